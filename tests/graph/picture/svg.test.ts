import fc from 'fast-check'
import { expect, test } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { writeSvg } from '../../../server/graph/picture/svg.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { keysOf } from '../../../server/graph/vocabulary.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { expectGolden } from '../golden.ts'
import { node, provenance, subgraph, tiny } from '../invented.ts'
import { elementsOf, readXml } from '../read-xml.ts'

function write(graph: Subgraph, changes: Partial<View> = {}): string {
  const view = { ...defaultView(), ...changes }
  const named = { ...provenance, language: view.lang }
  return writeSvg(makeScene(graph, place(graph, view), { view, provenance: named }), named)
}

test('the tiny graph as a picture', async () => {
  await expectGolden(write(tiny, { title: '示例语料中的签署网络' }), 'tiny.svg')
})

test('the tiny graph in layers, printed, in English', async () => {
  await expectGolden(write(tiny, { layout: 'layered', theme: 'print', lang: 'en' }), 'tiny-layered-print.svg')
})

test('one question gives one text, twice and from an answer in another order', () => {
  const svg = write(tiny)
  expect(write(tiny)).toBe(svg)
  const places = (text: string) => [...text.matchAll(/<text [^>]*>/g)].map(([tag]) => tag).sort()
  const turned = { ...tiny, nodes: [...tiny.nodes].reverse(), edges: [...tiny.edges].reverse() }
  expect(places(write(turned))).toEqual(places(svg))
})

test('any subgraph is well-formed, plain SVG 1.1, its numbers to the hundredth', () => {
  const known = new Set(['svg', 'title', 'desc', 'metadata', 'rect', 'g', 'path', 'text'])
  fc.assert(
    fc.property(anySubgraph(15), fc.string({ unit: 'binary', maxLength: 30 }), (graph, title) => {
      const svg = write(graph, { title })
      const root = readXml(svg)
      const names = new Set(allNames(root).filter((name) => !name.includes(':')))
      expect(
        keysOf(Object.fromEntries([...names].map((name) => [name, true]))).filter((name) => !known.has(name)),
      ).toEqual([])
      const drawn = svg.slice(svg.indexOf('</metadata>')).replace(/<title>.*?<\/title>|>[^<]*</g, '')
      expect(
        drawn.match(/ (?:d|x|y|width|height|points)="[^"]*(?:\d\.\d{3}|NaN|Infinity|undefined|e-)[^"]*"/g),
      ).toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('a picture says what it is: role, title, description, source, view and version', () => {
  const root = readXml(write(tiny))
  expect(root.attributes).toMatchObject({ role: 'img', 'xml:lang': 'zh-CN', version: '1.1' })
  expect(root.children.slice(0, 3).map(({ name }) => name)).toEqual(['title', 'desc', 'metadata'])
  const facts = elementsOf(root, 'rdf:Description').flatMap(({ children }) => children)
  expect(Object.fromEntries(facts.map(({ name, text }) => [name, text]))).toMatchObject({
    'dc:source': '示例语料（虚构）',
    'dc:rights': 'CC BY 4.0',
    'signatory:view': 'form=bipartite',
    'signatory:version': provenance.version,
  })
})

test('its groups are named, its lines say what they tie, its marks what they are', () => {
  const root = readXml(write(tiny))
  const groups = root.children.filter(({ name }) => name === 'g')
  expect(groups.map(({ attributes }) => attributes['id'])).toEqual(['edges', 'nodes', 'labels', 'legend', 'caption'])
  const [edges, nodes] = groups
  expect(edges?.children[0]?.attributes).toEqual({
    'data-id': 'signed:1',
    'data-source': 'agency:rural',
    'data-target': 'agreement:rural-yunji',
  })
  expect(nodes?.children[0]?.attributes).toEqual({ 'data-id': 'agency:rural', 'data-kind': 'Agency' })
  expect(nodes?.children[0]?.children[0]).toMatchObject({ name: 'title', text: '乡村发展局（机构）' })
})

test('names with marks of XML, control characters and rare characters are shown, not obeyed', () => {
  const name = '<b>&"\'\u0007𠮷'
  const texts = elementsOf(readXml(write(subgraph([node({ id: 'agency:x', kind: 'Agency', name })], []))), 'text')
  expect(texts[0]?.text).toBe('<b>&"\'\uFFFD𠮷')
})

test('an empty answer is a picture that says so', () => {
  const root = readXml(write(subgraph([], [])))
  expect(elementsOf(root, 'desc')[0]?.text).toBe('图中没有内容。')
})

test('text is text, in the font of the project', () => {
  const svg = write(tiny)
  expect(svg).toContain('font-family="\'Noto Sans SC\', sans-serif"')
  expect(svg).toContain('>乡村发展局</text>')
  expect(svg).toContain('paint-order="stroke"')
})

function allNames(element: ReturnType<typeof readXml>): readonly string[] {
  return [element.name, ...element.children.flatMap(allNames)]
}
