/** Which nodes of a subgraph stand out, and which belong together. */
import { describe, expect, it } from 'vitest'
import { communitiesOf, rankingOf } from '../../server/graph/ranking.ts'
import { edge, node, subgraph } from './invented.ts'

const nodes = (letters: string) =>
  Array.from(letters, (letter) => node({ id: `platform:${letter}`, kind: 'Platform', name: letter }))
const tie = (a: string, b: string) => edge({ id: `signed:${a}-${b}`, source: `platform:${a}`, target: `platform:${b}` })
const told = (ranked: ReturnType<typeof rankingOf>) =>
  ranked.map(({ id, score }) => `${id.slice('platform:'.length)} ${String(score)}`)

// a – b – c, d = d, and e alone; a and b are tied twice.
const drawn = subgraph(nodes('dabce'), [tie('a', 'b'), tie('b', 'a'), tie('c', 'b'), tie('d', 'd')])
const chain = subgraph(nodes('cba'), [tie('b', 'c'), tie('b', 'a')])
// Two triangles, a b c and d e f, with one tie between them; g alone.
const triangles = subgraph(nodes('fedcbag'), [
  ...[tie('a', 'b'), tie('b', 'c'), tie('c', 'a')],
  ...[tie('d', 'e'), tie('e', 'f'), tie('f', 'd')],
  tie('c', 'd'),
])

describe('a ranking', () => {
  it('by degree counts neighbours, not edges', () => {
    expect(told(rankingOf(drawn, 'DEGREE'))).toEqual(['b 2', 'a 1', 'c 1', 'd 0', 'e 0'])
  })

  it('by betweenness is the share of shortest ways over a node', () => {
    // Of the six pairs of others, one is tied by way of b.
    expect(told(rankingOf(drawn, 'BETWEENNESS'))).toEqual(['b 0.166666667', 'a 0', 'c 0', 'd 0', 'e 0'])
    expect(told(rankingOf(chain, 'BETWEENNESS'))).toEqual(['b 1', 'a 0', 'c 0'])
  })

  it('by PageRank solves b = 0.05 + 0.85 (a + c), a = c = 0.05 + 0.85 b / 2', () => {
    const [first, second, third] = rankingOf(chain, 'PAGERANK')
    expect([first?.id, second?.id, third?.id]).toEqual(['platform:b', 'platform:a', 'platform:c'])
    expect(first?.score).toBeCloseTo(0.135 / 0.2775, 5)
    expect(second?.score).toBeCloseTo((1 - 0.135 / 0.2775) / 2, 5)
  })

  it('by betweenness is nothing of two', () => {
    expect(told(rankingOf(subgraph(nodes('ab'), [tie('a', 'b')]), 'BETWEENNESS'))).toEqual(['a 0', 'b 0'])
  })

  it('is none of nothing', () => {
    for (const by of ['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const) {
      expect(rankingOf(subgraph([], []), by)).toEqual([])
    }
  })
})

describe('communities', () => {
  it('are what is tied more closely, in the order of the answer; a node alone is in none', () => {
    expect(communitiesOf(triangles, 1)).toEqual([
      { size: 3, nodeIds: ['platform:c', 'platform:b', 'platform:a'] },
      { size: 3, nodeIds: ['platform:f', 'platform:e', 'platform:d'] },
    ])
  })

  it('are none where nothing is tied', () => {
    expect(communitiesOf(subgraph(nodes('ab'), []), 1)).toEqual([])
  })
})
