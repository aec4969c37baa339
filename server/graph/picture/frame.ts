/** The page of a picture: where legend, title and caption stand round what is drawn, and the frame round all of it. */
import type { Point } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxOfPiece, grown, lengthInside, sharedArea } from './geometry.ts'
import { legendOf, type Legend } from './legend.ts'
import { breakLines } from './line-breaking.ts'
import type { Drawn } from './meanings.ts'
import type { Box, Scene, TextBlock } from './scene.ts'
import { spaces, textSizes, type Theme } from './style.ts'

/** What no legend may cover. */
export interface Ground {
  /** Round everything drawn. */
  readonly box: Box
  readonly boxes: readonly Box[]
  readonly pieces: readonly (readonly [Point, Point])[]
}

interface PageOptions {
  readonly theme: Theme
  readonly title: string | null
  /** `null` where the view has no legend. */
  readonly legend: Drawn | null
  /** Paragraphs; none where the view has no caption. */
  readonly caption: readonly string[]
}

/** A picture is at least so wide and high, so that its caption reads as a text and a small graph has air. */
const least = { width: 600, height: 320 } as const
const captionLeading = 19
/** How far from everything a legend stands. */
const legendAir = 12

type Page = Pick<Scene, 'x' | 'y' | 'width' | 'height' | 'title' | 'legend' | 'legendBox' | 'caption' | 'captionRule'>

/** The page round what is drawn. */
export function pageRound(ground: Ground, options: PageOptions): Page {
  const { region, legendBox, entries } = withLegend(enlarged(ground.box), ground, options.legend)
  const title = titleAbove(region, options)
  const { blocks, rule, bottom } = captionBelow(region, options)
  const top = title === null ? region.y : title.y - textSizes.title
  const frame = { x: region.x, y: top, width: region.width, height: bottom - top }
  return {
    ...inWholeUnits(grown(frame, spaces.margin)),
    title,
    legend: entries,
    legendBox,
    caption: blocks,
    captionRule: rule,
  }
}

/** A frame a pixel grid can hold. */
function inWholeUnits({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top }
}

function enlarged(box: Box): Box {
  const width = Math.max(box.width, least.width)
  const height = Math.max(box.height, least.height)
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height }
}

interface WithLegend {
  readonly region: Box
  readonly legendBox: Box | null
  readonly entries: Scene['legend']
}

interface Stand {
  readonly region: Box
  readonly box: Box
  readonly legend: Legend
}

/** The legend in a corner that is free, or where the picture must grow least to make one free. */
function withLegend(region: Box, ground: Ground, drawn: Drawn | null): WithLegend {
  const filed = fileGround(ground)
  const legends = drawn === null ? [] : [legendOf(drawn, 2), legendOf(drawn, 1)]
  let best: Stand | null = null
  for (const legend of legends) {
    for (const stand of legend === null ? [] : stands(region, legend, filed)) {
      if (best === null || sizeOf(stand.region) < sizeOf(best.region) - 1) best = stand
    }
  }
  if (best === null) return { region, legendBox: null, entries: [] }
  return { region: best.region, legendBox: best.box, entries: best.legend.at(best.box.x, best.box.y) }
}

/** A page's cost: its area, and what makes it narrower than a page. */
function sizeOf({ width, height }: Box): number {
  return width * height + Math.max(0, height * 1.2 - width) * height
}

const growth = 8

/** For each corner and each way to grow, the first place where the legend covers nothing. */
function stands(region: Box, legend: Legend, ground: Filed): readonly Stand[] {
  const ways = [
    { left: true, top: false, right: 0, down: 1 },
    { left: false, top: false, right: 0, down: 1 },
    { left: false, top: false, right: 1, down: 0 },
    { left: false, top: true, right: 1, down: 0 },
  ]
  const [width, height] = [Math.max(region.width, legend.width), Math.max(region.height, legend.height)]
  return ways.map(({ left, top, right, down }) => {
    for (let by = 0; ; by += growth) {
      const wider = { ...region, width: width + right * by, height: height + down * by }
      const x = left ? wider.x : wider.x + wider.width - legend.width
      const y = top ? wider.y : wider.y + wider.height - legend.height
      const box = { x, y, width: legend.width, height: legend.height }
      if (isFree(grown(box, legendAir), ground) || by > legend.width + legend.height)
        return { region: wider, box, legend }
    }
  })
}

/** What no legend may cover, filed by place. */
interface Filed {
  readonly boxes: Cells<Box>
  readonly pieces: Cells<readonly [Point, Point]>
}

function fileGround({ boxes, pieces }: Ground): Filed {
  const filed: Filed = { boxes: makeCells(200), pieces: makeCells(200) }
  for (const box of boxes) filed.boxes.add(box, box)
  for (const piece of pieces) filed.pieces.add(boxOfPiece(piece), piece)
  return filed
}

function isFree(box: Box, { boxes, pieces }: Filed): boolean {
  return (
    boxes.near(box).every((other) => sharedArea(box, other) === 0) &&
    pieces.near(box).every((piece) => lengthInside(box, piece) === 0)
  )
}

function titleAbove(region: Box, { title, theme }: PageOptions): TextBlock | null {
  if (title === null) return null
  return {
    text: title,
    x: region.x,
    y: region.y - 22,
    anchor: 'start',
    sizePx: textSizes.title,
    bold: true,
    colour: theme.ink,
  }
}

interface Caption {
  readonly blocks: readonly TextBlock[]
  readonly rule: Scene['captionRule']
  readonly bottom: number
}

function captionBelow(region: Box, { caption, theme }: PageOptions): Caption {
  const lowest = region.y + region.height
  if (caption.length === 0) return { blocks: [], rule: null, bottom: lowest }
  const sizePx = textSizes.caption
  const ruleY = lowest + 20
  const lines = caption.flatMap((paragraph) =>
    breakLines(paragraph, { sizePx, maxWidth: region.width, isBalanced: false }),
  )
  const blocks = lines.map((text, index): TextBlock => {
    const y = ruleY + 21 + index * captionLeading
    return { text, x: region.x, y, anchor: 'start', sizePx, bold: false, colour: theme.softInk }
  })
  const rule = [
    { x: region.x, y: ruleY },
    { x: region.x + region.width, y: ruleY },
  ] as const
  return { blocks, rule, bottom: (blocks.at(-1)?.y ?? ruleY) + 4 }
}
