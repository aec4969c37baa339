/** What documents that were asked before cost: a document is reckoned once for variables that make no difference to its size. */
import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { estimateCost, type Cost } from '../api/cost.ts'
import type { CorpusSize } from './corpus.ts'
import { fragmentsOf } from './fragments.ts'
import type { HttpLimits } from './limits.ts'

export interface Costing {
  readonly schema: GraphQLSchema
  readonly limits: HttpLimits
}

export interface Asked {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/** Sizes remembered of one document: a notebook asks with one or two. */
const maxKnown = 50
const maxKeyLength = 500

/** Gives the cost of an operation, remembered as long as its document is. */
export function knownCosts({ schema, limits }: Costing): (asked: Asked, corpus: CorpusSize) => Cost {
  const documents = new WeakMap<OperationDefinitionNode, Map<string, Cost>>()
  return ({ document, operation, variableValues }, corpus) => {
    const known = documents.get(operation) ?? new Map<string, Cost>()
    documents.set(operation, known)
    const key = JSON.stringify([sizesOf(variableValues ?? {}), corpus.nodes, corpus.relations, corpus.citations])
    const before = known.get(key)
    if (before !== undefined) return before
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variableValues })
    const cost = estimateCost({
      ...{ schema, selectionSet: operation.selectionSet, fragments: fragmentsOf(document), variables: coerced ?? {} },
      bounds: { first: limits.first, limit: limits.nodes, ...corpus },
    })
    if (known.size >= maxKnown) known.clear()
    // Wrong variables count as none, and may look like right ones here.
    if (coerced !== undefined && key.length <= maxKeyLength) known.set(key, cost)
    return cost
  }
}

/**
 * What of variables makes a difference: numbers and what is left out, how long lists are, and of text the kind that begins an id,
 * which tells the type it stands for. What is in an object is a condition, and no size.
 */
function sizesOf(variables: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(variables).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(sizeOf) : sizeOf(value),
  ])
}

function sizeOf(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, value.indexOf(':') + 1)
  return typeof value === 'object' && value !== null ? {} : value
}
