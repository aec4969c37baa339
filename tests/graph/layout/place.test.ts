/** Places come from the question alone: what a reader expands, pins or hides moves nothing else. */
import { describe, expect, it } from 'vitest'
import { placingKey } from '../../../server/graph/layout/place.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { edge, node, subgraph } from '../invented.ts'
import { placesOf } from './places-of.ts'

const question = [
  [
    node({ id: 'agency:a', kind: 'Agency', name: '甲' }),
    node({ id: 'platform:b', kind: 'Platform', name: '乙' }),
    node({ id: 'agreement:ab', kind: 'Agreement', name: '甲乙协议' }),
  ],
  [
    edge({ id: 'signed:a', source: 'agency:a', target: 'agreement:ab' }),
    edge({ id: 'signed:b', source: 'platform:b', target: 'agreement:ab' }),
  ],
] as const
const expansions = [
  [
    node({ id: 'topic:x', kind: 'Topic', name: '题', expansion: 0 }),
    node({ id: 'topic:y', kind: 'Topic', name: '另一题', expansion: 1 }),
  ],
  [
    edge({ id: 'covers:x', source: 'agreement:ab', target: 'topic:x', type: 'COVERS', expansion: 0 }),
    edge({ id: 'leads:y', source: 'agency:a', target: 'topic:y', type: 'LEADS', expansion: 1 }),
  ],
] as const
const before = subgraph([...question[0]], [...question[1]])
const after = subgraph([...question[0], ...expansions[0]], [...question[1], ...expansions[1]])
const view: View = defaultView()
const expanded: View = { ...view, expand: ['agreement:ab', 'agency:a'] }

describe('places', () => {
  it('stay where they are when nodes are expanded', () => {
    const [old, grown] = [placesOf(before, view), placesOf(after, expanded)]
    for (const [id, point] of old) expect(grown.get(id)).toEqual(point)
    expect(grown.size).toBe(5)
  })

  it('are apart, new ones too', () => {
    const points = [...placesOf(after, expanded).values()].map(({ x, y }) => `${String(x)} ${String(y)}`)
    expect(new Set(points).size).toBe(5)
  })

  it('are those a reader chose where a node is pinned, and no other moves', () => {
    const pinned = placesOf(before, { ...view, pin: [{ id: 'platform:b', x: 5, y: -7.25 }] })
    expect(pinned.get('platform:b')).toEqual({ x: 5, y: -7.25 })
    expect(pinned.get('agency:a')).toEqual(placesOf(before, view).get('agency:a'))
  })

  it('pass over a pin of a node that is not there', () => {
    expect(placesOf(before, { ...view, pin: [{ id: 'agency:gone', x: 0, y: 0 }] })).toEqual(placesOf(before, view))
  })

  it('are refused, in a sentence, where a layout would make no sense of the answer', () => {
    expect(() => placesOf(before, { ...view, layout: 'tiles' })).toThrow(
      'invalid layout: tiles (expected an answer with a province that has a tile of the grid)',
    )
    expect(() => placesOf(before, { ...view, layout: 'timeline' })).toThrow(
      'invalid layout: timeline (expected an answer in which something has a date)',
    )
  })

  it('are told apart by a key: what moves nothing leaves it as it is', () => {
    const key = (changes: Partial<View>) => placingKey(before, { ...view, ...changes })
    expect(key({ select: 'agency:a', hide: ['agency:a'], theme: 'dark' })).toBe(key({}))
    expect(key({ seed: 2 })).not.toBe(key({}))
    expect(key({ layout: 'concentric', select: 'agency:a' })).toBe(key({ layout: 'concentric' }))
    expect(key({ layout: 'concentric', parties: ['agency:a'] })).not.toBe(key({ layout: 'concentric' }))
  })
})
