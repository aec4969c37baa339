/** The ways between two nodes: shortest first, then longer ones. */
import { ExplorerError } from '../graph/error.ts'
import type { Outline, Truncation } from '../graph/subgraph.ts'
import { defaultView, type View } from '../graph/view/view.ts'
import { refuseOver, throwIfCancelled, type TraversalContext } from './context.ts'
import { knownHeads } from './look-up.ts'
import type { Path } from './path.ts'
import { deepen, meet, openSearch, type PathSearch } from './path-search.ts'
import { countShortest, distancesTo, simplePaths, type Effort } from './simple-paths.ts'
import type { GraphFilter } from './structure.ts'
import { outlineOf, mergeRelations } from './subgraph.ts'

/** The paths there are, as many as were asked for. */
export interface PathAnswer {
  readonly view: View
  /** In order: by length, then node ids, then relation ids. */
  readonly paths: readonly Path[]
  /** What is left out: further shortest paths, counted; or longer ones, counted where that took no more than the effort allowed. */
  readonly truncated: Truncation | null
  /** How many relations that were met only lack a date. */
  readonly undatedLeftOut: number
}

/** Most neighbours and paths looked at for paths longer than the shortest: the work grows with the power of the length. */
const mostEffort = 200_000

/** What GraphQL can tell as a whole number. */
const largestInt = 2 ** 31 - 1

/**
 * The answer to a view of paths: simple ones of at most `maxLength` relations, at most `limit`, never through a Source nor along
 * what ties nothing (ONTOLOGY, rule 14). The two ends may be of any kind. Engine work is a query a level; longer paths
 * than the shortest are looked for among at most as many nodes as an answer may have. Throws UNKNOWN_ID, LIMIT_EXCEEDED, and
 * BAD_USER_INPUT where an end is missing.
 */
export async function paths(context: TraversalContext, view: View): Promise<PathAnswer> {
  const { from, to, maxLength, limit } = view
  if (from === null) throw missing('from')
  if (to === null) throw missing('to')
  refuseOver(context.limits.pathLength, 'maxLength', maxLength)
  refuseOver(context.limits.nodes, 'limit', limit)
  await knownHeads(context, [from, to])
  const search = openSearch(from, to, view)
  const found = await findPaths(context, search, { maxLength, limit })
  return { view, ...found, undatedLeftOut: search.undated.size }
}

/** The union of the paths of an answer; the two ends alone where there are none. `hop` counts from where they start. */
export function pathsOutline(context: TraversalContext, { view, ...answer }: PathAnswer): Promise<Outline> {
  const nodes = new Map<string, number | null>([view.from, view.to].flatMap((id) => (id === null ? [] : [[id, null]])))
  for (const path of answer.paths) {
    // The shortest paths come first, so the first place of a node is the nearest to the start.
    for (const [place, id] of path.nodes.entries()) nodes.set(id, nodes.get(id) ?? place)
  }
  const relations = new Map(answer.paths.flatMap(({ steps }) => steps.map(({ relation }) => [relation.id, relation])))
  const { truncated, undatedLeftOut } = answer
  return outlineOf(context, {
    view,
    nodes,
    edges: mergeRelations([...relations.values()]),
    truncated,
    undatedLeftOut,
  })
}

/** The first path of at most `maxLength` relations in the order of `paths`, or `null`. */
export async function shortestPath(
  context: TraversalContext,
  [from, to]: readonly [string, string],
  { maxLength, filter = defaultView('paths') }: { readonly maxLength: number; readonly filter?: GraphFilter },
): Promise<Path | null> {
  const search = openSearch(from, to, filter)
  if (!(await meet(context, search, maxLength))) return null
  const [path = null] = simplePaths(search, shortestLength(search), unbounded())
  return path
}

type Found = Pick<PathAnswer, 'paths' | 'truncated'>
type Bounds = Pick<View, 'maxLength' | 'limit'>

async function findPaths(context: TraversalContext, search: PathSearch, bounds: Bounds): Promise<Found> {
  if (!(await meet(context, search, bounds.maxLength))) return { paths: [], truncated: null }
  const length = shortestLength(search)
  const shortest = firstOf(simplePaths(search, length, unbounded()), bounds.limit)
  const known = length === 0 ? 1 : countShortest(search)
  if (known > bounds.limit) {
    const reason = 'too many shortest paths'
    return { paths: shortest, truncated: { reason, limit: bounds.limit, known: known > largestInt ? null : known } }
  }
  return addLonger(context, search, { ...bounds, length, shortest })
}

/** The shortest paths and then longer ones, all counted as far as the effort goes. */
async function addLonger(
  context: TraversalContext,
  search: PathSearch,
  { maxLength, limit, length, shortest }: Bounds & { readonly length: number; readonly shortest: readonly Path[] },
): Promise<Found> {
  const paths = [...shortest]
  const effort = { left: mostEffort }
  let count = shortest.length
  for (let longer = length + 1; longer <= maxLength && length > 0; longer++) {
    throwIfCancelled(context)
    const isAllMet = await deepen(context, search, longer)
    for (const path of isAllMet ? simplePaths(search, longer, effort) : []) {
      if (++count <= limit) paths.push(path)
    }
    const unseen = !isAllMet
      ? unseenFor('nodes', context.limits.nodes)
      : effort.left < 0
        ? unseenFor('steps', mostEffort)
        : null
    if (unseen !== null) return { paths, truncated: count > limit ? tooMany(limit, null) : unseen }
  }
  return { paths, truncated: count > limit ? tooMany(limit, count) : null }
}

function tooMany(limit: number, known: number | null): Truncation {
  return { reason: 'too many paths', limit, known }
}

/** There may be longer paths that nobody has seen. */
function unseenFor(what: string, limit: number): Truncation {
  return { reason: `too many ${what} to look through for longer paths`, limit, known: null }
}

function firstOf(found: Iterable<Path>, limit: number): readonly Path[] {
  const first: Path[] = []
  for (const path of found) {
    if (first.push(path) >= limit) break
  }
  return first
}

function shortestLength(search: PathSearch): number {
  return distancesTo(search).get(search.from) ?? 0
}

/** Shortest paths are found without a step in vain, so nothing but their number limits them. */
function unbounded(): Effort {
  return { left: Infinity }
}

function missing(name: string): ExplorerError {
  return new ExplorerError('BAD_USER_INPUT', `missing ${name}: the id of an end`, { details: { argument: name } })
}
