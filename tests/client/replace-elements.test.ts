/** One drawing in place of another: what is as it was is left alone. */
// What is tested is what Cytoscape holds; the board itself needs a window.
// eslint-disable-next-line no-restricted-imports
import cytoscape from 'cytoscape'
import { beforeEach, describe, expect, it } from 'vitest'
import { elementsOf } from '../../client/canvas/elements.ts'
import { replaceElements } from '../../client/canvas/replace-elements.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { edge, node, provenance, subgraph } from '../graph/invented.ts'

const parties = ['云集', '百川', '聚禾'].map((name, index) =>
  node({ id: `company:c${String(index)}`, kind: 'Company', name }),
)
const ties = [1, 2].map((other) =>
  edge({ id: `tie${String(other)}`, source: 'company:c0', target: `company:c${String(other)}`, type: 'SIGNED_WITH' }),
)

function drawing(query: string, nodes = parties, edges = ties) {
  const [view, answer] = [parseView(query), subgraph(nodes, edges)]
  return elementsOf(makeScene(answer, place(answer, view), { view, provenance }), () => 0)
}

let cy: cytoscape.Core
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true })
  replaceElements(cy, drawing(''), { isFaded: false })
})

describe('a selection', () => {
  it('changes its node, and leaves every other element as it was', () => {
    const before = cy.elements().map((element) => element.id())
    const touched = new Set<string>()
    cy.on('data position', ({ target }) => touched.add((target as cytoscape.NodeSingular).id()))
    replaceElements(cy, drawing('select=company:c1'), { isFaded: false })
    expect(cy.getElementById('company:c1 ring').nonempty()).toBe(true)
    expect([...touched].filter((id) => !id.startsWith('company:c1'))).toEqual([])
    replaceElements(cy, drawing(''), { isFaded: false })
    expect(cy.elements().map((element) => element.id())).toEqual(before)
  })
})

describe('another picture', () => {
  it('takes away what is not in it, and brings what is new', () => {
    const fourth = node({ id: 'company:c3', kind: 'Company', name: '北岭' })
    replaceElements(cy, drawing('', [...parties.slice(0, 2), fourth], ties.slice(0, 1)), { isFaded: false })
    expect(cy.nodes('.mark').map((mark) => mark.id())).toEqual(['company:c0', 'company:c1', 'company:c3'])
    expect(cy.edges().map((line) => line.id())).toEqual(['tie1'])
  })

  it('stands where its scene says, wherever its nodes were dragged to', () => {
    const elements = drawing('')
    cy.getElementById('company:c1').position({ x: 9999, y: 9999 })
    replaceElements(cy, elements, { isFaded: false })
    const place = elements.find(({ data }) => data.id === 'company:c1')?.position
    expect(cy.getElementById('company:c1').position()).toEqual(place)
  })

  it('ties a line anew whose ends are others', () => {
    const turned = [edge({ id: 'tie1', source: 'company:c1', target: 'company:c2', type: 'SIGNED_WITH' })]
    replaceElements(cy, drawing('', parties, turned), { isFaded: false })
    expect(cy.getElementById('tie1').data('source')).toBe('company:c1')
  })
})
