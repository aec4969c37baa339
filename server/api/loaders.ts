/**
 * What a request reads by id, gathered: everything asked for at one level goes to the engine in one query, and nothing is
 * read twice. So the number of queries follows the depth of a request, never the number of its rows.
 */
import DataLoader from 'dataloader'
import type { Citation } from '../graph/citation.ts'
import { ExplorerError } from '../graph/error.ts'
import type { GraphNode, NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Participation } from '../graph/signing.ts'
import type { View } from '../graph/view/view.ts'
import { outlineView } from '../traversal/answer.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { datasetParts, type DatasetPart } from '../traversal/dataset.ts'
import { dealingCounts, earliestDealings } from '../traversal/dealings.ts'
import { expand, type GraphFilter } from '../traversal/expand.ts'
import { citationsByIds, headsByIds, nodesByIds, relationsByIds, supportsOf } from '../traversal/look-up.ts'
import type { CountedPage, Page, PageRequest } from '../traversal/page.ts'
import { instancesAmong, partsAtHand, partsOfDealings, partsOfParties } from '../traversal/participations.ts'
import { sortKeysOf } from '../traversal/sort-keys.ts'
import type { Step } from '../traversal/structure.ts'
import { toAnswer, type Answer } from './answer.ts'
import type { Given } from './given.ts'

export type Loader<Value> = DataLoader<string, Value>

/** A page of a party's dealings, earliest first. */
export interface DealingsAsked {
  readonly party: string
  readonly request: PageRequest<'DATE'>
}

export interface Loaders {
  /** What lists tell of nodes. */
  readonly heads: Loader<NodeHead | null>
  readonly nodes: Loader<GraphNode | null>
  readonly relations: Loader<Relation | null>
  readonly citations: Loader<Citation | null>
  /** The head of a node that is in memory; `undefined` where it has to be read. */
  readonly headAtHand: (id: string) => NodeHead | undefined
  /** Whether all heads are. */
  readonly areHeadsAtHand: boolean
  /** A node that was read before, for any request; `undefined` where it has to be read. */
  readonly nodeAtHand: (id: string) => GraphNode | undefined
  readonly citationAtHand: (id: string) => Citation | undefined
  /** Promises citations that an answer reads as a whole, so that nobody who asks for one of them reads it besides. */
  readonly keepCitations: (read: () => Promise<readonly Citation[]>) => void
  readonly datasets: Loader<DatasetPart | null>
  /** Citation → ids of nodes and relations that rest on it. */
  readonly supports: Loader<readonly string[]>
  /** Node → what an order by name compares. */
  readonly sortKeys: Loader<string>
  /** Dealing → the parts of all its parties, in the order of kinds, then ids. */
  readonly partsIn: (dealing: string) => Given<readonly Participation[]>
  /** Party → its parts in all its dealings. */
  readonly partsOf: Loader<readonly Participation[]>
  /** Dealing → the general dealing it is an instance of. */
  readonly generals: Loader<string | null>
  /** Lists of a party's dealings that were made: a request for the parties of dealings meets the same party again and again. */
  readonly dealingLists: Map<string, Given<CountedPage<NodeHead>>>
  /** A page of a party's dealings by date, where they have to be read. */
  readonly earliestDealings: DataLoader<DealingsAsked, Page<string>, string>
  /** Party → how many dealings it takes part in. */
  readonly dealingCounts: Loader<number>
  /** The answer to a view, made once however many root fields ask for it. */
  readonly answers: (view: View) => Promise<Answer>
  /** One object for all filters of the same words, so that what is made of a filter is made once. */
  readonly oneFilter: (filter: GraphFilter) => GraphFilter
  /** Node → the steps that lead from it by the relations a filter admits: one loader a filter. */
  readonly steps: (filter: GraphFilter) => Loader<readonly Step[]>
}

/** The loaders of one request. */
export function makeLoaders(context: TraversalContext): Loaders {
  const citations = citationsKeptOrRead(context)
  const partsIn = batched(async (ids) => (await partsOfDealings(context, ids)).map((one) => one?.parts ?? []))
  const parts = new Map<string, Given<readonly Participation[]>>()
  const nodes = batched((ids) => nodesByIds(context, ids))
  const nodeAtHand = (id: string) => context.details?.nodes.recall(id)
  return {
    // One loader where heads are read, which are whole then: a level of both is one query.
    heads: context.topology?.head === undefined ? nodes : batched((ids) => headsByIds(context, ids)),
    nodes,
    relations: batched((ids) => relationsByIds(context, ids)),
    citations: batched(citations.load),
    headAtHand: (id) => context.topology?.head?.(id) ?? nodeAtHand(id),
    areHeadsAtHand: context.topology?.head !== undefined,
    nodeAtHand,
    citationAtHand: citations.atHand,
    keepCitations: citations.keep,
    datasets: batched(async (ids) => byIds(ids, await datasetParts(context))),
    supports: batched((ids) => supportsOf(context, ids)),
    sortKeys: batched((ids) => sortKeysOf(context, ids)),
    partsIn: (dealing) => {
      const known = parts.get(dealing) ?? partsAtHand(context, dealing) ?? partsIn.load(dealing)
      parts.set(dealing, known)
      return known
    },
    partsOf: batched((ids) => partsOfParties(context, ids)),
    generals: batched(async (ids) => {
      const generals = await instancesAmong(context, ids)
      return ids.map((id) => generals.get(id) ?? null)
    }),
    dealingLists: new Map(),
    // One loader for pages of all sizes: what is asked of one must not start before what is asked of the others.
    earliestDealings: new DataLoader((asked) => earliestPages(context, asked), {
      cacheKeyFn: ({ party, request }) => JSON.stringify([party, request]),
    }),
    dealingCounts: batched((ids) => dealingCounts(context, ids)),
    answers: remembered(async (view: View) => toAnswer(context, await outlineView(context, view))),
    oneFilter: remembered((filter: GraphFilter) => filter),
    steps: remembered((filter: GraphFilter) => batched((ids) => stepsFrom(context, ids, filter))),
  }
}

