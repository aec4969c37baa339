/** Pictures for paper: exact widths, legible sizes, and words where they can't be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../../server/graph/layout/index.ts'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { boxOfText } from '../../../server/graph/picture/ground.ts'
import { presets } from '../../../server/graph/picture/presets.ts'
import type { Scene } from '../../../server/graph/picture/scene.ts'
import { boxOf } from '../../../server/graph/picture/shapes.ts'
import { qualityOf } from '../../../server/graph/picture/quality.ts'
import { writeSvg } from '../../../server/graph/picture/svg.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { keysOf } from '../../../server/graph/vocabulary.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'

function draw(graph: Subgraph, changes: Partial<View> = {}): Scene {
  const view = { ...defaultView(), ...changes }
  return makeScene(graph, place(graph, view), { view, provenance })
}

const ptPerMm = 72 / 25.4
const names = keysOf(presets)
const widths = { '85mm': 85, '114mm': 114, '174mm': 174, slide: 338.67, poster: 841 } as const
const leastText = { '85mm': 7.5, '114mm': 7.5, '174mm': 7.5, slide: 12, poster: 18 } as const

/** Every width of a line in a picture, in units of the scene; dark grounds and halos apart. */
function lineWidths(scene: Scene): readonly number[] {
  const svg = writeSvg(scene, provenance)
  const drawn = svg.slice(svg.indexOf('<g id="edges"')).replace(/<g stroke-width="[^"]*">/g, '')
  return [...drawn.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width))
}

describe.each(names.map((preset) => [preset] as const))('a picture for %s', (preset) => {
  const heavy = subgraph(
    [...tiny.nodes],
    tiny.edges.map((one, index) => ({ ...one, weight: index + 1 })),
  )
  const scene = draw(heavy, { preset, title: '签署网络', select: 'agency:rural', theme: 'print' })
  const scale = scene.mmPerUnit ?? NaN

  it('is exactly as wide as asked', () => {
    expect(scene.width * scale).toBeCloseTo(widths[preset], 6)
    expect(writeSvg(scene, provenance)).toContain(` width="${String(widths[preset])}mm" `)
  })

  it('is exactly as high as a sheet that has a height', () => {
    const { heightMm, mostHeightMm } = presets[preset]
    if (heightMm === null) expect(scene.height * scale).toBeLessThanOrEqual(mostHeightMm)
    else expect(scene.height * scale).toBeCloseTo(heightMm, 6)
  })

  it('has no text smaller than can be read', () => {
    const texts = [
      ...scene.nodes.flatMap(({ labels }) => labels),
      ...scene.legend.map(({ text }) => text),
      ...scene.caption,
      ...(scene.title?.lines ?? []),
    ]
    const sizes = texts.map(({ sizePx }) => sizePx * scale * ptPerMm)
    expect(Math.min(...sizes)).toBeCloseTo(leastText[preset], 6)
  })

  it('has lines of half a point to four points', () => {
    const points = lineWidths(scene).map((width) => width * scale * ptPerMm)
    expect(Math.min(...points)).toBeGreaterThanOrEqual(0.5)
    expect(Math.max(...points)).toBeLessThanOrEqual(4)
  })

  it('has marks of two millimetres and more', () => {
    const sizes = scene.nodes.map((mark) => boxOf(mark)).map(({ width, height }) => Math.max(width, height) * scale)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2)
  })

  it('makes its maker no warning where all can be read', () => {
    expect(draw(tiny, { preset, lang: 'zh' }).warnings).toEqual([])
  })
})

