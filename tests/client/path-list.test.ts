/** The paths of a picture, in words: which nodes, in which order, by which edges. */
import { describe, expect, it } from 'vitest'
import { pathsIn } from '../../client/state/path-list.ts'
import { edge, node, subgraph } from '../graph/invented.ts'

/**
 * a ─ b ═ d (two edges), a ─ c ─ d, b ─ c, and e beside them.
 */
const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => node({ id: `company:${id}`, kind: 'Company', name: id }))
const tie = (id: string, source: string, target: string) =>
  edge({ id, source: `company:${source}`, target: `company:${target}`, type: 'COVERS' })
const picture = subgraph(nodes, [
  tie('1', 'a', 'b'),
  tie('2', 'b', 'd'),
  tie('3', 'd', 'b'),
  tie('4', 'a', 'c'),
  tie('5', 'c', 'd'),
  tie('6', 'b', 'c'),
])

const told = (from: string, to: string, maxLength: number) =>
  pathsIn(picture, { from: `company:${from}`, to: `company:${to}`, maxLength }).map(({ start, steps }) =>
    [start.name, ...steps.map(({ to: next, edges }) => `${edges.map(({ id }) => id).join('+')} ${next.name}`)].join(
      ' ',
    ),
  )

describe('the paths of a picture', () => {
  it('are the shortest first, parallel edges one step, whichever way they point', () => {
    expect(told('a', 'd', 2)).toEqual(['a 1 b 2+3 d', 'a 4 c 5 d'])
  })

  it('visit no node twice', () => {
    expect(told('a', 'd', 6)).toEqual(['a 1 b 2+3 d', 'a 4 c 5 d', 'a 1 b 6 c 5 d', 'a 4 c 6 b 2+3 d'])
  })

  it('are none where nothing ties the two, or an end is not there', () => {
    expect(told('a', 'e', 6)).toEqual([])
    expect(told('a', 'x', 6)).toEqual([])
  })
})
