/** The files of a view, as the server makes them. */
import { ExplorerError } from '#graph/error'
import { jsonOf, refusalOf } from './refusal.ts'

/** A file below `/export/`. Throws the server's own words and code where it refuses, ENGINE_DOWN where no server answers. */
export async function fetchExport(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await answerOf(path, signal)
  if (response.ok) return response.blob()
  throw refusalOf(response, await jsonOf(response))
}

async function answerOf(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(`/export/${path}`, { signal: signal ?? null })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ExplorerError('ENGINE_DOWN', 'no answer from the server', { cause })
  }
}
