/** Parameters for every read script, made from what a corpus holds, so that each has rows to give. */
import type { Parameters } from '../../server/engine/engine.ts'
import { bases, keysOf, kinds, modalities, relationTypes } from '../../server/graph/vocabulary.ts'
import { runRead, type TraversalContext } from '../../server/traversal/context.ts'

/** Ids of a corpus. */
export interface Sample {
  readonly nodes: readonly string[]
  readonly relations: readonly string[]
  readonly citations: readonly string[]
  readonly source: string
  readonly dataset: string
}

const some = 150

/** Some ids of each sort, every so many of them. */
export async function sampleOf(context: TraversalContext): Promise<Sample> {
  const idsIn = async (script: string, parameters: Parameters, key: string) => {
    const rows = await runRead(context, script, parameters)
    return everySoMany(rows.map((row) => idOf(row[key])).sort())
  }
  return {
    nodes: await idsIn('ids', { prefix: '', limit: 1_000_000 }, 'id'),
    relations: await idsIn('matching-relations', allRelations, 'relation'),
    citations: await idsIn('citation-sources', {}, 'id'),
    source: (await idsIn('sources', {}, 'node'))[0] ?? '',
    dataset: (await idsIn('datasets', {}, 'dataset'))[0] ?? '',
  }
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)
}

function everySoMany(ids: readonly string[]): readonly string[] {
  const step = Math.ceil(ids.length / some)
  return [...ids.filter((_, index) => index % step === 0), 'agency:nobody']
}

const allKinds = keysOf(kinds)
const anyTime = { since: null, until: null, within: false, undated: false }
const allNodes = { kinds: allKinds, ids: null, contains: null, datasets: null, ...anyTime }
const allRelations = {
  ...{ types: keysOf(relationTypes), sourceKinds: allKinds, targetKinds: allKinds, touching: null, sources: null },
  ...{ targets: null, modalities: keysOf(modalities), bases: keysOf(bases), datasets: null, ...anyTime },
}
const in2015 = { since: '2015-01-01', until: '2015-12-31', within: false, undated: false }
const wholly2015 = { ...in2015, within: true, undated: true }
const fromStart = { after: false, afterMissing: 0, afterKey: '', afterId: '', limit: 40 }

/** What each script is asked with, by its name below `cypher/read/`. */
export function scriptParameters(sample: Sample): Readonly<Record<string, readonly Parameters[]>> {
  const { nodes, relations, citations, source, dataset } = sample
  const filters = [
    allNodes,
    { ...allNodes, ...in2015, datasets: [dataset] },
    { ...allNodes, ...wholly2015, contains: '1', ids: nodes },
  ]
  const relationFilters = [
    allRelations,
    { ...allRelations, ...in2015, datasets: [dataset], modalities: ['reported', 'plan'] },
    { ...allRelations, ...wholly2015, touching: nodes, types: ['SIGNED', 'PARTY_TO'] },
    { ...allRelations, sources: nodes, targets: null, bases: ['explicit'] },
    { ...allRelations, sources: null, targets: nodes },
  ]
  const pages = (orders: readonly string[], all: readonly Parameters[]) =>
    all.flatMap((filter) =>
      orders.flatMap((order) => [
        { ...filter, ...fromStart, order },
        {
          ...filter,
          ...fromStart,
          order,
          after: true,
          afterKey: order === 'DEGREE' ? 3 : '2015',
          afterId: nodes[3] ?? '',
        },
        {
          ...filter,
          ...fromStart,
          order,
          after: true,
          afterMissing: 1,
          afterKey: order === 'DEGREE' ? 3 : '/',
          afterId: nodes[3] ?? '',
        },
      ]),
    )
  const nodePages = pages(['NAME', 'KIND', 'DEGREE', 'DATE'], filters)
  const relationPages = pages(['DATE', 'TYPE', 'ID'], relationFilters)
  const after = [
    { after: '', limit: 30 },
    { after: nodes[40] ?? '', limit: 500 },
  ]
  return {
    'citation-datasets': [{ ids: citations }],
    'citation-property-names': [{ dataset: null }, { dataset }],
    'citation-sources': [{}],
    'citations-after': [
      { dataset: null, after: '', limit: 50 },
      { dataset, after: citations[9] ?? '', limit: 50 },
    ],
    citations: [{ ids: citations }, { ids: [] }],
    'count-citations': [{ source }],
    'count-dealings-of-parties': [{ ids: nodes }],
    'count-nodes': [{}],
    'count-relations': [{}],
    datasets: [{}],
    'dated-relations': [{}],
    dealings: [{ kinds: ['Agreement', 'Cooperation', 'Statement'] }],
    'dealings-of-parties': [
      { ids: nodes, after: false, afterMissing: 0, afterKey: '', afterId: '', limit: 3 },
      {
        ids: nodes,
        after: true,
        afterMissing: 0,
        afterKey: '2016-03-01/2016-03-31',
        afterId: 'agreement:9',
        limit: 50,
      },
      { ids: nodes, after: true, afterMissing: 1, afterKey: '/~', afterId: '', limit: 50 },
    ],
    expand: [
      { ids: nodes, types: keysOf(relationTypes), kinds: allKinds, always: [] },
      { ids: nodes.slice(0, 30), types: ['SIGNED'], kinds: ['Agreement'], always: nodes },
    ],
    ids: [{ prefix: 'agreement:', limit: 20 }],
    instances: [{ ids: nodes }],
    'matching-relations-count': relationFilters,
    'matching-relations': relationFilters,
    'node-ids-after': after,
    'node-property-names': [
      { kinds: allKinds, dataset: null },
      { kinds: allKinds.slice(0, 5), dataset },
    ],
    'nodes-after': after.map((page) => ({ ...page, kinds: allKinds, dataset: null })),
    nodes: [{ ids: nodes }, { ids: [] }],
    'page-ascending': nodePages,
    'page-citations': [
      { source, after: false, afterMissing: 0, afterStart: 0, afterEnd: 0, afterId: '', limit: 50 },
      {
        source,
        after: true,
        afterMissing: 0,
        afterStart: 100,
        afterEnd: 104,
        afterId: citations[3] ?? '',
        limit: 5000,
      },
      { source, after: true, afterMissing: 1, afterStart: 0, afterEnd: 9_007_199_254_740_991, afterId: '', limit: 50 },
    ],
    'page-count': filters,
    'page-descending': nodePages,
    'page-relations-ascending': relationPages,
    'page-relations-descending': relationPages,
    'participations-of-dealings': [{ ids: nodes }],
    'participations-of-parties': [{ ids: nodes }],
    participations: [{}],
    'relation-property-names': [
      { types: keysOf(relationTypes), dataset: null },
      { types: ['SIGNED'], dataset },
    ],
    'relations-from': [{ ids: nodes, types: keysOf(relationTypes) }],
    relations: [{ ids: relations }],
    search: [
      { parts: ['1'], kinds: allKinds, limit: 30 },
      { parts: ['电商', '扶贫'], kinds: allKinds, limit: 30 },
    ],
    sources: [{}],
    supports: [{ ids: citations }],
    things: [{ kinds: allKinds }],
    'topology-nodes': [{ ids: nodes }],
  }
}
