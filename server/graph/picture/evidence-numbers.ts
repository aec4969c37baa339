/** Numbers on a picture that point to its list of evidence: the place of a citation in the order of the text, from 1. */
import type { Subgraph } from '../subgraph.ts'
import { kinds, participationTypes } from '../vocabulary.ts'

export interface EvidenceNumbers {
  /** By the id of a dealing, or of an edge that is no participation: what is written there. */
  readonly marks: ReadonlyMap<string, string>
  /** The lowest and the highest that occur; `null` where nothing is cited. */
  readonly range: readonly [string, string] | null
}

/** Ringed digits there are no more of in a common font. */
const mostRinged = 50

/** The number of the first citation of each dealing and each edge that bears one of its own; ringed, or in brackets where they go beyond 50. */
export function evidenceNumbersOf({ nodes, edges, citations }: Subgraph): EvidenceNumbers {
  const places = new Map(citations.map(({ id }, index) => [id, index + 1]))
  const firsts = new Map<string, number>()
  const note = (id: string, cited: readonly string[]) => {
    const known = cited.flatMap((one) => places.get(one) ?? [])
    if (known.length > 0) firsts.set(id, Math.min(...known, firsts.get(id) ?? Infinity))
  }
  const dealings = new Set(nodes.filter(({ kind }) => kinds[kind].role === 'dealing').map(({ id }) => id))
  for (const node of nodes) if (dealings.has(node.id)) note(node.id, node.citations)
  for (const edge of edges) {
    const isOfDealing = participationTypes.some((type) => type === edge.type) && dealings.has(edge.target)
    note(isOfDealing ? edge.target : edge.id, edge.citations)
  }
  const all = [...firsts.values()]
  const [lowest, highest] = [Math.min(...all), Math.max(...all)]
  const write = (number: number) => (highest <= mostRinged ? ringed(number) : `[${String(number)}]`)
  return {
    marks: new Map([...firsts].map(([id, number]) => [id, write(number)])),
    range: all.length === 0 ? null : [write(lowest), write(highest)],
  }
}

/** A number in a ring: three runs of Unicode. */
function ringed(number: number): string {
  const start = number <= 20 ? 0x2460 : number <= 35 ? 0x3251 - 20 : 0x32b1 - 35
  return String.fromCodePoint(start + number - 1)
}
