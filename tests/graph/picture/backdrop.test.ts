/** What lies under a picture. */
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import type { Scene } from '../../../server/graph/picture/scene.ts'
import { writeSvg } from '../../../server/graph/picture/svg.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { expectGolden } from '../golden.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'

function draw(graph: Subgraph, changes: Partial<View>): Scene {
  const view = { ...defaultView(), ...changes }
  return makeScene(graph, place(graph, view), { view, provenance })
}

const caption = (scene: Scene) => scene.caption.map(({ text }) => text).join('')
const words = (scene: Scene) => scene.backdrop.texts.map(({ text }) => text)

describe('a picture by force or in layers', () => {
  it('has nothing under it', () => {
    for (const layout of ['force', 'layered'] as const) {
      const scene = draw(tiny, { layout })
      expect(scene.backdrop).toEqual({ boxes: [], lines: [], marks: [], texts: [] })
      expect(writeSvg(scene, provenance)).not.toContain('backdrop')
    }
  })
})

describe('a concentric picture', () => {
  it('has its rings under it, and says round what', () => {
    const scene = draw(tiny, { layout: 'concentric', parties: ['agency:rural'] })
    const middle = scene.nodes.find(({ id }) => id === 'agency:rural')
    expect(scene.backdrop.marks.length).toBeGreaterThan(2)
    for (const ring of scene.backdrop.marks) expect(ring).toMatchObject({ x: middle?.x, y: middle?.y, fill: 'none' })
    expect(caption(scene)).toContain('布局：同心圆（以乡村发展局为中心），种子 1。')
  })
})

describe('a timeline', () => {
  const scene = draw(tiny, { layout: 'timeline' })

  it('has an axis, a bar for each date, and the undated named', () => {
    expect(words(scene).slice(0, 3)).toEqual(['2014-06', '8', '9'])
    expect(words(scene)).toContain('未注日期')
    // The undated's ground, and five dates.
    expect(scene.backdrop.boxes).toHaveLength(6)
    expect(scene.legend.map(({ text }) => text.text).join('')).toContain('横条：所述日期的范围，只到月的占一个月。')
  })

  it('ties a dealing to the lanes of its parties straight up and down', () => {
    const heights = new Map(scene.nodes.map(({ id, y }) => [id, y]))
    for (const { source, points } of scene.edges) {
      const [joint, end] = points
      expect(joint?.x).toBe(end?.x)
      expect(joint?.y).toBe(heights.get(source))
    }
  })

  it('does not write on a dealing what the axis tells', () => {
    const texts = (id: string) => scene.nodes.find((one) => one.id === id)?.labels.map(({ text }) => text)
    expect(texts('agreement:rural-yunji')).toEqual([])
    expect(texts('agreement:three')).toEqual(['三方'])
    expect(texts('agreement:juhe-dongling')).toEqual(['计划'])
  })

  it('draws no lane to what has no date to stand at', () => {
    const graph = subgraph(
      [...tiny.nodes, node({ id: 'topic:t', kind: 'Topic', name: '物流' })],
      [...tiny.edges, edge({ id: 'leads:t', source: 'agency:rural', target: 'topic:t', type: 'LEADS' })],
    )
    const line = draw(graph, { layout: 'timeline' }).edges.find(({ id }) => id === 'leads:t')
    expect(line?.points[0]?.x).not.toBe(line?.points.at(-1)?.x)
  })

  it('stays the picture it was', async () => {
    await expectGolden(writeSvg(scene, provenance), 'tiny-timeline.svg')
  })
})

describe('a picture on tiles', () => {
  const graph = subgraph(
    [
      node({ id: 'province:gansu', kind: 'Province', name: '甘肃', properties: { code: 'CN-GS' } }),
      node({ id: 'group:rest', kind: 'Group', name: '其余两省', basis: 'derived' }),
      node({ id: 'platform:p', kind: 'Platform', name: '云集网' }),
      node({ id: 'agreement:gansu', kind: 'Agreement', name: '协议', date: date('2014-11') }),
    ],
    [
      edge({ id: 'signed:1', source: 'province:gansu', target: 'agreement:gansu' }),
      edge({ id: 'signed:2', source: 'platform:p', target: 'agreement:gansu' }),
    ],
  )

  it('names the tiles nothing stands on, in its language, and the box', () => {
    const zh = draw(graph, { layout: 'tiles' })
    expect(words(zh)).toHaveLength(34)
    expect(words(zh)).toContain('黑龙江')
    expect(words(zh)).not.toContain('甘肃')
    expect(words(zh)).toContain('只有数目，未具名')
    expect(words(draw(graph, { layout: 'tiles', lang: 'en' }))).toContain('Inner Mongolia')
  })

  it('gives a tile its letters where its name is too long for it', () => {
    expect(words(draw(graph, { layout: 'tiles', lang: 'en', preset: '85mm' }))).toContain('NM')
  })

  it('is said to be no map', () => {
    expect(caption(draw(graph, { layout: 'tiles' }))).toContain('方格是示意，不是地图，不表示边界与面积。')
    expect(caption(draw(graph, { layout: 'tiles', lang: 'en' }))).toContain('a schematic, not a map')
  })
})