/** What lists tell of a node, `null` where there is none. */
export function loadHead({ heads, headAtHand, areHeadsAtHand }: Loaders, id: string): Given<NodeHead | null> {
  return (areHeadsAtHand ? headAtHand(id) : undefined) ?? heads.load(id)
}

/** The things of some ids, in their order. Throws INTERNAL where the graph names one that it does not hold. */
export async function loadAll<Thing>(loader: Loader<Thing | null>, ids: readonly string[]): Promise<readonly Thing[]> {
  return Promise.all(ids.map((id) => loadOne(loader, id)))
}

/**
 * What lists tell of the nodes of some ids, in their order. Where these were read before, but others of their level may have to be read,
 * they wait for those with one of them: what is asked of them must not start before what is asked of the others. A promise for each
 * would be most of a page.
 */
export function loadHeads(
  { heads, headAtHand, areHeadsAtHand }: Loaders,
  ids: readonly string[],
): Given<readonly NodeHead[]> {
  const atHand = allAtHand(ids, headAtHand)
  if (atHand === undefined) return loadAll(heads, ids)
  const [first] = ids
  return first === undefined || areHeadsAtHand ? atHand : heads.load(first).then(() => atHand)
}

/** The things of some ids, if all are at hand. */
export function allAtHand<Thing>(
  ids: readonly string[],
  atHand: (id: string) => Thing | undefined,
): readonly Thing[] | undefined {
  const things: Thing[] = []
  for (const id of ids) {
    const thing = atHand(id)
    if (thing === undefined) return undefined
    things.push(thing)
  }
  return things
}

/** The thing of an id that the graph itself names. Throws INTERNAL where it does not hold it. */
export async function loadOne<Thing>(loader: Loader<Thing | null>, id: string): Promise<Thing> {
  const thing = await loader.load(id)
  if (thing === null) throw new ExplorerError('INTERNAL', `missing in the graph: ${id}`)
  return thing
}

/** Citations that are at hand, or will be once something asks for a citation, and the rest, which are read. */
function citationsKeptOrRead(context: TraversalContext) {
  const byId = new Map<string, Citation>()
  const promised: (() => Promise<readonly Citation[]>)[] = []
  let gathering: Promise<unknown> = Promise.resolve()
  const gather = async (reads: typeof promised) => {
    for (const citation of (await Promise.all(reads.map((read) => read()))).flat()) byId.set(citation.id, citation)
  }
  return {
    keep: (read: () => Promise<readonly Citation[]>) => void promised.push(read),
    atHand: (id: string) => byId.get(id) ?? context.details?.citations.recall(id),
    load: async (ids: readonly string[]) => {
      gathering = Promise.all([gathering, gather(promised.splice(0))])
      await gathering
      const unknown = ids.filter((id) => !byId.has(id))
      for (const citation of await citationsByIds(context, unknown))
        if (citation !== null) byId.set(citation.id, citation)
      return ids.map((id) => byId.get(id) ?? null)
    },
  }
}

function batched<Value>(load: (ids: readonly string[]) => Promise<readonly Value[]>): Loader<Value> {
  return new DataLoader<string, Value>(load)
}

/** Pages in the order asked: one engine query for those of one size that go on from one place. */
async function earliestPages(
  context: TraversalContext,
  asked: readonly DealingsAsked[],
): Promise<readonly Page<string>[]> {
  const pages = new Map<DealingsAsked, Page<string>>()
  const read = async ([first, ...others]: readonly DealingsAsked[]) => {
    if (first === undefined) return
    const same = [first, ...others]
    const parties = same.map(({ party }) => party)
    for (const [index, page] of (await earliestDealings(context, parties, first.request)).entries()) {
      const one = same[index]
      if (one !== undefined) pages.set(one, page)
    }
  }
  await Promise.all([...groupBy(asked, ({ request }) => JSON.stringify(request)).values()].map(read))
  return asked.flatMap((one) => pages.get(one) ?? [])
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<string, Value>()
  // Most ask with one and the same object, whose words need not be written down each time.
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const name = JSON.stringify(key)
    const value = made.get(name) ?? make(key)
    made.set(name, value)
    known.set(key, value)
    return value
  }
}

async function stepsFrom(
  context: TraversalContext,
  ids: readonly string[],
  filter: GraphFilter,
): Promise<readonly (readonly Step[])[]> {
  const { steps } = await expand(context, ids, filter)
  const grouped = groupBy(steps, (step) => step.near)
  return ids.map((id) => grouped.get(id) ?? [])
}

function groupBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group === undefined) groups.set(keyOf(thing), [thing])
    else group.push(thing)
  }
  return groups
}

function byIds<Thing extends { readonly id: string }>(
  ids: readonly string[],
  things: readonly Thing[],
): readonly (Thing | null)[] {
  const known = new Map(things.map((thing) => [thing.id, thing]))
  return ids.map((id) => known.get(id) ?? null)
}
