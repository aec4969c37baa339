/** Reads XML by the letter of the standard (saxes), so that what a lenient reader would forgive fails here. */
import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its text, that of its children apart. */
  readonly text: string
}

interface Open {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Open[]
  text: string
}

/** The root element of a document. Throws where it is not well-formed. */
export function readXml(document: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value] as const)
    const element: Open = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(document).close()
  const root = open[0]?.children[0]
  if (root === undefined) throw new Error('no element')
  return root
}

/** All elements of a name below an element, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)])
}
