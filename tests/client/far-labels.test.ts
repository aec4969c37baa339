/** Names of a map seen from afar: readable, none over another, the hub's always. */
import { describe, expect, it } from 'vitest'
import { farLabels } from '../../client/canvas/far-labels.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { boxOf } from '../../server/graph/picture/shapes.ts'
import { defaultView } from '../../server/graph/view/view.ts'
import { edge, node, provenance, subgraph } from '../graph/invented.ts'

const parties = Array.from({ length: 60 }, (_, index) =>
  node({ id: `company:c${String(index)}`, kind: 'Company', name: `第${String(index)}公司` }),
)
const deals = parties
  .slice(1)
  .map(({ id }) => edge({ id: `company:c0--${id}`, source: 'company:c0', target: id, type: 'SIGNED_WITH' }))
const star = subgraph(parties, deals)
const scene = makeScene(star, place(star, defaultView()), { view: defaultView(), provenance })
const camera = { zoom: 0.3, pan: { x: 300 - scene.x * 0.3, y: 200 - scene.y * 0.3 } }
const window = { width: 900, height: 700, covers: [{ x: 0, y: 600, width: 900, height: 100 }] }
const labels = farLabels(scene, camera, window)

describe('names from afar', () => {
  it('are there, the hub’s first', () => {
    expect(labels.length).toBeGreaterThan(10)
    expect(labels[0]).toMatchObject({ id: 'company:c0', lines: ['第0公司'], tone: 'strong' })
  })

  it('stand over nothing that floats, and over no other name', () => {
    const all = [...window.covers, ...labels]
    const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const))
    const over = pairs.filter(
      ([a, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    )
    expect(over).toEqual([])
  })

  it('stand beside their marks', () => {
    for (const { id, x, y, width, height } of labels) {
      const mark = scene.nodes.find((one) => one.id === id)
      const box = boxOf(mark ?? { shape: 'circle', x: 0, y: 0, radius: 0 })
      const [left, top] = [box.x * 0.3 + camera.pan.x, box.y * 0.3 + camera.pan.y]
      const apart = Math.max(
        left - (x + width),
        x - (left + box.width * 0.3),
        top - (y + height),
        y - (top + box.height * 0.3),
      )
      expect(apart).toBeLessThan(4)
    }
  })

  it('are those of what is in sight', () => {
    const gone = farLabels(scene, { zoom: 0.3, pan: { x: 5000, y: 0 } }, window)
    expect(gone).toEqual([])
  })
})
