/** What the size of marks is made from, and what the legend says of it. */
import type { Subgraph, SubgraphNode } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { kinds, type Language } from '../vocabulary.ts'
import { betweennessOf } from './measures.ts'

export interface Amounts {
  readonly amountOf: (node: SubgraphNode) => number
  /** None where all marks are of one size. */
  readonly notes: readonly string[]
}

/** The mark with the greatest betweenness is as large as one with so many edges. */
const mostAmount = 16

/** The amounts by which a subgraph's marks grow in a view. */
export function amountsOf(subgraph: Subgraph, view: Pick<View, 'size' | 'lang'>): Amounts {
  switch (view.size) {
    case 'none':
      return { amountOf: () => 1, notes: [] }
    case 'degree': {
      const degrees = subgraph.nodes.filter(({ kind }) => kinds[kind].role !== 'dealing').map(({ degree }) => degree)
      const differ = new Set(degrees.map((degree) => Math.max(degree, 1))).size > 1
      return { amountOf: ({ degree }) => degree, notes: differ ? [notes.degree[view.lang]] : [] }
    }
    case 'betweenness': {
      const shares = betweennessOf(subgraph)
      const most = Math.max(1e-12, ...shares.values())
      const amountOf = ({ id }: SubgraphNode) => 1 + ((mostAmount - 1) * (shares.get(id) ?? 0)) / most
      return { amountOf, notes: [betweennessNote(subgraph, view.lang)] }
    }
    default:
      return view.size satisfies never
  }
}

const notes = {
  degree: { zh: '点的大小：图中连线的多少。', en: 'Size: number of lines in this picture.' },
  parties: {
    zh: '点的大小：介数，在当事方之间的无向图上算得。',
    en: 'Size: betweenness, on the undirected graph of parties.',
  },
  all: {
    zh: '点的大小：介数，以本图为无向图算得，协议等也算作点。',
    en: 'Size: betweenness, on this picture as an undirected graph, agreements and all other nodes counted.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

function betweennessNote({ nodes }: Subgraph, language: Language): string {
  const areParties = nodes.every(({ kind }) => kinds[kind].role === 'party')
  return notes[areParties ? 'parties' : 'all'][language]
}
