/** The files of a view, as the server makes them. */
import { ExplorerError } from '#graph/error'

/** A file below `/export/`. Throws the server's own words where it refuses, ENGINE_DOWN where no server answers. */
export async function fetchExport(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await answerOf(path, signal)
  if (response.ok) return response.blob()
  const problem: unknown = await response.json().catch(() => null)
  throw new ExplorerError('INTERNAL', titleOf(problem) ?? `no file: ${path}`)
}

async function answerOf(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(`/export/${path}`, { signal: signal ?? null })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ExplorerError('ENGINE_DOWN', 'no answer from the server', { cause })
  }
}

function titleOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null || !('title' in problem)) return null
  return typeof problem.title === 'string' ? problem.title : null
}
