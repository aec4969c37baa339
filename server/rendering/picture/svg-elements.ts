/** What an SVG of the one writer draws, element by element: what its fonts, its outlines, PNG and PDF are made from. */
import { SaxesParser } from 'saxes'
import { ExplorerError } from '../../graph/error.ts'

/** A shape or a line of text, in the order of drawing. */
export interface SvgElement {
  readonly name: 'rect' | 'path' | 'text'
  /** Its own attributes, and those of the groups round it that it inherits. */
  readonly attributes: Attributes
  /** Of a text, without markup; empty for a shape. */
  readonly words: string
  /** Where its markup stands in the SVG: its first character, and the one after its last. */
  readonly start: number
  readonly end: number
}

type Attributes = Readonly<Record<string, string>>

const drawn = { rect: true, path: true, text: true } as const
/** Elements with nothing in them that is drawn. */
const silent = ['title', 'desc', 'metadata', 'defs']
/** What a group gives to those in it, of what the writer uses. */
const inherited = /^(fill|stroke|stroke-(width|linejoin|linecap|dasharray)|paint-order|font-(size|weight)|text-anchor)$/
/** What would change the drawing and is not drawn here: better no picture than a wrong one. */
const refused = /^(transform|style|class|(fill-|stroke-)?opacity|clip-path|mask|filter|visibility|display)$/

/** All that an SVG draws. Throws INTERNAL for an element or attribute that our writer does not write. */
export function svgElements(svg: string): readonly SvgElement[] {
  const elements: SvgElement[] = []
  const open: Open[] = []
  let words = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const outer = open.at(-1) ?? { isSilent: false, attributes: {} }
    const isSilent = outer.isSilent || silent.includes(name)
    if (!isSilent) refuseForeign(name, attributes)
    // No `<` stands in an attribute, so the last one before here opened this tag.
    const start = svg.lastIndexOf('<', parser.position - 1)
    open.push({ start, isSilent, attributes: { ...heritage(outer.attributes), ...attributes } })
    words = ''
  })
  parser.on('text', (text) => {
    words += text
  })
  parser.on('closetag', ({ name }) => {
    const closed = open.pop()
    if (closed === undefined || closed.isSilent || !isDrawn(name)) return
    const { start, attributes } = closed
    elements.push({ name, attributes, words: name === 'text' ? words : '', start, end: parser.position })
  })
  parser.write(svg).close()
  return elements
}

/** A numeric attribute, 0 where it is not there. */
export function numberIn({ attributes }: SvgElement, name: string): number {
  return Number(attributes[name] ?? 0)
}

/** The SVG with the markup of some elements replaced. */
export function replaceElements(
  svg: string,
  elements: readonly SvgElement[],
  markupOf: (element: SvgElement) => string,
): string {
  const pieces: string[] = []
  let done = 0
  for (const element of elements) {
    pieces.push(svg.slice(done, element.start), markupOf(element))
    done = element.end
  }
  return [...pieces, svg.slice(done)].join('')
}

interface Open {
  readonly start: number
  readonly isSilent: boolean
  readonly attributes: Attributes
}

function isDrawn(name: string): name is SvgElement['name'] {
  return Object.hasOwn(drawn, name)
}

function heritage(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => inherited.test(name)))
}

function refuseForeign(name: string, attributes: Attributes): void {
  const foreign =
    name === 'svg' || name === 'g' || isDrawn(name)
      ? Object.keys(attributes).find((attribute) => refused.test(attribute))
      : name
  if (foreign !== undefined) throw new ExplorerError('INTERNAL', `unknown SVG in a picture: ${foreign}`)
}
