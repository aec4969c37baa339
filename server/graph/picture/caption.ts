/** The words under a picture: what is drawn, what is left out, where it comes from, and how to get it again. */
import type { Provenance } from '../format/format.ts'
import type { Guides } from '../layout/guides.ts'
import { layoutNames } from '../layout/names.ts'
import { nameOf } from '../node.ts'
import type { Subgraph, Truncation } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { isKeyOf, keysOf, kinds, type Kind, type Language } from '../vocabulary.ts'
import { formatCount } from './node-text.ts'

export interface CaptionOptions {
  readonly view: View
  readonly provenance: Provenance
  /** Without a slash at its end; `null` for none. */
  readonly publicUrl: string | null
  /** How many nodes the reader took out by hand. */
  readonly hiddenCount: number
  /** How many labels had no room. */
  readonly leftOut: number
  readonly guides: Guides
  /** The lowest and the highest number that points to the evidence; `null` where the picture bears none. */
  readonly numbers: readonly [string, string] | null
}

/** The paragraphs of a caption: counts and what is left out; sources, version and layout; the address. */
export function captionOf(subgraph: Subgraph, options: CaptionOptions): readonly string[] {
  const { view, provenance, publicUrl, hiddenCount, leftOut, guides, numbers } = options
  const say = sentences[view.lang]
  const { truncated, undatedLeftOut } = subgraph
  const drawn = [
    say.counts(subgraph),
    truncated === null ? '' : say.truncated(truncated),
    undatedLeftOut === 0 ? '' : say.undated(undatedLeftOut),
    hiddenCount === 0 ? '' : say.hidden(hiddenCount),
    leftOut === 0 ? '' : say.leftOut(leftOut),
    numbers === null ? '' : say.numbers(numbers),
    guides.kind === 'tiles' ? say.schematic : '',
  ]
  const address = `?${provenance.view === '' ? 'view=signings' : readable(provenance.view)}`
  return [
    join(drawn, view.lang),
    join(whereFrom(subgraph, options), view.lang),
    publicUrl === null ? address : `${publicUrl}/${address}`,
  ]
}

/** An address with its letters beyond ASCII as themselves: whoever types it in reaches the same picture. */
function readable(address: string): string {
  return address.replace(/(?:%[89A-F][0-9A-F])+/gi, (bytes) => decodeURIComponent(bytes))
}

/** What is drawn and who is tied most: for a reader who can't see the picture. */
export function summaryOf(subgraph: Subgraph, language: Language): string {
  const parties = subgraph.nodes.filter((node) => kinds[node.kind].role === 'party' && node.degree > 0)
  const most = [...parties].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, 3)
  const named = most.map((node) => ({ name: nameOf(node, language), count: node.degree }))
  const say = sentences[language]
  return join([say.counts(subgraph), named.length === 0 ? '' : say.most(named)], language)
}

function whereFrom(subgraph: Subgraph, { view, provenance, guides }: CaptionOptions): readonly string[] {
  const { sources, version, licence } = provenance
  const say = sentences[view.lang]
  const name = isKeyOf(layoutNames, view.layout) ? layoutNames[view.layout][view.lang] : view.layout
  const layout = guides.kind === 'rings' ? say.around(name, namesOf(subgraph, guides.centres, view.lang)) : name
  return [
    sources.length === 0 ? '' : say.source(sources),
    say.version(version.slice(0, 7)),
    say.layout(layout, view.seed),
    licence === null ? '' : say.licence(licence),
  ]
}

/** Names of the nodes in the middle; a few, for one component each is told. */
function namesOf({ nodes }: Subgraph, ids: readonly string[], language: Language): readonly string[] {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node, language)]))
  return ids.slice(0, mostCentresNamed).flatMap((id) => names.get(id) ?? [])
}

const mostCentresNamed = 3

interface Counted {
  readonly name: string
  readonly count: number
}

/** What a limit counts, by the reason of the cut; in Chinese with the word that stands between a number and it. */
const cutThings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'too many nodes': { zh: '个点', en: 'nodes' },
  'too many dealings': { zh: '项协议与合作', en: 'dealings' },
  'too many paths': { zh: '条路径', en: 'paths' },
  'too many shortest paths': { zh: '条最短路径', en: 'shortest paths' },
}

/** What was cut; `null` where nobody knows whether anything was. */
function cutThingsOf({ reason }: Truncation, language: Language): string | null {
  if (reason.endsWith('for longer paths')) return null
  return cutThings[reason]?.[language] ?? { zh: '个', en: 'things' }[language]
}

