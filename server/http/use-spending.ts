/** Tells in `extensions.cost` what a GraphQL answer was estimated at and what it took, and refuses one that is too long to send. */
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ExplorerError } from '../graph/error.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { answerSize } from './answer-size.ts'
import { msSince, traceOf, type Trace } from './trace.ts'

/** The plugin. */
export function useSpending(limitBytes: number): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const trace = traceOf(args.contextValue.request)
      setExecuteFn(async (given) => {
        // Queries alone are answered: nothing comes in parts.
        const result = (await Promise.resolve(executeFn(given))) as ExecutionResult
        const { nodes, bytes } = answerSize(result.data, limitBytes)
        refuseLong(bytes, limitBytes)
        trace.nodes = nodes
        return { ...result, extensions: { ...result.extensions, cost: costOf(trace) } }
      })
    },
  }
}

/** The context with a reader that counts what is asked of the engine. */
export function counting(context: TraversalContext, trace: Trace): TraversalContext {
  const { reader } = context
  const run: typeof reader.run = async (script, parameters, signal) => {
    trace.queries++
    const rows = await reader.run(script, parameters, signal)
    trace.rows += rows.length
    return rows
  }
  return { ...context, reader: { ...reader, run } }
}

function costOf(trace: Trace) {
  const { estimate, queries, nodes } = trace
  return { estimate, spent: { queries, nodes, ms: msSince(trace) } }
}

function refuseLong(bytes: number, limit: number): void {
  if (bytes <= limit) return
  const advice = 'ask for fewer fields or smaller pages'
  throw new ExplorerError(
    'LIMIT_EXCEEDED',
    `too many bytes in the answer: ${String(bytes)} (limit ${String(limit)}; ${advice})`,
    { details: { limit, asked: bytes } },
  )
}
