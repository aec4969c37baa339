/** Answers of one version: where a load has written over it meanwhile, the question is put once more to the new one. */
import { ExplorerError } from '../graph/error.ts'
import type { Lease, LiveGraph } from './live-graph.ts'

/** What was asked, and the lease it was asked of, which its holder releases. */
export interface WholeAnswer<Result> {
  readonly result: Result
  readonly lease: Lease
}

/** The answer to a question. Throws STORE_UNUSABLE while a load is writing, or where the version changed twice. */
export async function askWhole<Result>(
  graph: LiveGraph,
  ask: (lease: Lease) => Promise<Result>,
): Promise<WholeAnswer<Result>> {
  const first = await askOnce(graph, ask)
  if (first !== null) return first
  await graph.renew()
  const second = await askOnce(graph, ask)
  if (second === null) throw movedTwice()
  return second
}

/** The error of a question that met two loads. */
export function movedTwice(): ExplorerError {
  const message = 'moving store: its version changed twice while this was asked (ask again)'
  return new ExplorerError('STORE_UNUSABLE', message, { details: { retryAfter: 2 } })
}

/** The answer, or `null` where it is not of one version: an error may be of the mixture too. */
async function askOnce<Result>(
  graph: LiveGraph,
  ask: (lease: Lease) => Promise<Result>,
): Promise<WholeAnswer<Result> | null> {
  const lease = graph.lease()
  try {
    const asked = await settled(ask(lease))
    if (!(await lease.isWhole())) {
      lease.release()
      return null
    }
    if ('error' in asked) throw asked.error
    return { result: asked.result, lease }
  } catch (error) {
    lease.release()
    throw error
  }
}

async function settled<Result>(
  work: Promise<Result>,
): Promise<{ readonly result: Result } | { readonly error: unknown }> {
  try {
    return { result: await work }
  } catch (error) {
    return { error }
  }
}