/** Every sentence once in each language. */
interface Sentences {
  readonly counts: (subgraph: Subgraph) => string
  readonly most: (named: readonly Counted[]) => string
  readonly truncated: (truncation: Truncation) => string
  readonly undated: (count: number) => string
  readonly hidden: (count: number) => string
  readonly leftOut: (count: number) => string
  readonly source: (titles: readonly string[]) => string
  readonly version: (hash: string) => string
  readonly layout: (name: string, seed: number) => string
  readonly licence: (licence: string) => string
  readonly numbers: (range: readonly [string, string]) => string
  readonly schematic: string
  readonly around: (layout: string, names: readonly string[]) => string
}

const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    counts: (subgraph) => {
      const kindsThere = countKinds(subgraph).map(([kind, count]) => `${kinds[kind].zh} ${formatCount(count, 'zh')}`)
      const lines = formatCount(subgraph.edges.length, 'zh')
      return kindsThere.length === 0 ? '图中没有内容。' : `${kindsThere.join('、')}；连线 ${lines} 条。`
    },
    most: (named) => `连线最多：${named.map(({ name, count }) => `${name} ${String(count)}`).join('、')}。`,
    truncated: (truncation) => {
      const { limit, known } = truncation
      const counted = cutThingsOf(truncation, 'zh')
      if (counted === null) return '更长的路径没有找全。'
      if (known === null) return `未画全：到上限 ${formatCount(limit, 'zh')} ${counted}为止。`
      return `未画全：共 ${formatCount(known, 'zh')} ${counted}，到上限 ${formatCount(limit, 'zh')} 为止。`
    },
    undated: (count) => `另有 ${formatCount(count, 'zh')} 项未注日期，不在图中。`,
    hidden: (count) => `隐去 ${formatCount(count, 'zh')} 个。`,
    leftOut: (count) => `${formatCount(count, 'zh')} 个标签放不下，略去。`,
    source: (titles) => `来源：${titles.join('；')}。`,
    version: (hash) => `数据版本 ${hash}。`,
    layout: (name, seed) => `布局：${name}，种子 ${String(seed)}。`,
    licence: (licence) => `许可：${licence}。`,
    numbers: ([lowest, highest]) => `${lowest === highest ? lowest : `${lowest}–${highest}`} 见证据表。`,
    schematic: '方格是示意，不是地图，不表示边界与面积。',
    around: (layout, names) => (names.length === 0 ? layout : `${layout}（以${names.join('、')}为中心）`),
  },
  en: {
    counts: (subgraph) => {
      const kindsThere = countKinds(subgraph).map(
        ([kind, count]) => `${formatCount(count, 'en')} ${count === 1 ? kinds[kind].en : kinds[kind].enPlural}`,
      )
      const lines = `${formatCount(subgraph.edges.length, 'en')} ${subgraph.edges.length === 1 ? 'line' : 'lines'}`
      return kindsThere.length === 0 ? 'Nothing to draw.' : `${kindsThere.join(', ')}; ${lines}.`
    },
    most: (named) => `Most lines: ${named.map(({ name, count }) => `${name} (${String(count)})`).join(', ')}.`,
    truncated: (truncation) => {
      const { limit, known } = truncation
      const counted = cutThingsOf(truncation, 'en')
      if (counted === null) return 'Not all longer paths were looked for.'
      const all = known === null ? counted : `${formatCount(known, 'en')} ${counted}`
      return `Not all ${all}: cut at the limit of ${formatCount(limit, 'en')}.`
    },
    undated: (count) => `${formatCount(count, 'en')} without a date left out.`,
    hidden: (count) => `${formatCount(count, 'en')} hidden by hand.`,
    leftOut: (count) => `${formatCount(count, 'en')} ${count === 1 ? 'label' : 'labels'} left out for lack of room.`,
    source: (titles) => `Source: ${titles.join('; ')}.`,
    version: (hash) => `Data version ${hash}.`,
    layout: (name, seed) => `Layout: ${name}, seed ${String(seed)}.`,
    licence: (licence) => `Licence: ${licence}.`,
    numbers: ([lowest, highest]) =>
      `${lowest === highest ? lowest : `${lowest}–${highest}`}: see the list of evidence.`,
    schematic: 'The tiles are a schematic, not a map: they show no boundaries and no areas.',
    around: (layout, names) => (names.length === 0 ? layout : `${layout} round ${names.join(', ')}`),
  },
}

function countKinds(subgraph: Subgraph): readonly (readonly [Kind, number])[] {
  return keysOf(kinds)
    .map((kind) => [kind, subgraph.nodes.filter((node) => node.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
}

function join(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== '').join(language === 'zh' ? '' : ' ')
}
