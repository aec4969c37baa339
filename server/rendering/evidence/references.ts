/** The sources of a picture for a bibliography: BibTeX, and CSL-JSON as reference managers read it. */
import type { GraphNode } from '../../graph/node.ts'
import type { EvidenceFormat } from './evidence.ts'

/** BibTeX, `@online`: biblatex reads it whole, BibTeX itself as `@misc`. */
export const bibtex: EvidenceFormat = {
  mediaType: 'application/x-bibtex; charset=utf-8',
  write: ({ sources }) => sources.map(bibtexEntry).join('\n'),
}

/** CSL-JSON, schema 1.0 (citationstyles.org). */
export const csl: EvidenceFormat = {
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  write: ({ sources }) => `${JSON.stringify(sources.map(cslItem), null, 2)}\n`,
}

function bibtexEntry(source: GraphNode): string {
  const fields = {
    title: `{${source.name}}`,
    author: brace(property(source, 'author')),
    organization: brace(property(source, 'publisher')),
    date: property(source, 'published'),
    note: source.nameEn,
    url: property(source, 'url'),
    langid: property(source, 'language'),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${escapeTex(value)}},`],
  )
  return [`@online{${source.id.replace(':', '-')},`, ...lines, '}', ''].join('\n')
}

function cslItem(source: GraphNode): Readonly<Record<string, unknown>> {
  const published = property(source, 'published')
  const author = property(source, 'author')
  const optional = {
    author: author === null ? null : [{ literal: author }],
    publisher: property(source, 'publisher'),
    issued: published === null ? null : { 'date-parts': [published.split('-').map(Number)] },
    URL: property(source, 'url'),
    language: property(source, 'language'),
  }
  const known = Object.entries(optional).filter(([, value]) => value !== null)
  return { id: source.id, type: 'webpage', title: source.name, ...Object.fromEntries(known) }
}

function property(source: GraphNode, name: string): string | null {
  const value = source.properties[name]
  return typeof value === 'string' ? value : null
}

/** A Chinese name is one word to BibTeX: without braces it would be taken apart. */
function brace(name: string | null): string | null {
  return name === null ? null : `{${name}}`
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_~^\\]/g, (mark) => (mark === '\\' ? '\\textbackslash{}' : `\\${mark}`))
}
