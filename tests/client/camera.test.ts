/** The camera: all is seen, and nothing stands under what floats over the map. */
import { describe, expect, it } from 'vitest'
import { fitCamera } from '../../client/canvas/camera.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { boxOf } from '../../server/graph/picture/shapes.ts'
import { defaultView } from '../../server/graph/view/view.ts'
import { edge, node, provenance, subgraph } from '../graph/invented.ts'

const parties = Array.from({ length: 12 }, (_, index) =>
  node({ id: `company:c${String(index)}`, kind: 'Company', name: `公司${String(index)}` }),
)
const deals = parties.slice(1).map((party, index) =>
  edge({
    id: `company:c0--${party.id}`,
    source: 'company:c0',
    target: party.id,
    type: 'SIGNED_WITH',
    weight: index + 1,
  }),
)
const star = subgraph(parties, deals)
const scene = makeScene(star, place(star, defaultView()), { view: defaultView(), provenance })

describe.each([
  { width: 820, height: 740 },
  { width: 390, height: 500 },
])('a window of $width × $height', (window) => {
  const legend = { x: 16, y: window.height - 140, width: 240, height: 124 }
  const { zoom, pan } = fitCamera(scene, { ...window, covers: [legend] })
  const seen = scene.nodes.map((node) => {
    const box = boxOf(node)
    return { left: box.x * zoom + pan.x, top: box.y * zoom + pan.y, width: box.width * zoom, height: box.height * zoom }
  })

  it('holds every node', () => {
    for (const { left, top, width, height } of seen) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(left + width).toBeLessThanOrEqual(window.width)
      expect(top + height).toBeLessThanOrEqual(window.height)
    }
  })

  it('has none under the legend', () => {
    const covered = seen.filter(
      ({ left, top, width, height }) =>
        left < legend.x + legend.width &&
        left + width > legend.x &&
        top < legend.y + legend.height &&
        top + height > legend.y,
    )
    expect(covered).toEqual([])
  })
})
