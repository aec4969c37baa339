/** How a subgraph hangs together. */
import { describe, expect, it } from 'vitest'
import { componentsOf, densityOf } from '../../server/graph/connectivity.ts'
import { edge, node, subgraph } from './invented.ts'

const nodes = ['d', 'a', 'b', 'c', 'e'].map((letter) =>
  node({ id: `platform:${letter}`, kind: 'Platform', name: letter }),
)
const tie = (a: string, b: string) => edge({ id: `signed:${a}-${b}`, source: `platform:${a}`, target: `platform:${b}` })

// a – b – c, d = d, and e alone; a and b are tied twice.
const drawn = subgraph(nodes, [tie('a', 'b'), tie('b', 'a'), tie('c', 'b'), tie('d', 'd')])

describe('components', () => {
  it('are the parts that no edge ties to each other, largest first, then by first id', () => {
    expect(componentsOf(drawn)).toEqual([
      { size: 3, nodeIds: ['platform:a', 'platform:b', 'platform:c'] },
      { size: 1, nodeIds: ['platform:d'] },
      { size: 1, nodeIds: ['platform:e'] },
    ])
  })

  it('are none of nothing', () => {
    expect(componentsOf(subgraph([], []))).toEqual([])
  })
})

describe('density', () => {
  it('is the share of pairs that are tied, whatever their number of edges', () => {
    expect(densityOf(drawn)).toBe(2 / 10)
  })

  it('is none of one node', () => {
    expect(densityOf(subgraph(nodes.slice(0, 1), []))).toBe(0)
  })
})
