/** Places come from the question alone: what a reader expands, pins or hides moves nothing else. */
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { edge, node, subgraph } from '../invented.ts'

const question = [
  [
    node('agency:a', 'Agency', '甲'),
    node('platform:b', 'Platform', '乙'),
    node('agreement:ab', 'Agreement', '甲乙协议'),
  ],
  [edge('signed:a', 'agency:a', 'agreement:ab'), edge('signed:b', 'platform:b', 'agreement:ab')],
] as const
const expansions = [
  [node('topic:x', 'Topic', '题', { expansion: 0 }), node('topic:y', 'Topic', '另一题', { expansion: 1 })],
  [
    edge('covers:x', 'agreement:ab', 'topic:x', { type: 'COVERS', expansion: 0 }),
    edge('leads:y', 'agency:a', 'topic:y', { type: 'LEADS', expansion: 1 }),
  ],
] as const
const before = subgraph([...question[0]], [...question[1]])
const after = subgraph([...question[0], ...expansions[0]], [...question[1], ...expansions[1]])
const view: View = defaultView()
const expanded: View = { ...view, expand: ['agreement:ab', 'agency:a'] }

describe('places', () => {
  it('stay where they are when nodes are expanded', () => {
    const [old, grown] = [place(before, view), place(after, expanded)]
    for (const [id, point] of old) expect(grown.get(id)).toEqual(point)
    expect(grown.size).toBe(5)
  })

  it('are apart, new ones too', () => {
    const points = [...place(after, expanded).values()].map(({ x, y }) => `${String(x)} ${String(y)}`)
    expect(new Set(points).size).toBe(5)
  })

  it('are those a reader chose where a node is pinned, and no other moves', () => {
    const pinned = place(before, { ...view, pin: [{ id: 'platform:b', x: 5, y: -7.25 }] })
    expect(pinned.get('platform:b')).toEqual({ x: 5, y: -7.25 })
    expect(pinned.get('agency:a')).toEqual(place(before, view).get('agency:a'))
  })

  it('are refused for a layout that is not there', () => {
    expect(() => place(before, { ...view, layout: 'tiles' })).toThrow(
      'invalid layout: tiles (expected force or layered)',
    )
  })
})
