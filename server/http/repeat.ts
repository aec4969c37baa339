/** Executes a GraphQL request once more where a load has written over the version that it was asking. */
import type { ExecutionArgs } from 'graphql'
import { makeContext, type ApiContext } from '../api/context.ts'
import type { Lease } from '../traversal/live-graph.ts'
import { movedTwice } from '../traversal/whole-answer.ts'
import { traceOf } from './trace.ts'
import { counting } from './use-spending.ts'

/** A request's context, the lease it has, and a new one for it, of the version that the engine now has. */
export interface Leasing {
  readonly context: RequestContext
  readonly lease: () => Lease
  readonly renewed: () => Promise<Lease>
}

type RequestContext = ApiContext & { readonly request: Request }

/** The answer, of one version. Throws STORE_UNUSABLE while a load is writing, or where the version changed twice. */
export async function executeWhole(
  execute: (given: ExecutionArgs) => unknown,
  given: ExecutionArgs,
  { context, lease, renewed }: Leasing,
): Promise<unknown> {
  const first = await execute(given)
  if (await lease().isWhole()) return first
  const next = await renewed()
  const second = await execute({ ...given, contextValue: contextOver(next, context) })
  if (!(await next.isWhole())) throw movedTwice()
  return second
}

/** The context of the same request over another version: nothing that was read before is remembered. */
function contextOver(lease: Lease, context: RequestContext): RequestContext {
  const { request, traversal, origin, texts } = context
  const over = counting(lease.context(traversal.signal), traceOf(request))
  return { ...context, ...makeContext({ traversal: over, origin, texts }) }
}
