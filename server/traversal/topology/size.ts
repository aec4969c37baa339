/** How much memory a topology takes. */
import type { Topology } from './topology.ts'

/** What an object or a list costs beside what it holds, in V8 with 64-bit pointers: a few words. A head also has its place in a map. */
const [objectBytes, textBytes, headBytes, pointerBytes] = [96, 28, 144, 8]

/** Texts with a character beyond Latin-1 take two bytes for each of theirs. */
const isWide = /[^\u0000-\u00ff]/

/**
 * Bytes: its arrays exactly, texts at one or two bytes a character, what dictionaries hold by their JSON, and what is kept once it was
 * asked for: the heads of nodes, and the orders of hubs' dealings (`node-pages.ts`), a number a relation at most, and as much for the
 * lists themselves.
 */
export function sizeOf(topology: Topology): number {
  const { nodes, relations, incident, offsets, dates, citationLists, datasetLists, words } = topology
  const ofNodes = [nodes.kind, nodes.signed, nodes.basis, nodes.agreementKind, nodes.date, nodes.citations]
  const ofBoth = [nodes.datasets, nodes.degree, nodes.partyCount, relations.source, relations.target, relations.type]
  const ofRelations = [relations.modality, relations.basis, relations.date, relations.citations, relations.datasets]
  const columns = [...ofNodes, ...ofBoth, ...ofRelations, relations.words, incident, offsets]
  const arrays = columns.reduce((sum, column) => sum + column.byteLength, 0)
  const ofTexts = [nodes.ids, nodes.names, nodes.namesEn, nodes.sortKeys, nodes.searches, relations.ids]
  const texts = ofTexts.reduce((sum, list) => sum + sizeOfTexts(list), 0)
  const values = [dates, citationLists, datasetLists, words].reduce((sum, list) => sum + sizeOfValues(list), 0)
  const orders = 2 * relations.ids.length * Uint32Array.BYTES_PER_ELEMENT
  return arrays + texts + values + orders + nodes.ids.length * headBytes
}

function sizeOfTexts(texts: readonly (string | null)[]): number {
  return texts.reduce((sum, text) => sum + (text === null ? pointerBytes : sizeOfText(text)), 0)
}

function sizeOfText(text: string): number {
  return textBytes + text.length * (isWide.test(text) ? 2 : 1)
}

function sizeOfValues(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + objectBytes + 2 * JSON.stringify(value).length, 0)
}
