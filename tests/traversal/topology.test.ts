/** Two sources, one answer: whatever is asked of the engine and of the topology, they say the same. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NodeHead } from '../../server/graph/node.ts'
import { everyDealing, type DealingFilter } from '../../server/graph/signing.ts'
import { defaultView, type View } from '../../server/graph/view/view.ts'
import {
  agreementKinds,
  bases,
  keysOf,
  kinds,
  kindsWithRole,
  modalities,
  relationTypes,
} from '../../server/graph/vocabulary.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { between } from '../../server/traversal/between.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { countDealings, countParticipations, dealingPage, participationPage } from '../../server/traversal/dealings.ts'
import { engineStructure } from '../../server/traversal/engine-structure.ts'
import { countEntities, entityPage } from '../../server/traversal/entities.ts'
import { groupBy } from '../../server/traversal/group-by.ts'
import type { Page } from '../../server/traversal/page.ts'
import { headsByIds } from '../../server/traversal/look-up.ts'
import { paths } from '../../server/traversal/paths.ts'
import { countRelations, everyRelation, matchingRelations, relationPage } from '../../server/traversal/relations.ts'
import type { EntityFilter, RelationFilter, Structure } from '../../server/traversal/structure.ts'
import { timeline } from '../../server/traversal/timeline.ts'
import { readTopology, type BuiltTopology } from '../../server/traversal/topology/read-topology.ts'
import { articleFolder, openDatasets, tinyFolder } from '../fixtures/open-tiny.ts'
import { randomGraphs } from '../fixtures/random-graph.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

/** One version, asked through the engine and through its topology. */
interface Sources {
  readonly engine: TraversalContext
  readonly topology: TraversalContext
  readonly ids: readonly string[]
  readonly relations: readonly string[]
}

const limits = { relations: 1_000_000, bytes: 1_000_000_000 }

async function openSources(folder: string): Promise<Sources & { readonly close: () => Promise<void> }> {
  const { context: engine, close } = await openDatasets(folder)
  const built = await readTopology(engine, limits)
  if (built === null) throw new Error('the topology is too large')
  const things = await engineStructure(engine).things(keysOf(kinds))
  const matching = await matchingRelations(engine, everyRelation)
  return {
    engine,
    topology: { ...engine, topology: built.structure },
    ids: things.map(({ id }) => id).sort(),
    relations: matching.map(({ relation }) => relation.id).sort(),
    close,
  }
}

/** What both sources say, or throw. */
async function expectSame(sources: Sources, ask: (context: TraversalContext) => Promise<unknown>): Promise<void> {
  expect(await settled(ask(sources.topology))).toEqual(await settled(ask(sources.engine)))
}

async function settled(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked
  } catch (error) {
    return String(error)
  }
}

function unordered(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}

const someOf = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Value[]>([]) }, fc.subarray([...values], { minLength: 1 }))
const maybe = fc.constantFrom(null, true, false)
const dates = {
  since: fc.constantFrom(null, null, '../2015', '2013', '2014-06', '2015-03-10', '2016'),
  until: fc.constantFrom(null, null, '2015-01/..', '2014', '2015-03', '2016-08', '2020'),
  dates: fc.constantFrom('overlaps' as const, 'within' as const),
  undated: fc.boolean(),
}
const said = { modalities: someOf(keysOf(modalities)), bases: someOf(keysOf(bases)) }
const datasets = fc.constantFrom<string[]>([], [], ['invented'], ['tiny'], ['nothing'])

/** Any question of the view grammar about the nodes of a graph. */
function anyView(ids: readonly string[]): fc.Arbitrary<View> {
  const some = fc.subarray([...ids], { maxLength: 3 })
  const graph = {
    exceptTypes: someOf(keysOf(relationTypes)),
    exceptKinds: someOf(keysOf(kinds)),
    minWeight: fc.constantFrom(1, 1, 2),
  }
  return fc
    .record({
      view: fc.constantFrom(
        'signings' as const,
        'neighbourhood' as const,
        'induced' as const,
        'network' as const,
        'paths' as const,
      ),
      form: fc.constantFrom('bipartite' as const, 'parties' as const),
      of: fc.subarray([...ids], { minLength: 1, maxLength: 3 }),
      nodes: fc.subarray([...ids], { minLength: 1 }),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      hops: fc.integer({ min: 1, max: 3 }),
      maxLength: fc.integer({ min: 1, max: 5 }),
      limit: fc.constantFrom(3, 20, 500),
      expand: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, some),
      types: someOf(keysOf(relationTypes)),
      kinds: someOf(keysOf(kinds)),
      ...graph,
      ...said,
      ...dates,
      signed: maybe,
      classLevel: maybe,
      datasets,
    })
    .map((asked) => ({ ...defaultView(asked.view), ...asked }))
}

