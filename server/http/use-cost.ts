/** Estimates what a GraphQL request costs and refuses what is over a limit, before the engine is asked. */
import { getOperationAST, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { createHash } from 'node:crypto'
import type { Cost } from '../api/cost.ts'
import { scriptsOf } from '../api/scripts-of.ts'
import { ExplorerError } from '../graph/error.ts'
import { callerOf } from './caller.ts'
import type { CorpusSize } from './corpus.ts'
import { isDryRun } from './dry-run.ts'
import { knownCosts, type Costing } from './known-costs.ts'
import type { Rate } from './rate.ts'
import { traceOf } from './trace.ts'

interface Spending extends Costing {
  readonly rate: Rate
  /** How much is loaded in the version that a request asks. */
  readonly sizeOf: (request: Request) => Promise<CorpusSize>
}

interface Execution {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/** The plugin. A dry run is told the estimate and what it would run, and nothing is run. */
export function useCost({ schema, limits, rate, sizeOf }: Spending): Plugin<NodeContext> {
  const costOf = knownCosts({ schema, limits })
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const { request, req, params } = args.contextValue
      const execution: Execution = args
      const { document, operationName, variableValues } = execution
      const operation = getOperationAST(document, operationName)
      if (operation === undefined || operation === null) return
      const trace = traceOf(request)
      const cost = costOf({ document, operation, variableValues }, await sizeOf(request))
      trace.operation = operation.name?.value ?? null
      trace.hash = hashOf(document, params.query ?? '')
      trace.estimate = cost.estimate
      if (isDryRun(request, params.extensions)) {
        const scripts = scriptsOf(document, schema)
        const told = { dryRun: true, cost: { ...cost, limit: limits.cost }, scripts }
        setResultAndStopExecution({ data: null, extensions: told })
        return
      }
      refuseCostly(cost, limits.cost)
      const allowance = await rate.spend(callerOf(request, req?.socket, limits.proxies), cost.estimate)
      trace.headers = { ...trace.headers, ...allowance.headers }
      if (!allowance.isLeft) throw tooMuch(cost.estimate, limits.costPerMinute, allowance.resetSeconds)
    },
  }
}

/** What Node's server gives beside the request. */
export interface NodeContext {
  readonly req?: { readonly socket: { readonly remoteAddress?: string | undefined } }
}

const hashes = new WeakMap<DocumentNode, string>()

/** A hash of the text of a document. */
function hashOf(document: DocumentNode, text: string): string {
  const hash = hashes.get(document) ?? createHash('sha256').update(text).digest('base64url').slice(0, 16)
  hashes.set(document, hash)
  return hash
}

function refuseCostly({ estimate, where }: Cost, limit: number): void {
  if (estimate <= limit) return
  const advice = `ask for less with first or limit, most of it is ${where}`
  const message = `too many things in the answer: ${String(estimate)} estimated (limit ${String(limit)}; ${advice})`
  throw new ExplorerError('COST_LIMIT', message, { details: { limit, estimate, where } })
}

function tooMuch(estimate: number, limit: number, retryAfter: number): ExplorerError {
  const advice = `ask again in ${String(retryAfter)} s, or for less at once`
  const message = `too much in a minute: ${String(estimate)} more (limit ${String(limit)}; ${advice})`
  return new ExplorerError('RATE_LIMITED', message, { details: { limit, estimate, retryAfter } })
}
