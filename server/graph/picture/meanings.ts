/** What the marks and lines of a picture mean: all that occurs, and nothing else. */
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import { bases, keysOf, kinds, modalities, nameIn, type Language, type LinePattern } from '../vocabulary.ts'
import { lineWidthOf, linePatternOf } from './edges.ts'
import { patternNamed } from './marks.ts'
import type { Look } from './look.ts'
import type { Mark, SceneNode } from './scene.ts'
import type { Theme } from './style.ts'

/** What is drawn, and how. */
export interface Drawn {
  readonly nodes: readonly { readonly node: SubgraphNode; readonly drawn: SceneNode }[]
  readonly edges: readonly SubgraphEdge[]
  readonly look: Look
  /** What colours mean where they do not tell kinds; else none. */
  readonly groups: readonly Meaning[]
  /** Sentences that stand under all: what sizes and colours are made from. */
  readonly notes: readonly string[]
}

/** One meaning: a mark at 0, 0 or a line's stroke, and its words. */
export interface Meaning {
  readonly text: string
  readonly mark: Mark | null
  readonly stroke: { readonly width: number; readonly pattern: LinePattern } | null
}

const markRadius = 6.5
const dealingRadius = 5.5

/** Marks that differ, by kind in the vocabulary's order, the filled before the hollow. */
export function markMeanings({ nodes, look, groups }: Drawn): readonly Meaning[] {
  const { theme, language } = look
  return keysOf(kinds).flatMap((kind) => {
    const variants = new Map<string, SceneNode>()
    for (const { node, drawn } of nodes) {
      if (node.kind === kind) variants.set(`${drawn.shape} ${drawn.stroke?.pattern ?? ''}`, drawn)
    }
    const name = nameIn(language, kinds[kind])
    return [...variants.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, drawn]) => ({
        text: `${name}${variantWords(drawn, theme, language)}`,
        mark: legendMark(drawn, look, groups.length === 0),
        stroke: null,
      }))
  })
}

/** The mark of a kind: in its own colour, or where colours tell something else, in none. */
function legendMark({ kind, shape, fill, stroke }: SceneNode, { theme }: Look, isOfKind: boolean): Mark {
  const radius = kinds[kind].role === 'dealing' ? dealingRadius : markRadius
  const own = isOfKind ? theme.fillOf(kind) : theme.softInk
  const isHollow = fill === theme.paper
  const rim = stroke === null || !isHollow ? stroke : { ...stroke, colour: theme.rim ?? own }
  return { shape, x: 0, y: 0, radius, fill: isHollow ? fill : own, stroke: rim }
}

const variantNames = {
  signed: { zh: '（已签署）', en: ', signed' },
  unsigned: { zh: '（未称签署）', en: ', no signing stated' },
  intended: { zh: '（计划或目标）', en: ', planned' },
  ours: { zh: '（由我们推得）', en: ', ours' },
} as const

/** What sets a mark apart from others of its kind. */
function variantWords(drawn: SceneNode, theme: Theme, language: Language): string {
  const isHollow = drawn.fill === theme.paper
  const pattern = drawn.stroke?.pattern ?? 'solid'
  if (isHollow && pattern === 'dashed') return variantNames.intended[language]
  if (drawn.kind === 'Agreement') return variantNames[isHollow ? 'unsigned' : 'signed'][language]
  return isHollow && pattern === 'dotted' && drawn.kind !== 'Statement' ? variantNames.ours[language] : ''
}

/** Lines that differ in pattern, with every meaning of each that occurs; then the widths, where they differ. */
export function lineMeanings({ edges, look }: Drawn): readonly Meaning[] {
  const { language, sizes } = look
  const names = new Map<LinePattern, string[]>()
  const add = (pattern: LinePattern, name: string) => names.set(pattern, [...(names.get(pattern) ?? []), name])
  for (const modality of keysOf(modalities)) {
    const pattern = patternNamed(modalities[modality].line)
    const occurs = edges.some((edge) => edge.modality === modality && linePatternOf(edge) === pattern)
    if (occurs) add(pattern, nameIn(language, modalities[modality]))
  }
  if (edges.some((edge) => linePatternOf(edge) === 'dotted')) add('dotted', nameIn(language, bases.derived))
  const patterns = [...names].map(([pattern, words]) => ({
    text: words.join(language === 'zh' ? '、' : ', '),
    mark: null,
    stroke: { width: sizes.strokes.line, pattern },
  }))
  return [...patterns, ...widthMeanings(edges, look)]
}

function widthMeanings(edges: readonly SubgraphEdge[], { language, sizes }: Look): readonly Meaning[] {
  const weights = edges.map((edge) => edge.weight)
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  if (edges.length === 0 || least === most) return []
  const isProjection = edges.some((edge) => edge.type === 'SIGNED_WITH')
  return [least, most].map((weight) => ({
    text: countWords(weight, isProjection, language),
    mark: null,
    stroke: { width: lineWidthOf(weight, sizes.strokes), pattern: 'solid' },
  }))
}

function countWords(count: number, isProjection: boolean, language: Language): string {
  if (language === 'zh') return isProjection ? `共同参与 ${String(count)} 项` : `${String(count)} 条关系`
  const noun = isProjection ? 'dealing' : 'relation'
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
