/** The paths of a picture, one after another: through which nodes, and by which edges from one to the next. */
import type { Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'

export interface PathStep {
  readonly to: SubgraphNode
  /** All that ties it to the one before, in the picture's order. */
  readonly edges: readonly SubgraphEdge[]
}

export interface NodePath {
  readonly start: SubgraphNode
  readonly steps: readonly PathStep[]
}

interface Ends {
  readonly from: string | null
  readonly to: string | null
  readonly maxLength: number
}

const mostListed = 60

/** Every simple path between two nodes of a picture, the shortest first, at most 60; parallel edges are one step. */
export function pathsIn(subgraph: Subgraph, { from, to, maxLength }: Ends): readonly NodePath[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const start = nodes.get(from ?? '')
  if (start === undefined || to === null || !nodes.has(to)) return []
  const ties = tiesOf(subgraph)
  const found: NodePath[] = []
  for (let length = 1; length <= maxLength && found.length < mostListed; length++) {
    walk({ start, steps: [] }, length, { to, ties, nodes, found })
  }
  return found
}

/** Node → neighbour → the edges between them, whichever way they point. */
type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly SubgraphEdge[]>>

function tiesOf({ edges }: Subgraph): Ties {
  const ties = new Map<string, Map<string, SubgraphEdge[]>>()
  const add = (here: string, there: string, edge: SubgraphEdge) => {
    const around = ties.get(here) ?? new Map<string, SubgraphEdge[]>()
    ties.set(here, around.set(there, [...(around.get(there) ?? []), edge]))
  }
  for (const edge of edges) {
    if (edge.source === edge.target) continue
    add(edge.source, edge.target, edge)
    add(edge.target, edge.source, edge)
  }
  return ties
}

interface Search {
  readonly to: string
  readonly ties: Ties
  readonly nodes: ReadonlyMap<string, SubgraphNode>
  readonly found: NodePath[]
}

/** Goes on by exactly so many steps; a path ends where it meets its end. */
function walk(path: NodePath, left: number, search: Search): void {
  const here = path.steps.at(-1)?.to ?? path.start
  if (search.found.length >= mostListed) return
  if (left === 0) {
    if (here.id === search.to) search.found.push(path)
    return
  }
  if (here.id === search.to) return
  for (const [id, edges] of search.ties.get(here.id) ?? []) {
    const to = search.nodes.get(id)
    if (to === undefined || to === path.start || path.steps.some((step) => step.to === to)) continue
    walk({ ...path, steps: [...path.steps, { to, edges }] }, left - 1, search)
  }
}
