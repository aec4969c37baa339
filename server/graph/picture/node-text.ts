/** The words of a node: its label's lines, and the sentence that describes it. */
import { nameOf } from '../node.ts'
import type { SubgraphNode } from '../subgraph.ts'
import { kinds, modalities, nameIn, type Language } from '../vocabulary.ts'
import type { DealingFacts } from './dealing-facts.ts'
import { breakLines } from './line-breaking.ts'
import { mostNameLines, nameWidths, textSizes } from './style.ts'

export interface LabelLine {
  readonly text: string
  readonly sizePx: number
  readonly isSoft: boolean
}

/** The node, its facts where it is a dealing, and the language to say it in. */
export interface NodeWords {
  readonly node: SubgraphNode
  readonly facts: DealingFacts | null
  readonly language: Language
}

/** The lines of a node's label, top first: a name (none for a dealing, which is told by its date), then what stands under it. */
export function labelLinesOf(words: NodeWords): readonly LabelLine[] {
  const { role } = kinds[words.node.kind]
  const under = underLineOf(words)
  const small = under === '' ? [] : [{ text: under, sizePx: textSizes.small, isSoft: true }]
  if (role === 'dealing') return small
  const style = role === 'party' ? 'party' : 'other'
  const sizePx = textSizes[style]
  const name = breakLines(nameOf(words.node, words.language), {
    sizePx,
    maxWidth: nameWidths[words.language][style],
    maxLines: mostNameLines,
  })
  return [...name.map((text) => ({ text, sizePx, isSoft: false })), ...small]
}

/** A sentence for a reader who points at a node or hears it: its name, kind, date and count. */
export function describeNode(words: NodeWords): string {
  const { node, language } = words
  const kind = nameIn(language, kinds[node.kind])
  const under = underLineOf(words)
  const rest = under === '' ? [kind] : [kind, under]
  const name = nameOf(node, language)
  return language === 'zh' ? `${name}（${rest.join('，')}）` : `${name} (${rest.join(', ')})`
}

function underLineOf({ node, facts, language }: NodeWords): string {
  if (facts !== null) return dealingLine(node, facts, language)
  if (node.kind === 'Group') return statedCountOf(node, language)
  return node.date?.edtf ?? ''
}

/** As precise as the source: the date as stated, the number of parties where they are more than two, and what is only intended. */
function dealingLine(node: SubgraphNode, facts: DealingFacts, language: Language): string {
  const parts = [
    node.date?.edtf ?? '',
    facts.partyCount > 2 ? partyCount(facts.partyCount, language) : '',
    facts.intent === null ? '' : nameIn(language, modalities[facts.intent]),
  ]
  return parts.filter((part) => part !== '').join(language === 'zh' ? '　' : ', ')
}

const chineseDigits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function partyCount(count: number, language: Language): string {
  if (language === 'en') return `${String(count)} parties`
  return `${chineseDigits[count] ?? String(count)}方`
}

/** The number a text gives a counted group, in words; nothing where its name says it already. */
function statedCountOf(node: SubgraphNode, language: Language): string {
  const { statedCount: count, comparator, unit, printed } = node.properties
  const name = nameOf(node, language)
  if (typeof count !== 'number' || name.includes(String(count))) return ''
  if (language === 'zh' && typeof printed === 'string' && name.includes(printed)) return ''
  const counted = formatCount(count, language)
  if (language === 'en') return `${englishComparators[String(comparator)] ?? ''}${counted} in all`
  return `${chineseComparators[String(comparator)] ?? '共'} ${counted} ${typeof unit === 'string' ? unit : '个'}`
}

const englishComparators: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'fewer than ',
  '<=': 'at most ',
  '~': 'about ',
}

const chineseComparators: Readonly<Record<string, string>> = {
  '>': '超过',
  '>=': '至少',
  '<': '不到',
  '<=': '至多',
  '~': '约',
}

/** A count with thousands apart, as both languages write it; by hand, since locale data differ between machines. */
export function formatCount(count: number, language: Language): string {
  const [whole = '', fraction] = String(count).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'zh' ? '' : ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