describe('a picture for paper', () => {
  it('holds everything inside its frame, whatever is drawn by whatever layout', () => {
    fc.assert(
      fc.property(
        anySubgraph(16).map(placeable),
        fc.constantFrom(...names),
        fc.constantFrom(...keysOf(layouts)),
        fc.constantFrom('zh', 'en'),
        (graph, preset, layout, lang) => {
          const scene = draw(graph, { preset, layout, lang, numbers: true })
          const texts = [...scene.nodes, ...scene.edges].flatMap(({ labels }) => labels)
          const boxes = [
            ...scene.nodes.map((mark) => boxOf(mark)),
            ...[...texts, ...scene.caption, ...scene.legend.map(({ text }) => text)].map(boxOfText),
          ]
          const right = scene.x + scene.width
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(scene.x - 0.01)
            expect(box.x + box.width).toBeLessThanOrEqual(right + 0.01)
            expect(box.y).toBeGreaterThanOrEqual(scene.y)
            expect(box.y + box.height).toBeLessThanOrEqual(scene.y + scene.height)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stretches places and turns nothing over: what stood left stands left', () => {
    const [wide, narrow] = [draw(tiny), draw(tiny, { preset: '85mm' })]
    const order = (scene: Scene) =>
      [...scene.nodes].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
    expect(order(narrow)).toEqual(order(wide))
  })

  it('breaks a title that is wider than the sheet', () => {
    const title = '示例语料中的签署网络，二〇一四年六月至二〇一六年三月，按当事方与协议分列'
    const scene = draw(tiny, { preset: '85mm', title })
    expect(scene.title?.text).toBe(title)
    expect(scene.title?.lines.map(({ text }) => text).join('')).toBe(title)
    expect(scene.title?.lines.length).toBeGreaterThan(1)
  })

  const crowd = subgraph(
    Array.from({ length: 60 }, (_, index) =>
      node({ id: `agency:n${String(index)}`, kind: 'Agency', name: `第${String(index)}乡村发展办公室` }),
    ),
    Array.from({ length: 59 }, (_, index) =>
      edge({
        id: `invited:${String(index)}`,
        source: 'agency:n0',
        target: `agency:n${String(index + 1)}`,
        type: 'INVITED',
      }),
    ),
  )

  it('leaves out labels that have no room, and says how many: to its maker with what would help, in its caption to all', () => {
    const scene = draw(crowd, { preset: '85mm', lang: 'en' })
    const named = scene.nodes.filter(({ labels }) => labels.length > 0).length
    const wordless = scene.edges.filter(({ labels }) => labels.length === 0).length
    expect(scene.warnings[0]).toBe(
      `60 labels at 85mm: ${String(60 - named)} left out for lack of room; try 114mm or filter.`,
    )
    expect(scene.caption.map(({ text }) => text).join(' ')).toContain(
      `${String(60 - named + wordless)} labels left out for lack of room.`,
    )
    expect(draw(crowd, { preset: '85mm' }).warnings[0]).toMatch(
      /^85mm：60 个标签中有 \d+ 个放不下，略去；可改用 114mm 或减少内容。$/,
    )
    expect(writeSvg(scene, provenance)).not.toContain('try 114mm')
  })

  it.each(['85mm', '114mm', '174mm', 'slide', 'poster'] as const)(
    'lets no label lie over another or over a mark that is not its own: %s',
    (preset) => {
      for (const graph of [tiny, crowd]) expect(qualityOf(draw(graph, { preset })).labelOverlaps).toBe(0)
    },
  )

  it('warns of no label where only some are asked for', () => {
    const { warnings } = draw(crowd, { preset: '174mm', labels: 'some' })
    expect(warnings.filter((sentence) => sentence.includes('标签'))).toEqual([])
  })

  it('has no warnings on a screen', () => {
    expect(draw(crowd).warnings).toEqual([])
  })
})

/** With a province that has a tile and an agreement that has a date, so that no layout refuses it. */
function placeable({ nodes, edges }: Subgraph): Subgraph {
  const own = [
    node({ id: 'province:own', kind: 'Province', name: '甘肃', properties: { code: 'CN-GS' } }),
    node({ id: 'agreement:own', kind: 'Agreement', name: '协议', date: date('2015-11') }),
  ]
  return subgraph([...nodes, ...own], edges)
}
