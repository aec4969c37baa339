/** Walks, told by another library too: graphology, on the article and on random graphs that went through the real loader. */
import * as fc from 'fast-check'
import { MultiUndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path'
import { bfsFromNode } from 'graphology-traversal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { componentsOf } from '../../server/graph/connectivity.ts'
import type { Relation } from '../../server/graph/relation.ts'
import { defaultView } from '../../server/graph/view/view.ts'
import { keysOf, kinds } from '../../server/graph/vocabulary.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { neighbourhood } from '../../server/traversal/neighbourhood.ts'
import { network } from '../../server/traversal/network.ts'
import { paths } from '../../server/traversal/paths.ts'
import { everyRelation, matchingRelations } from '../../server/traversal/relations.ts'
import { thingsOfKinds } from '../../server/traversal/things.ts'
import { articleFolder, openDatasets } from '../fixtures/open-tiny.ts'
import { randomGraphs } from '../fixtures/random-graph.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

/** A graph as both sides know it. */
interface Both {
  readonly context: TraversalContext
  readonly ids: readonly string[]
  readonly relations: readonly Relation[]
}

async function openBoth(folder: string): Promise<Both & { readonly close: () => Promise<void> }> {
  const { context, close } = await openDatasets(folder)
  const things = await thingsOfKinds(context, keysOf(kinds))
  const matching = await matchingRelations(context, everyRelation)
  return { context, close, ids: things.map(({ id }) => id).sort(), relations: matching.map(({ relation }) => relation) }
}

function graphOf(ids: readonly string[], relations: readonly Relation[]): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph()
  for (const id of ids) graph.addNode(id)
  for (const { id, source, target } of relations) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(id, source, target)
  }
  return graph
}

/** What paths between two nodes may lead through, in graphology. */
function tyingGraph({ ids, relations }: Both, ends: readonly string[]): MultiUndirectedGraph {
  const tying = relations.filter(
    ({ type, modality }) => !['MENTIONS', 'QUOTES', 'EXAMPLE_OF'].includes(type) && modality !== 'negative',
  )
  return graphOf(
    ids.filter((id) => !id.startsWith('source:') || ends.includes(id)),
    tying,
  )
}

/** All simple paths as lists of relations: shortest first, then by node ids, then by relation ids. */
function pathsOfGraphology(both: Both, [from, to]: readonly [string, string], maxDepth: number): readonly string[] {
  const graph = tyingGraph(both, [from, to])
  const hops = allSimpleEdgeGroupPaths(graph, from, to, { maxDepth })
  const keyed = hops.flatMap(oneOfEach).map((edges) => {
    const nodes = [from]
    for (const edge of edges) nodes.push(graph.opposite(nodes.at(-1) ?? from, edge))
    return { key: [String(edges.length).padStart(2, '0'), nodes.join(' '), edges.join(' ')], edges: edges.join(' ') }
  })
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ edges }) => edges)
}

/** Every choice of one parallel relation a hop. */
function oneOfEach(hops: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return hops.reduce<readonly (readonly string[])[]>(
    (chosen, parallel) => chosen.flatMap((edges) => parallel.map((edge) => [...edges, edge])),
    [[]],
  )
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, place) => part !== b[place])
  const [partA = '', partB = ''] = [a[index], b[index]]
  return partA < partB ? -1 : partA > partB ? 1 : 0
}

async function expectSamePaths(both: Both, ends: readonly [string, string], maxLength: number): Promise<void> {
  const [from, to] = ends
  const expected = pathsOfGraphology(both, ends, maxLength)
  const { paths: found, truncated } = await paths(both.context, {
    ...defaultView('paths'),
    from,
    to,
    maxLength,
    limit: 300,
  })
  const told = found.map(({ steps }) => steps.map(({ relation }) => relation.id).join(' '))
  expect([from, to, told]).toEqual([from, to, expected.slice(0, 300)])
  const shortest = expected.filter((path) => path.split(' ').length === expected[0]?.split(' ').length).length
  const known = shortest > 300 ? shortest : expected.length
  expect(truncated?.known ?? null).toBe(expected.length > 300 ? known : null)
}

async function expectSameNeighbourhood({ context, ids, relations }: Both, of: string, hops: number): Promise<void> {
  const depths = new Map<string, number>()
  bfsFromNode(
    graphOf(ids, relations),
    of,
    (id, _, depth) => {
      if (depth <= hops) depths.set(id, depth)
      return depth >= hops
    },
    { mode: 'undirected' },
  )
  const { nodes, edges } = await neighbourhood(context, {
    ...defaultView('neighbourhood'),
    of: [of],
    hops,
    limit: 5000,
  })
  expect(new Map(nodes.map(({ id, hop }) => [id, hop]))).toEqual(depths)
  const walked = relations.filter(
    ({ source, target }) =>
      depths.has(source) && depths.has(target) && Math.min(depths.get(source) ?? 0, depths.get(target) ?? 0) < hops,
  )
  expect(edges.flatMap((edge) => edge.relations).sort()).toEqual(walked.map(({ id }) => id).sort())
}

async function expectSameComponents({ context, ids, relations }: Both): Promise<void> {
  const whole = await network(context, { ...defaultView('network'), limit: 5000 })
  const expected = connectedComponents(graphOf(ids, relations)).map((members) => members.sort().join(' '))
  expect(
    componentsOf(whole)
      .map(({ nodeIds }) => [...nodeIds].sort().join(' '))
      .sort(),
  ).toEqual(expected.sort())
}

describe('the article', () => {
  let both: Both
  let close: () => Promise<void>

  beforeAll(async () => {
    const opened = await openBoth(articleFolder)
    both = opened
    close = opened.close
  })
  afterAll(() => close())

  it('has the paths that graphology finds, all ties and longer ones, in order', async () => {
    const parties = both.ids.filter((id) => /^(agency|platform|source):/.test(id))
    for (const from of parties) {
      for (const to of parties) if (from < to) await expectSamePaths(both, [from, to], 4)
    }
  })

  it('has the neighbourhoods that graphology finds', async () => {
    for (const id of both.ids) await expectSameNeighbourhood(both, id, 2)
  })

  it('has the components that graphology finds', () => expectSameComponents(both))
})

describe('a random graph', () => {
  it('has the paths, neighbourhoods and components that graphology finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGraphs,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 12, maxLength: 12 }),
        async (graph, draws) => {
          const both = await openBoth(await writeDataset(graph))
          const pick = (number: number) => both.ids[number % both.ids.length] ?? ''
          try {
            await expectSameComponents(both)
            for (const [a, b] of draws) {
              await expectSameNeighbourhood(both, pick(a), b % 4)
              if (pick(a) !== pick(b)) await expectSamePaths(both, [pick(a), pick(b)], 5)
            }
          } finally {
            await both.close()
          }
        },
      ),
      { numRuns: 30 },
    )
  }, 60_000)
})