function anyDealingFilter(ids: readonly string[]): fc.Arbitrary<DealingFilter> {
  return fc
    .record({
      parties: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...ids], { maxLength: 2 })),
      allParties: fc.boolean(),
      partyKinds: someOf(kindsWithRole('party')),
      dealingKinds: someOf(kindsWithRole('dealing')),
      agreementKinds: someOf(keysOf(agreementKinds)),
      signed: maybe,
      classLevel: maybe,
      minParties: fc.constantFrom(1, 1, 2, 3),
      ...said,
      ...dates,
      datasets,
    })
    .map((asked) => ({ ...everyDealing, ...asked }))
}

function anyRelationFilter(ids: readonly string[]): fc.Arbitrary<RelationFilter> {
  const ends = fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...ids], { maxLength: 4 }))
  return fc.record({
    types: someOf(keysOf(relationTypes)),
    ...{ touching: ends, sources: ends, targets: ends },
    ...{ sourceKinds: someOf(keysOf(kinds)), targetKinds: someOf(keysOf(kinds)) },
    ...said,
    ...dates,
    datasets,
  })
}

function anyEntityFilter(ids: readonly string[]): fc.Arbitrary<EntityFilter> {
  return fc.record({
    kinds: fc.subarray([...keysOf(kinds)]),
    ids: fc.oneof(fc.constant(null), fc.subarray([...ids])),
    nameContains: fc.constantFrom(null, null, null, 'n1', '网'),
    datasets: fc.oneof(fc.constant(null), datasets),
    ...dates,
  })
}

const directions = ['ASC', 'DESC'] as const

/** What both sources tell of a node: the engine reads it as a whole. */
function asHead({ id, kind, name, nameEn, basis, date, citations, datasets, degree }: NodeHead): NodeHead {
  return { id, kind, name, nameEn, basis, date, citations, datasets, degree }
}

/** Pages of nodes as pages of what both sources tell of them. */
function ofHeads({ edges, ...page }: Page<NodeHead>): Page<NodeHead> {
  return { ...page, edges: edges.map(({ node, cursor }) => ({ node: asHead(node), cursor })) }
}

/** All pages of a list, cursors and all, in both directions. */
async function allPages<Field extends string>(
  fields: readonly Field[],
  page: (request: {
    order: { field: Field; direction: 'ASC' | 'DESC' }
    first: number
    after: string | null
  }) => Promise<Page<unknown>>,
): Promise<readonly unknown[]> {
  const pages: unknown[] = []
  for (const field of fields) {
    for (const direction of directions) {
      let after: string | null = null
      do {
        const { edges, hasNextPage }: Page<unknown> = await page({ order: { field, direction }, first: 7, after })
        pages.push(edges.map(({ node, cursor }) => ({ node, cursor: cursor() })))
        after = hasNextPage ? (edges.at(-1)?.cursor() ?? null) : null
      } while (after !== null)
    }
  }
  return pages
}

const dealingFields = ['DATE', 'NAME', 'PARTIES'] as const

async function expectSameLists(sources: Sources, runs: number): Promise<void> {
  const { ids } = sources
  const filters = fc.tuple(anyDealingFilter(ids), anyRelationFilter(ids), anyEntityFilter(ids))
  await fc.assert(
    fc.asyncProperty(filters, async ([dealings, relations, entities]) => {
      const ask = (question: (context: TraversalContext) => Promise<unknown>) => expectSame(sources, question)
      await ask((context) =>
        allPages(dealingFields, async (request) => ofHeads(await dealingPage(context, dealings, request))),
      )
      await ask((context) => allPages(dealingFields, (request) => participationPage(context, dealings, request)))
      await ask((context) => allPages(['DATE', 'TYPE', 'ID'], (request) => relationPage(context, relations, request)))
      await ask((context) =>
        allPages(['NAME', 'KIND', 'DEGREE', 'DATE'], async (request) =>
          ofHeads(await entityPage(context, entities, request)),
        ),
      )
      await ask((context) => countDealings(context, dealings))
      await ask((context) => countParticipations(context, dealings))
      await ask((context) => countRelations(context, relations))
      await ask((context) => countEntities(context, entities))
      await ask(async (context) => unordered(await matchingRelations(context, relations)))
      await ask((context) => groupBy(context, { by: ['YEAR', 'PARTY_KIND'], count: 'DEALINGS', dealings }))
      await ask((context) => groupBy(context, { by: ['TYPE', 'VERB', 'SOURCE'], count: 'RELATIONS', relations }))
    }),
    { numRuns: runs },
  )
}

