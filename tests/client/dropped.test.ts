/** A picture file remembers its view: read back from what the one writer of SVG writes. */
import { describe, expect, it } from 'vitest'
import { isSameVersion, rememberedView } from '../../client/state/dropped.ts'
import { place } from '../../server/graph/layout/place.ts'
import { makeScene } from '../../server/graph/picture/draw.ts'
import { writeSvg } from '../../server/graph/picture/svg.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { node, provenance, subgraph } from '../graph/invented.ts'

function svgOf(query: string): string {
  const view = parseView(query)
  const picture = subgraph([node({ id: 'company:mill', kind: 'Company', name: '磨坊 & <Söhne>' })], [])
  const scene = makeScene(picture, place(picture, view), { view, provenance })
  return writeSvg(scene, { ...provenance, view: query })
}

describe('a picture file', () => {
  it.each(['', 'form=parties&seed=4', 'title=A%20%26%20B&expand=platform:yunji,province:nanhu'])(
    'remembers its view: ?%s',
    (query) => {
      expect(rememberedView(svgOf(query))).toEqual({ query, version: provenance.version })
    },
  )

  it('remembers it in the spelling of drawing programs', () => {
    const svg =
      '<svg><metadata><signatory:view id="v1" /><signatory:version\n id="v2">3f9c</signatory:version></metadata></svg>'
    expect(rememberedView(svg)).toEqual({ query: '', version: '3f9c' })
  })

  it('of somebody else remembers nothing', () => {
    expect(rememberedView('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBeNull()
  })
})

describe('two data versions', () => {
  it('are one though one is cut short', () => {
    expect(isSameVersion('3f9c2a1b', '3f9c2a1b5d7e')).toBe(true)
    expect(isSameVersion('3f9c2a1b', '3f9d')).toBe(false)
  })
})
