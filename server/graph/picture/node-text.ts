/** The words of a node: its label's lines, and the sentence that describes it. */
import { nameOf } from '../node.ts'
import type { SubgraphNode } from '../subgraph.ts'
import { kinds, modalities, nameIn, type Language } from '../vocabulary.ts'
import type { DealingFacts } from './dealing-facts.ts'
import { breakLines } from './line-breaking.ts'
import type { Sizes } from './sizes.ts'
import { mostNameLines } from './style.ts'

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

export interface LabelOptions {
  readonly sizes: Sizes
  /** Whether the date is told by where the node stands. @default false */
  readonly isDateShown?: boolean
  /** Stands first, in ink. @default '' */
  readonly number?: string
  /** Stands last. @default '' */
  readonly community?: string
}

/** The lines of a node's label, top first: a name (none for a dealing, which is told by its date), then what stands under it. */
export function labelLinesOf(words: NodeWords, options: LabelOptions): readonly LabelLine[] {
  const { sizes, number = '', community = '' } = options
  const { role } = kinds[words.node.kind]
  const under = [underLineOf(words, options), community].filter((text) => text !== '').join(gapIn(words.language))
  const small = under === '' ? [] : [{ text: under, sizePx: sizes.text.small, isSoft: true }]
  if (role === 'dealing')
    return number === '' ? small : [{ text: number, sizePx: sizes.text.party, isSoft: false }, ...small]
  const style = role === 'party' ? 'party' : 'other'
  const sizePx = sizes.text[style]
  const name = breakLines(nameOf(words.node, words.language), {
    sizePx,
    maxWidth: sizes.nameWidths[words.language][style],
    maxLines: mostNameLines,
  })
  return [...name.map((text) => ({ text, sizePx, isSoft: false })), ...small]
}

/** A sentence for a reader who points at a node or hears it: its name, kind, date and count. */
export function describeNode(words: NodeWords): string {
  const { node, language } = words
  const kind = nameIn(language, kinds[node.kind])
  const under = underLineOf(words, {})
  const rest = under === '' ? [kind] : [kind, under]
  const name = nameOf(node, language)
  return language === 'zh' ? `${name}（${rest.join('，')}）` : `${name} (${rest.join(', ')})`
}

function underLineOf(
  { node, facts, language }: NodeWords,
  { isDateShown = false, number = '' }: Partial<LabelOptions>,
): string {
  // A number stands for what the evidence list tells: the date, and whose dealing it is.
  const date = isDateShown || number !== '' ? '' : (node.date?.edtf ?? '')
  if (facts !== null) return dealingLine(date, facts, language)
  return node.kind === 'Group' ? statedCountOf(node, language) : date
}

/** As precise as the source: the date as stated, the number of parties where they are more than two, and what is only intended. */
function dealingLine(date: string, facts: DealingFacts, language: Language): string {
  const parts = [
    date,
    facts.partyCount > 2 ? partyCount(facts.partyCount, language) : '',
    facts.intent === null ? '' : nameIn(language, modalities[facts.intent]),
  ]
  return parts.filter((part) => part !== '').join(gapIn(language))
}

/** What parts words of one line. */
export function gapIn(language: Language): string {
  return language === 'zh' ? '　' : ', '
}

const chineseDigits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** The number of parties in words, where it is more than two. */
export function partyCount(count: number, language: Language): string {
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
