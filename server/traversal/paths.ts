/** Shortest paths, breadth first from both ends, one engine query a level. */
import type { Relation } from '../graph/relation.ts'
import { defaultView } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { expand, type GraphFilter, type Step } from './expand.ts'

/** A way from one node to another, hop by hop. */
export interface Path {
  /** Ids, both ends included; none twice. */
  readonly nodes: readonly string[]
  readonly steps: readonly PathStep[]
}

export interface PathStep {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  /** Along the relation's direction. */
  readonly forward: boolean
}

/** What a path may walk: no relation that ties nothing (ONTOLOGY, rule 14). */
const walkable: GraphFilter = {
  ...defaultView('paths'),
  exceptTypes: ['MENTIONS', 'QUOTES', 'EXAMPLE_OF'],
  modalities: ['reported', 'plan', 'target', 'directive', 'evaluation', 'statistic'],
}

/** One side of the search: the step by which each node was first reached, `null` for the start. */
interface Side {
  readonly reached: Map<string, Step | null>
  frontier: readonly string[]
}

/**
 * A shortest path of at most `maxLength` relations, or `null`. Of several of one length the one over the smallest relation
 * ids is taken, so that the same question has the same answer.
 */
export async function shortestPath(
  context: TraversalContext,
  from: string,
  to: string,
  maxLength: number,
): Promise<Path | null> {
  const start = sideOf(from)
  const end = sideOf(to)
  if (from === to) return pathThrough(from, start, end)
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    if (near.frontier.length === 0) return null
    await advance(context, near, far)
    const meeting = near.frontier.filter((id) => far.reached.has(id)).sort()[0]
    if (meeting !== undefined) return pathThrough(meeting, start, end)
  }
  return null
}

/** One level further. A Source is no way through, since everything hangs on it; it can only be the other end. */
async function advance(context: TraversalContext, side: Side, other: Side): Promise<void> {
  const { steps } = await expand(context, side.frontier, walkable)
  const sorted = [...steps].sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1))
  const next: string[] = []
  for (const step of sorted) {
    if (side.reached.has(step.far) || (step.farKind === 'Source' && !other.reached.has(step.far))) continue
    side.reached.set(step.far, step)
    next.push(step.far)
  }
  side.frontier = next
}

function pathThrough(meeting: string, start: Side, end: Side): Path {
  const first = trace(meeting, start)
    .reverse()
    .map((step) => pathStep(step.near, step))
  const second = trace(meeting, end).map((step) => pathStep(step.far, step))
  const steps = [...first, ...second]
  return { nodes: [steps[0]?.from ?? meeting, ...steps.map((step) => step.to)], steps }
}

/** The steps from a node back to where its side began. */
function trace(id: string, side: Side): Step[] {
  const steps: Step[] = []
  let step = side.reached.get(id) ?? null
  while (step !== null) {
    steps.push(step)
    step = side.reached.get(step.near) ?? null
  }
  return steps
}

function pathStep(from: string, { near, far, relation }: Step): PathStep {
  return { from, to: from === near ? far : near, relation, forward: relation.source === from }
}

function sideOf(id: string): Side {
  return { reached: new Map([[id, null]]), frontier: [id] }
}
