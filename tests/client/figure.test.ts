/** Figures: what is chosen laid over the view, the size a file says it has, and programs to copy. */
import { describe, expect, it } from 'vitest'
import { figureOf, sizeOfSvg } from '../../client/state/figure.ts'
import { exportAddress, snippetOf } from '../../client/state/snippets.ts'
import { formatView, parseView } from '../../server/graph/view/view.ts'

const view = parseView('form=parties&seed=4&select=platform:yunji')
const origin = 'http://127.0.0.1:4000'

describe('the view of a figure', () => {
  it('is that of the map as chosen, with nothing marked as selected', () => {
    const figure = figureOf(view, { preset: '85mm', theme: 'print', numbers: true, title: '谁与谁' })
    expect(formatView(figure)).toBe(
      'form=parties&seed=4&theme=print&preset=85mm&title=%E8%B0%81%E4%B8%8E%E8%B0%81&numbers=true',
    )
  })
})

describe('the size of an SVG file', () => {
  it('is said in mm or pixels', () => {
    expect(sizeOfSvg('<svg xmlns="x" width="85mm" height="130.01mm" viewBox="0 0 1 1">')).toEqual(['85 mm', '130 mm'])
    expect(sizeOfSvg('<?xml?><svg width="657.4" height="659">')).toEqual(['657 px', '659 px'])
    expect(sizeOfSvg('<svg viewBox="0 0 1 1">')).toBeNull()
  })
})

describe('programs to copy', () => {
  it('hold the full address', () => {
    const wanted = 'http://127.0.0.1:4000/export/network.json?form=parties&seed=4&select=platform:yunji'
    expect(exportAddress(origin, 'network.json', view)).toBe(wanted)
    expect(snippetOf('python', view, origin)).toBe(
      [
        'import json',
        'from urllib.request import urlopen',
        '',
        'import networkx as nx',
        '',
        `address = "${wanted}"`,
        'graph = nx.node_link_graph(json.load(urlopen(address)))',
        'print(graph)',
        '',
      ].join('\n'),
    )
    expect(snippetOf('r', view, origin)).toContain(
      'address <- "http://127.0.0.1:4000/export/network.graphml?form=parties',
    )
    expect(snippetOf('graphql', view, origin)).toMatch(
      /^# POST http:\/\/127.0.0.1:4000\/graphql\n\{\n {2}signings\(form: PARTIES\)/,
    )
  })
})
