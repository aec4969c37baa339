/** What is asked of both: a document for the server, and the same answer out of the graph in memory. */
import { allSimpleEdgePaths } from 'graphology-simple-path'
import { companyId, office, type Agreement } from './corpus.ts'
import type { MemoryGraph } from './memory-graph.ts'

export interface Memory {
  readonly graph: MemoryGraph
  readonly agreements: readonly Agreement[]
}

export interface Question {
  readonly document: string
  /** The data of the answer. */
  readonly answer: (memory: Memory) => unknown
  /** How many times as long as in memory it may take. */
  readonly goal: number
}

const companies = 'entities(filter: { kinds: [COMPANY] }, orderBy: { field: DEGREE, direction: DESC }, first: 50)'

/** By what each asks. */
export const questions: Readonly<Record<string, Question>> = {
  'two levels of 50': {
    document: `{ ${companies} { nodes { id name relations(first: 50) { nodes { id date { edtf } target { id name } } } } } }`,
    answer: ({ graph }) => ({
      entities: {
        nodes: mostTied(graph).map((id) => ({
          id,
          name: nameOf(graph, id),
          relations: {
            nodes: relationsOf(graph, id).map((edge) => ({
              id: edge,
              date: { edtf: graph.getEdgeAttribute(edge, 'date') },
              target: { id: graph.target(edge), name: nameOf(graph, graph.target(edge)) },
            })),
          },
        })),
      },
    }),
    goal: 3,
  },
  'three levels of 50': {
    document: `{ ${companies} { nodes { id relations(first: 50) { nodes { target { id relations(first: 50) { nodes { id source { id name } } } } } } } } }`,
    answer: ({ graph }) => ({
      entities: {
        nodes: mostTied(graph).map((id) => ({
          id,
          relations: {
            nodes: relationsOf(graph, id).map((edge) => ({
              target: {
                id: graph.target(edge),
                relations: {
                  nodes: relationsOf(graph, graph.target(edge)).map((other) => ({
                    id: other,
                    source: { id: graph.source(other), name: nameOf(graph, graph.source(other)) },
                  })),
                },
              },
            })),
          },
        })),
      },
    }),
    goal: 3,
  },
  'a neighbourhood of 1,000 edges from a hub': {
    document: `{ neighbourhood(of: ["${office}"], hops: 1, limit: 1001) { nodes { node label(lang: EN) hop degree } edges { edge source target type weight } } }`,
    answer: ({ graph }) => {
      const edges = graph.edges(office).sort((a, b) => compare(graph.target(a), graph.target(b)))
      const shown = edges.slice(0, 1000)
      return {
        neighbourhood: {
          nodes: [
            { node: office, label: 'General Office', hop: 0, degree: shown.length },
            ...shown.map((edge) => {
              const node = graph.target(edge)
              return { node, label: graph.getNodeAttribute(node, 'nameEn'), hop: 1, degree: 1 }
            }),
          ],
          edges: shown.map((edge) => ({ edge, source: office, target: graph.target(edge), type: 'SIGNED', weight: 1 })),
        },
      }
    },
    goal: 3,
  },
  'paths of four relations between two of its parties': {
    document: `{ paths(from: "${companyId(12)}", to: "${companyId(345)}", maxLength: 4, limit: 200) { paths { length steps { relation { id } } } } }`,
    answer: ({ graph }) => ({
      paths: {
        paths: allSimpleEdgePaths(graph, companyId(12), companyId(345), { maxDepth: 4 })
          .map((edges) => ({ edges, key: nodesAlong(graph, companyId(12), edges).join(' ') }))
          .sort((a, b) => a.edges.length - b.edges.length || compare(a.key, b.key))
          .slice(0, 200)
          .map(({ edges }) => ({ length: edges.length, steps: edges.map((id) => ({ relation: { id } })) })),
      },
    }),
    goal: 3,
  },
  'the projection of all signings onto parties': {
    document: `{ signings(form: PARTIES, limit: 1000000) { edges { edge source target weight } } }`,
    answer: ({ agreements }) => ({ signings: { edges: pairsOf(agreements) } }),
    goal: 2,
  },
}

/** The first 50 companies by number of relations, then by id. */
function mostTied(graph: MemoryGraph): readonly string[] {
  const all = graph.filterNodes((_, { kind }) => kind === 'COMPANY')
  return all.sort((a, b) => graph.degree(b) - graph.degree(a) || compare(a, b)).slice(0, 50)
}

/** The first 50 relations of a node, earliest first, then by id. */
function relationsOf(graph: MemoryGraph, id: string): readonly string[] {
  const dateOf = (edge: string) => graph.getEdgeAttribute(edge, 'date')
  return graph
    .edges(id)
    .sort((a, b) => compare(dateOf(a), dateOf(b)) || compare(a, b))
    .slice(0, 50)
}

function nodesAlong(graph: MemoryGraph, from: string, edges: readonly string[]): readonly string[] {
  const nodes = [from]
  for (const edge of edges) nodes.push(graph.opposite(nodes.at(-1) ?? from, edge))
  return nodes
}

/** Every two parties of an agreement, by id, with the number of agreements they share. */
function pairsOf(agreements: readonly Agreement[]): readonly unknown[] {
  const weights = new Map<string, { readonly source: string; readonly target: string; weight: number }>()
  for (const { parties } of agreements) {
    const sorted = [...parties].sort()
    for (const [index, source] of sorted.entries()) {
      for (const target of sorted.slice(index + 1)) {
        const key = `${source}--${target}`
        const pair = weights.get(key)
        if (pair === undefined) weights.set(key, { source, target, weight: 1 })
        else pair.weight++
      }
    }
  }
  return [...weights]
    .map(([edge, pair]) => ({ edge, ...pair }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target))
}

function nameOf(graph: MemoryGraph, id: string): string {
  return graph.getNodeAttribute(id, 'name')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
