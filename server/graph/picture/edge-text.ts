/** The words of an edge: its label, and the sentence that describes it. */
import { nameOf } from '../node.ts'
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import { modalities, nameIn, participationTypes, relationTypes, type Language } from '../vocabulary.ts'
import { breakLines } from './line-breaking.ts'
import type { Look } from './look.ts'
import { gapIn, partyCount, type LabelLine } from './node-text.ts'

/** Width at which the words of a claim end in `…`. */
const mostClaimWidth = 112

/**
 * What stands on an edge, one line or none. Between parties: `×n` where it counts several dealings, their date where they share one, and
 * how many parties made them where those are more than two. A participation says nothing, its dealing is told by its date; any other
 * edge says its relation, a claim in the words of the text. A number, where the view asks for some, stands first and for the date.
 */
export function edgeLabelOf(edge: SubgraphEdge, look: Look, number: string): readonly LabelLine[] {
  const { language, sizes } = look
  const parts =
    edge.type === 'SIGNED_WITH' ? partiesWords(edge, language, number) : [number, relationWords(edge, look, number)]
  // A narrow gap: through a wide one the line itself would show.
  const text = parts.filter((part) => part !== '').join(language === 'zh' ? ' ' : gapIn(language))
  if (text === '') return []
  return [{ text, sizePx: text === number ? sizes.text.party : sizes.text.small, isSoft: text !== number }]
}

/** A sentence for a reader who points at an edge or hears it: its ends, relation, date and count. */
export function describeEdge(edge: SubgraphEdge, nodes: ReadonlyMap<string, SubgraphNode>, language: Language): string {
  const name = (id: string) => {
    const node = nodes.get(id)
    return node === undefined ? id : nameOf(node, language)
  }
  const facts = [
    edge.predicate ?? '',
    edge.date?.edtf ?? '',
    edge.modality === null ? '' : nameIn(language, modalities[edge.modality]),
    edge.weight > 1 ? `×${String(edge.weight)}` : '',
    cliqueWords(edge, language),
  ].filter((fact) => fact !== '')
  const sentence = `${name(edge.source)} — ${typeName(edge, language)} — ${name(edge.target)}`
  if (facts.length === 0) return sentence
  return language === 'zh' ? `${sentence}（${facts.join('，')}）` : `${sentence} (${facts.join(', ')})`
}

function partiesWords(edge: SubgraphEdge, language: Language, number: string): readonly string[] {
  const date = number === '' ? (edge.date?.edtf ?? '') : ''
  return [number, edge.weight > 1 ? `×${String(edge.weight)}` : '', date, cliqueWords(edge, language)]
}

/** That a dealing of three or more made this edge and others: they are no dealings of their own. */
function cliqueWords({ partyCount: count, weight }: SubgraphEdge, language: Language): string {
  if (count === null || count < 3) return ''
  const words = partyCount(count, language)
  if (weight === 1) return words
  return language === 'zh' ? `含${words}` : `some of ${words}`
}

function relationWords(edge: SubgraphEdge, { language, sizes }: Look, number: string): string {
  if (participationTypes.some((type) => type === edge.type)) return ''
  const claim = edge.type === 'CLAIMS' ? (edge.predicate ?? edge.verb) : null
  const words = claim === null ? typeName(edge, language) : shortened(claim, sizes.text.small)
  return edge.weight > 1 && number === '' ? `${words} ×${String(edge.weight)}` : words
}

function shortened(words: string, sizePx: number): string {
  return breakLines(words, { sizePx, maxWidth: mostClaimWidth, maxLines: 1 })[0] ?? ''
}

function typeName({ type }: SubgraphEdge, language: Language): string {
  if (type !== 'SIGNED_WITH') return nameIn(language, relationTypes[type])
  return language === 'zh' ? '共同参与' : 'deals with'
}
