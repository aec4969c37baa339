/** The legend: what marks and lines mean, made from what is drawn, so that it lists all that occurs and nothing else. */
import type { Point } from '../layout/layout.ts'
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import { bases, keysOf, kinds, modalities, nameIn, type Language, type LinePattern } from '../vocabulary.ts'
import { lineWidthOf, linePatternOf } from './edges.ts'
import { patternNamed } from './marks.ts'
import type { Box, LegendEntry, Mark, SceneNode } from './scene.ts'
import { spaces, strokeWidths, textSizes, type Theme } from './style.ts'
import { textWidth } from './text-width.ts'

/** What is drawn, and how. */
export interface Drawn {
  readonly nodes: readonly { readonly node: SubgraphNode; readonly drawn: SceneNode }[]
  readonly edges: readonly SubgraphEdge[]
  readonly theme: Theme
  readonly language: Language
}

/** One meaning: a mark at 0, 0 or a line's stroke, and its words. */
interface Meaning {
  readonly text: string
  readonly mark: Mark | null
  readonly stroke: { readonly width: number; readonly pattern: LinePattern } | null
}

export interface Legend extends Pick<Box, 'width' | 'height'> {
  /** The entries with the box's corner at a place. */
  readonly at: (x: number, y: number) => readonly LegendEntry[]
}

const row = 22
const markRadius = 6.5
const dealingRadius = 5.5
const symbolWidth = 24
const inset = 12

/** The legend of a picture in one or two columns, marks first; `null` where nothing is drawn. */
export function legendOf(drawn: Drawn, columns: 1 | 2): Legend | null {
  const [marks, lines] = [markMeanings(drawn), lineMeanings(drawn)]
  if (marks.length + lines.length === 0) return null
  const groups = columns === 2 && lines.length > 0 ? [marks, lines] : [[...marks, ...lines]]
  const widths = groups.map(widthOfColumn)
  return {
    width: widths.reduce((sum, width) => sum + width, inset * 2 + (groups.length - 1) * spaces.column),
    height: Math.max(...groups.map((group) => group.length)) * row + inset * 2 - 4,
    at: (x, y) =>
      groups.flatMap((group, column) =>
        placeColumn(group, { x: columnStart(x, widths, column), y: y + inset }, drawn.theme),
      ),
  }
}

function columnStart(x: number, widths: readonly number[], column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width + spaces.column, x + inset)
}

function widthOfColumn(group: readonly Meaning[]): number {
  return symbolWidth + 6 + Math.max(0, ...group.map(({ text }) => textWidth(text, textSizes.legend)))
}

function placeColumn(group: readonly Meaning[], { x, y: top }: Point, theme: Theme): readonly LegendEntry[] {
  return group.map(({ text, mark, stroke }, index) => {
    const middle = top + index * row + row / 2 - 2
    const words = {
      text,
      x: x + symbolWidth + 6,
      y: middle + textSizes.legend * 0.37,
      anchor: 'start',
      sizePx: textSizes.legend,
      bold: false,
      colour: theme.ink,
    } as const
    const points = [
      { x, y: middle },
      { x: x + symbolWidth, y: middle },
    ]
    return {
      text: words,
      mark: mark === null ? null : { ...mark, x: x + symbolWidth / 2, y: middle },
      line:
        stroke === null
          ? null
          : { points, stroke: { ...stroke, colour: theme.softInk }, ticks: crossAt(stroke.pattern, x, middle) },
    }
  })
}

function crossAt(pattern: LinePattern, x: number, y: number): NonNullable<LegendEntry['line']>['ticks'] {
  if (pattern !== 'crossed') return []
  const middle = x + symbolWidth / 2
  return [
    [
      { x: middle - 4, y: y - 4 },
      { x: middle + 4, y: y + 4 },
    ],
    [
      { x: middle - 4, y: y + 4 },
      { x: middle + 4, y: y - 4 },
    ],
  ]
}

/** Marks that differ, by kind in the vocabulary's order, the filled before the hollow. */
function markMeanings({ nodes, theme, language }: Drawn): readonly Meaning[] {
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
        mark: legendMark(drawn),
        stroke: null,
      }))
  })
}

function legendMark(drawn: SceneNode): Mark {
  const radius = kinds[drawn.kind].role === 'dealing' ? dealingRadius : markRadius
  return { shape: drawn.shape, x: 0, y: 0, radius, fill: drawn.fill, stroke: drawn.stroke }
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
function lineMeanings({ edges, language }: Drawn): readonly Meaning[] {
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
    stroke: { width: strokeWidths.line, pattern },
  }))
  return [...patterns, ...widthMeanings(edges, language)]
}

function widthMeanings(edges: readonly SubgraphEdge[], language: Language): readonly Meaning[] {
  const weights = edges.map((edge) => edge.weight)
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  if (edges.length === 0 || least === most) return []
  const isProjection = edges.some((edge) => edge.type === 'SIGNED_WITH')
  return [least, most].map((weight) => ({
    text: countWords(weight, isProjection, language),
    mark: null,
    stroke: { width: lineWidthOf(weight), pattern: 'solid' },
  }))
}

function countWords(count: number, isProjection: boolean, language: Language): string {
  if (language === 'zh') return isProjection ? `共同参与 ${String(count)} 项` : `${String(count)} 条关系`
  const noun = isProjection ? 'dealing' : 'relation'
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
