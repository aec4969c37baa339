/** The legend: what marks and lines mean, made from what is drawn, so that it lists all that occurs and nothing else. */
import type { Point } from '../layout/layout.ts'
import type { LinePattern } from '../vocabulary.ts'
import { lineMeanings, markMeanings, type Drawn, type Meaning } from './meanings.ts'
import type { Box, LegendEntry } from './scene.ts'
import { spaces, textSizes, type Theme } from './style.ts'
import { textWidth } from './text-width.ts'

export interface Legend extends Pick<Box, 'width' | 'height'> {
  /** The entries with the box's corner at a place. */
  readonly at: (x: number, y: number) => readonly LegendEntry[]
}

const row = 22
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