async function expectSameViews(sources: Sources, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyView(sources.ids), async (view) => {
      await expectSame(sources, (context) => answerView(context, view))
      if (view.view === 'paths') await expectSame(sources, (context) => paths(context, view))
    }),
    { numRuns: runs },
  )
}

/** Everything a structure tells without a filter. */
async function expectSameStructure({ engine, topology, ids, relations }: Sources): Promise<void> {
  const some = [...ids, 'nothing', ...ids]
  const heads = (await headsByIds(engine, some)).map((node) => node && asHead(node))
  expect(await headsByIds(topology, some)).toEqual(heads)
  const tell = async (structure: Structure) => ({
    steps: unordered(await structure.steps({ ids, types: keysOf(relationTypes), kinds: keysOf(kinds), always: [] })),
    someSteps: unordered(
      await structure.steps({
        ids: ids.slice(0, 9),
        types: ['SIGNED', 'CLAIMS'],
        kinds: ['Topic'],
        always: ids.slice(0, 4),
      }),
    ),
    relations: unordered(await structure.relations([...relations, 'nothing'])),
    relationsFrom: unordered(await structure.relationsFrom([...ids, 'nothing'], ['SIGNED', 'PARTY_TO', 'CLAIMS'])),
    dated: unordered(await structure.datedRelations()),
    things: unordered(await structure.things(keysOf(kinds))),
    sortKeys: await structure.sortKeys([...ids, 'nothing']),
    participations: unordered(await structure.participations()),
    ofDealings: unordered(await structure.participationsOfDealings([...ids, 'nothing'])),
    ofParties: unordered(await structure.participationsOfParties([...ids, 'nothing'])),
    instances: unordered([...(await structure.instances([...ids, 'nothing']))]),
    dealings: unordered(
      [...(await structure.dealings())].map((one) => ({ ...one, participations: unordered(one.participations) })),
    ),
  })
  const told = topology.topology
  if (told === undefined) throw new Error('a topology was read')
  expect(await tell(told)).toEqual(await tell(engineStructure(engine)))
}

describe.each([
  ['the tiny dataset', tinyFolder, 60],
  ['the article', articleFolder, 25],
])('%s', (_, folder, runs) => {
  let sources: Awaited<ReturnType<typeof openSources>>

  beforeAll(async () => {
    sources = await openSources(folder)
  })
  afterAll(() => sources.close())

  it('is the same structure from both', () => expectSameStructure(sources))

  it('has the same pages and counts from both, whatever is asked for', () => expectSameLists(sources, runs), 60_000)

  it('has the same answer to any view from both', () => expectSameViews(sources, 3 * runs), 60_000)

  it('has the same timeline, and the same ties between any two parties, from both', async () => {
    const filter = {
      kinds: [],
      since: null,
      until: null,
      dates: 'overlaps',
      modalities: [],
      datasets: [],
      party: null,
    } as const
    await expectSame(sources, (context) => timeline(context, filter, 500))
    await expectSame(sources, (context) => timeline(context, { ...filter, modalities: ['plan'] }, 500))
    const parties = sources.ids.filter((id) => /^(agency|platform):/.test(id)).slice(0, 6)
    for (const a of parties)
      for (const b of parties)
        await expectSame(sources, async (context) => {
          const answer = await between(context, a, b)
          return { ...answer, a: asHead(answer.a), b: asHead(answer.b) }
        })
  })
})

describe('a random graph', () => {
  it('is the same structure with the same answers from both', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphs, async (graph) => {
        const sources = await openSources(await writeDataset(graph))
        try {
          await expectSameStructure(sources)
          await expectSameLists(sources, 2)
          await expectSameViews(sources, 8)
        } finally {
          await sources.close()
        }
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})

describe('a topology', () => {
  const read = async (asked: typeof limits): Promise<BuiltTopology | null> => {
    const { context, close } = await openDatasets(tinyFolder)
    try {
      return await readTopology(context, asked)
    } finally {
      await close()
    }
  }

  it('tells its size, and is not made where that is more than allowed', async () => {
    const built = await read(limits)
    expect(built).toMatchObject({ nodes: 17, relations: 20 })
    const { relations = 0, sizeBytes = 0 } = built ?? {}
    expect(await read({ ...limits, relations: relations - 1 })).toBeNull()
    expect(await read({ ...limits, bytes: sizeBytes - 1 })).toBeNull()
    expect(await read({ relations, bytes: sizeBytes })).not.toBeNull()
  })
})
