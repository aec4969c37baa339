import fc from 'fast-check'
import { expect, test } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { writeSvg } from '../../../server/graph/picture/svg.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { numberIn, replaceElements, svgElements } from '../../../server/rendering/picture/svg-elements.ts'
import { anySubgraph } from '../../graph/any-subgraph.ts'
import { provenance } from '../../graph/invented.ts'
import { plainSvg, sceneOf } from './tiny-picture.ts'

const small = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" x="1">
<title>名 &lt;rect/&gt;</title>
<metadata><rect/></metadata>
<g fill="none" id="a"><g stroke="#111111" data-id="b"><title>rect</title><path d="M0 0L1 1"/></g><rect x="2" fill="#222222"/></g>
<text x="3.5" font-weight="700">甲 &amp; 乙</text>
</svg>`

test('what an SVG draws is listed in order, with what groups give to those in them, and no more', () => {
  expect(svgElements(small).map(({ name, attributes, words }) => ({ name, attributes, words }))).toEqual([
    { name: 'path', attributes: { fill: 'none', stroke: '#111111', d: 'M0 0L1 1' }, words: '' },
    { name: 'rect', attributes: { fill: '#222222', x: '2' }, words: '' },
    { name: 'text', attributes: { x: '3.5', 'font-weight': '700' }, words: '甲 & 乙' },
  ])
})

test('each knows where its markup stands', () => {
  const elements = svgElements(small)
  expect(elements.map(({ start, end }) => small.slice(start, end))).toEqual([
    '<path d="M0 0L1 1"/>',
    '<rect x="2" fill="#222222"/>',
    '<text x="3.5" font-weight="700">甲 &amp; 乙</text>',
  ])
  const texts = elements.filter(({ name }) => name === 'text')
  expect(replaceElements(small, texts, (text) => `<t n="${String(numberIn(text, 'x'))}"/>`)).toBe(
    small.replace(/<text.*text>/, '<t n="3.5"/>'),
  )
  expect(replaceElements(small, [], () => 'x')).toBe(small)
})

test('every text of a scene is among the elements of its SVG', () => {
  const query = 'title=签署&select=platform:yunji'
  const words = svgElements(plainSvg(query)).flatMap((element) => (element.name === 'text' ? [element.words] : []))
  expect([...words].sort()).toEqual([...wordsIn(sceneOf(query))].sort())
})

/** The words of all lines of text in a scene, wherever they are. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const isLine = 'text' in value && 'sizePx' in value && typeof value.text === 'string'
  return isLine ? [value.text as string] : Object.values(value).flatMap(wordsIn)
}

test('all that our writer writes is known here, for any subgraph', () => {
  fc.assert(
    fc.property(anySubgraph(12), fc.constantFrom('light', 'dark', 'print'), (graph, theme) => {
      const view = { ...defaultView(), theme, title: graph.nodes[0]?.name ?? null }
      const svg = writeSvg(makeScene(graph, place(graph, view), { view, provenance }), provenance)
      const texts = svgElements(svg).filter(({ name }) => name === 'text')
      expect(texts.length).toBe(svg.split('<text ').length - 1)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['<circle r="1"/>', 'circle'],
  ['<g transform="scale(2)"/>', 'transform'],
  ['<path d="" opacity="0.5"/>', 'opacity'],
  ['<text style="fill:red">a</text>', 'style'],
])('%s, which our writer does not write, is refused, not passed over', (markup, name) => {
  expect(() => svgElements(`<svg>${markup}</svg>`)).toThrow(`unknown SVG in a picture: ${name}`)
})
