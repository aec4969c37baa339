/** The legend: what marks and lines mean, made from what is drawn, so that it lists all that occurs and nothing else. */
import type { Point } from '../layout/layout.ts'
import type { LinePattern } from '../vocabulary.ts'
import type { Look } from './look.ts'
import { breakLines } from './line-breaking.ts'
import { lineMeanings, markMeanings, type Drawn, type Meaning } from './meanings.ts'
import type { Box, LegendEntry, TextBlock } from './scene.ts'
import { spaces } from './style.ts'
import { textWidth } from './text-width.ts'

export interface Legend extends Pick<Box, 'width' | 'height'> {
  /** The entries with the box's corner at a place. */
  readonly at: (x: number, y: number) => readonly LegendEntry[]
}

const symbolWidth = 24
/** Between a legend's box and its words; where it has no box they begin where the caption does. */
const boxInset = 12
/** Before the notes. */
const noteSpace = 4
/** A row's height by the size of its text. */
const rowLeading = 1.76
/** Notes are no wider than this, nor narrower than the entries above them. */
const noteWidth = 190

/** The legend of a picture in so many columns: in two, marks and lines apart where that leaves neither much the shorter; notes under all. `null` where nothing is drawn. */
export function legendOf(drawn: Drawn, columns: number): Legend | null {
  const [marks, lines] = [[...markMeanings(drawn), ...drawn.groups], lineMeanings(drawn)]
  if (marks.length + lines.length === 0) return null
  const { look } = drawn
  const row = look.sizes.text.legend * rowLeading
  const groups =
    columns === 2 && 2 * lines.length >= marks.length ? [marks, lines] : inColumns([...marks, ...lines], columns)
  const inset = look.theme.panel === look.theme.paper ? 0 : boxInset
  const widths = groups.map((group) => widthOfColumn(group, look))
  const entriesWidth = widths.reduce((sum, width) => sum + width, (groups.length - 1) * spaces.column)
  const notes = breakNotes(drawn.notes, Math.max(entriesWidth, noteWidth), look)
  const rows = Math.max(...groups.map((group) => group.length))
  const space = notes.length > 0 ? noteSpace : 0
  const width = Math.max(entriesWidth, ...notes.map((note) => textWidth(note, look.sizes.text.legend)))
  return {
    width: width + inset * 2,
    height: (rows + notes.length) * row + space + inset * 2 - 4,
    at: (x, y) => [
      ...groups.flatMap((group, column) =>
        placeColumn(group, { x: columnStart(x + inset, widths, column), y: y + inset }, look),
      ),
      ...placeNotes(notes, { x: x + inset, y: y + inset + rows * row + space }, look),
    ],
  }
}

function inColumns(all: readonly Meaning[], columns: number): readonly (readonly Meaning[])[] {
  const rows = Math.ceil(all.length / columns)
  return Array.from({ length: Math.ceil(all.length / rows) }, (_, column) =>
    all.slice(column * rows, (column + 1) * rows),
  )
}

function breakNotes(notes: readonly string[], maxWidth: number, { sizes }: Look): readonly string[] {
  return notes.flatMap((note) => breakLines(note, { sizePx: sizes.text.legend, maxWidth }))
}

function columnStart(x: number, widths: readonly number[], column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width + spaces.column, x)
}

function widthOfColumn(group: readonly Meaning[], { sizes }: Look): number {
  return symbolWidth + 6 + Math.max(0, ...group.map(({ text }) => textWidth(text, sizes.text.legend)))
}

function placeColumn(group: readonly Meaning[], { x, y: top }: Point, look: Look): readonly LegendEntry[] {
  const row = look.sizes.text.legend * rowLeading
  return group.map(({ text, mark, stroke }, index) => {
    const middle = top + index * row + row / 2 - 2
    const points = [
      { x, y: middle },
      { x: x + symbolWidth, y: middle },
    ]
    return {
      text: words(text, { x: x + symbolWidth + 6, y: middle }, look),
      mark: mark === null ? null : { ...mark, x: x + symbolWidth / 2, y: middle },
      line:
        stroke === null
          ? null
          : { points, stroke: { ...stroke, colour: look.theme.softInk }, ticks: crossAt(stroke.pattern, x, middle) },
    }
  })
}

function placeNotes(notes: readonly string[], { x, y: top }: Point, look: Look): readonly LegendEntry[] {
  const row = look.sizes.text.legend * rowLeading
  return notes.map((note, index) => {
    const text = words(note, { x, y: top + index * row + row / 2 - 2 }, look)
    return { text: { ...text, colour: look.theme.softInk }, mark: null, line: null }
  })
}

function words(text: string, { x, y: middle }: Point, { theme, sizes }: Look): TextBlock {
  const sizePx = sizes.text.legend
  return { text, x, y: middle + sizePx * 0.37, anchor: 'start', sizePx, bold: false, colour: theme.ink }
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
