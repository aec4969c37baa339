/** How much memory a topology takes. */
import type { Topology } from './topology.ts'

/** What an object or a list costs beside what it holds, in V8 with 64-bit pointers: a few words. */
const [objectBytes, textBytes] = [96, 24]

/**
 * Bytes: its arrays exactly, texts at two bytes a character, what dictionaries hold by their JSON, and the orders of hubs' dealings that
 * node pages keep once they were asked for (`node-pages.ts`): a number a relation at most, and as much for the lists themselves.
 */
export function sizeOf(topology: Topology): number {
  const { nodes, relations, incident, offsets, dates, citationLists, datasetLists, words } = topology
  const ofNodes = [nodes.kind, nodes.signed, nodes.basis, nodes.agreementKind, nodes.date, nodes.citations]
  const ofBoth = [nodes.datasets, nodes.degree, nodes.partyCount, relations.source, relations.target, relations.type]
  const ofRelations = [relations.modality, relations.basis, relations.date, relations.citations, relations.datasets]
  const columns = [...ofNodes, ...ofBoth, ...ofRelations, relations.words, incident, offsets]
  const arrays = columns.reduce((sum, column) => sum + column.byteLength, 0)
  const texts = [nodes.ids, nodes.sortKeys, nodes.searches, relations.ids].reduce(
    (sum, list) => sum + sizeOfTexts(list),
    0,
  )
  const values = [dates, citationLists, datasetLists, words].reduce((sum, list) => sum + sizeOfValues(list), 0)
  const orders = 2 * relations.ids.length * Uint32Array.BYTES_PER_ELEMENT
  return arrays + texts + values + orders
}

function sizeOfTexts(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + textBytes + 2 * text.length, 0)
}

function sizeOfValues(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + objectBytes + 2 * JSON.stringify(value).length, 0)
}
