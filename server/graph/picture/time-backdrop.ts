/** The axis of a timeline, its lanes, and a bar under each dated thing as wide as its date is vague. */
import { undatedMargin, type Span, type TimeGuides } from '../layout/guides.ts'
import { ticksOf, type Tick } from '../layout/time-scale.ts'
import type { LaneWays } from './lane-ways.ts'
import type { Look } from './look.ts'
import type { Backdrop, SceneNode, Stroke, TextBlock } from './scene.ts'
import { textWidth } from './text-width.ts'

/** What a backdrop must know of the drawing over it. */
export interface BackdropOptions {
  readonly look: Look
  readonly marks: ReadonlyMap<string, SceneNode>
  readonly joints: LaneWays['joints']
}

const barHeight = 7
const leastBar = 3
const jointRadius = 3
/** Between an axis' words and its lines. */
const wordsUp = 6
const wordsRight = 3
const undatedWords = { zh: '未注日期', en: 'no date stated' } as const

/** The backdrop of a timeline; what is not drawn has no bar. */
export function timeBackdrop(guides: TimeGuides, options: BackdropOptions): Backdrop {
  const { look, joints } = options
  const ticks = ticksFor(guides, look)
  return {
    boxes: [...undatedBox(guides, look), ...barsOf(guides, options)],
    lines: [...ticks.map((tick) => tickLine(tick, guides, look)), ...laneLines(options)],
    marks: joints.map(({ x, y }) => ({
      shape: 'circle',
      x,
      y,
      radius: jointRadius,
      fill: look.theme.line,
      stroke: null,
    })),
    texts: wordsOf(guides, ticks, look),
  }
}

function tickLine(
  { x, isMajor }: Tick,
  { top, bottom }: TimeGuides,
  { theme, sizes }: Look,
): Backdrop['lines'][number] {
  const { line, rim } = sizes.strokes
  return {
    points: [
      { x, y: top - (isMajor ? sizes.text.legend : 0) },
      { x, y: bottom },
    ],
    stroke: { colour: theme.grid, width: isMajor ? line : rim / 2, pattern: 'solid' },
  }
}

/** Each lane from its head to the last thing that it is tied to. */
function laneLines({ look, marks, joints }: BackdropOptions): Backdrop['lines'] {
  const { theme, sizes } = look
  const ends = new Map<string, number>()
  for (const { lane, x } of joints) ends.set(lane, Math.max(x, ends.get(lane) ?? x))
  const stroke: Stroke = { colour: theme.line, width: sizes.strokes.line / 2, pattern: 'solid' }
  return [...ends].flatMap(([id, to]) => {
    const head = marks.get(id)
    if (head === undefined) return []
    const { x, y } = head
    return [
      {
        points: [
          { x, y },
          { x: to, y },
        ],
        stroke,
      },
    ]
  })
}

function undatedBox({ undated, top, bottom }: TimeGuides, { theme }: Look): Backdrop['boxes'] {
  if (undated === null) return []
  const { from, to } = undated
  const box = { x: from - undatedMargin, y: top, width: to - from + 2 * undatedMargin, height: bottom - top }
  return [{ ...box, fill: theme.wash, stroke: null }]
}

function barsOf({ spans }: TimeGuides, { look, marks }: BackdropOptions): Backdrop['boxes'] {
  return [...spans].flatMap(([id, span]) => {
    const mark = marks.get(id)
    if (mark === undefined) return []
    const { from, to } = widened(span)
    return [
      { x: from, y: mark.y - barHeight / 2, width: to - from, height: barHeight, fill: look.theme.grid, stroke: null },
    ]
  })
}

function widened({ from, to }: Span): Span {
  const missing = Math.max(0, leastBar - (to - from)) / 2
  return { from: from - missing, to: to + missing }
}

function ticksFor({ axis }: TimeGuides, { sizes }: Look): readonly Tick[] {
  const widthOf = (text: string) => textWidth(text, sizes.text.legend)
  return ticksOf(axis.days, { from: axis.from, to: axis.to, widthOf })
}

/** The words of the ticks and over the undated, above; and below too where the picture is high. */
function wordsOf({ undated, top, bottom }: TimeGuides, ticks: readonly Tick[], look: Look): readonly TextBlock[] {
  const { theme, sizes, language } = look
  const sizePx = sizes.text.legend
  const style = { sizePx, bold: false } as const
  const edge = undated === null ? null : undated.to + undatedMargin
  const left = edge === null ? Infinity : edge - textWidth(undatedWords[language], sizePx)
  const heights = bottom - top > 700 ? [top - wordsUp, bottom + sizePx + 2] : [top - wordsUp]
  return heights.flatMap((y): readonly TextBlock[] => [
    ...ticks
      .filter(({ x, text }) => text !== '' && x + wordsRight + textWidth(text, sizePx) < left)
      .map(({ x, text, isMajor }) => ({
        ...{ text, x: x + wordsRight, y, anchor: 'start' as const, ...style },
        colour: isMajor ? theme.ink : theme.softInk,
      })),
    ...(edge === null
      ? []
      : [{ text: undatedWords[language], x: edge, y, anchor: 'end' as const, ...style, colour: theme.ink }]),
  ])
}
