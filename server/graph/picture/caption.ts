/** The words under a picture: what is drawn, what is left out, where it comes from, and how to get it again. */
import { layoutNames } from '../layout/names.ts'
import type { Provenance } from '../format/format.ts'
import type { Subgraph, SubgraphNode } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { isKeyOf, keysOf, kinds, nameIn, type Language } from '../vocabulary.ts'
import { formatCount } from './node-text.ts'

export interface CaptionOptions {
  readonly view: View
  readonly provenance: Provenance
  readonly publicUrl: string | null
  /** How many nodes the reader took out by hand. */
  readonly hiddenCount: number
}

/** The paragraphs of a caption: counts and what is left out; sources, version and layout; the address. */
export function captionOf(subgraph: Subgraph, options: CaptionOptions): readonly string[] {
  const { provenance, publicUrl } = options
  const address = `?${provenance.view === '' ? 'view=signings' : provenance.view}`
  return [whatIsDrawn(subgraph, options), whereFrom(options), `${publicUrl ?? ''}${address}`]
}

/** One sentence for a reader who can't see the picture: what is drawn and who is tied most. */
export function summaryOf(subgraph: Subgraph, language: Language, nameOf: (node: SubgraphNode) => string): string {
  const parties = subgraph.nodes.filter((node) => kinds[node.kind].role === 'party' && node.degree > 0)
  const top = parties.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, 3)
  const named = top.map((node) =>
    language === 'zh' ? `${nameOf(node)} ${String(node.degree)}` : `${nameOf(node)} (${String(node.degree)})`,
  )
  const counts = countsOf(subgraph, language)
  if (named.length === 0) return counts
  return language === 'zh' ? `${counts}连线最多：${named.join('、')}。` : `${counts} Most lines: ${named.join(', ')}.`
}

function whatIsDrawn(subgraph: Subgraph, { view, hiddenCount }: CaptionOptions): string {
  const language = view.lang
  const { truncated, undatedLeftOut } = subgraph
  const count = (number: number) => formatCount(number, language)
  const parts = [countsOf(subgraph, language)]
  if (truncated !== null) {
    const known =
      truncated.known === null
        ? ''
        : language === 'zh'
          ? `，共 ${count(truncated.known)}`
          : ` of ${count(truncated.known)}`
    parts.push(
      language === 'zh'
        ? `未画全：到上限 ${count(truncated.limit)} 为止${known}。`
        : `Not complete: cut at the limit of ${count(truncated.limit)}${known}.`,
    )
  }
  if (undatedLeftOut > 0)
    parts.push(
      language === 'zh'
        ? `另有 ${count(undatedLeftOut)} 项未注日期，不在图中。`
        : `${count(undatedLeftOut)} undated left out.`,
    )
  if (hiddenCount > 0)
    parts.push(language === 'zh' ? `隐去 ${count(hiddenCount)} 个。` : `${count(hiddenCount)} hidden by hand.`)
  return parts.join(language === 'zh' ? '' : ' ')
}

/** `机构 2、平台 3，连线 12 条。` or `2 agencies, 3 platforms; 12 lines.` */
function countsOf(subgraph: Subgraph, language: Language): string {
  const counts = keysOf(kinds)
    .map((kind) => ({ kind, count: subgraph.nodes.filter((node) => node.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const { en, enPlural } = kinds[kind]
      if (language === 'zh') return `${nameIn('zh', kinds[kind])} ${formatCount(count, 'zh')}`
      return `${formatCount(count, 'en')} ${count === 1 ? en : enPlural}`
    })
  const edges = formatCount(subgraph.edges.length, language)
  if (language === 'zh') return counts.length === 0 ? '图中没有内容。' : `${counts.join('、')}；连线 ${edges} 条。`
  if (counts.length === 0) return 'Nothing to draw.'
  return `${counts.join(', ')}; ${edges} ${subgraph.edges.length === 1 ? 'line' : 'lines'}.`
}

function whereFrom({ view, provenance }: CaptionOptions): string {
  const version = provenance.version.slice(0, 7)
  const layout = isKeyOf(layoutNames, view.layout) ? layoutNames[view.layout][view.lang] : view.layout
  const { sources, licence } = provenance
  if (view.lang === 'zh') {
    const source = sources.length === 0 ? '' : `来源：${sources.join('；')}。`
    const rights = licence === null ? '' : `${licence}。`
    return `${source}数据版本 ${version}。布局：${layout}，种子 ${String(view.seed)}。${rights}`
  }
  const source = sources.length === 0 ? '' : `Source: ${sources.join('; ')}. `
  const rights = licence === null ? '' : ` ${licence}.`
  return `${source}Data version ${version}. Layout: ${layout}, seed ${String(view.seed)}.${rights}`
}
