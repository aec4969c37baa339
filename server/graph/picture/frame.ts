/** The page of a picture: where legend, title and caption stand round what is drawn, and the frame round all of it. */
import { grown } from './geometry.ts'
import type { Ground } from './ground.ts'
import { standLegend, type LegendStand } from './legend-stand.ts'
import { breakSentences } from './sentence-breaking.ts'
import { breakLines } from './line-breaking.ts'
import type { Look } from './look.ts'
import type { Drawn } from './meanings.ts'
import type { Box, Scene, TextBlock, Title } from './scene.ts'

/** What stands round a drawing. */
export interface PageOptions {
  readonly look: Look
  readonly title: string | null
  /** `null` where the view has no legend. */
  readonly legend: Drawn | null
  /** Paragraphs; none where the view has no caption. */
  readonly caption: readonly string[]
  /** `null` where the page grows with what is drawn. */
  readonly sheet: Sheet | null
}

/** A sheet in units of the scene: its width is exact, its height too where one is given. */
export interface Sheet {
  readonly width: number
  readonly height: number | null
  /** Of the room for what is drawn, seen from the sheet's own middle: left of it where a legend stands on the right. */
  readonly middle: number
}

/** A picture on a screen is at least so wide and high, so that its caption reads as a text and a small graph has air. */
const least = { width: 600, height: 320 } as const
/** Heights of lines by the size of their text, and space before a title's graph and before a caption. */
const leading = { title: 1.35, caption: 19 / 12 } as const
const space = { title: 22 / 18, rule: 20 / 12, caption: 21 / 12 } as const

type Page = Pick<Scene, 'x' | 'y' | 'width' | 'height' | 'title' | 'legend' | 'legendBox' | 'caption' | 'captionRule'>

/** The page round what is drawn. */
export function pageRound(ground: Ground, options: PageOptions): Page {
  const { look, sheet } = options
  const { region, legend } = withLegend(ground, options)
  const title = titleAbove(region, options)
  const { blocks, rule, bottom } = captionBelow(region, options)
  const top = region.y - heightOfTitle(options, region.width)
  const frame = grown({ x: region.x, y: top, width: region.width, height: bottom - top }, look.sizes.margin)
  return {
    ...(sheet === null ? inWholeUnits(frame) : frame),
    title,
    legend: legend?.entries ?? [],
    legendBox: legend?.box ?? null,
    caption: blocks,
    captionRule: rule,
  }
}

/** The height that title and caption take on a sheet of a width, with the margins. */
export function heightBeside(options: PageOptions, width: number): number {
  const { bottom } = captionBelow({ x: 0, y: 0, width, height: 0 }, options)
  return heightOfTitle(options, width) + bottom + 2 * options.look.sizes.margin
}

/** A frame a pixel grid can hold. */
function inWholeUnits({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top }
}

/** What is drawn with its legend; on a sheet as wide and high as the sheet leaves it. */
function withLegend(
  ground: Ground,
  options: PageOptions,
): { readonly region: Box; readonly legend: LegendStand | null } {
  const { look, sheet } = options
  const region = regionFor(ground.box, options)
  const columns = sheet === null ? [2, 1] : sheet.height === null ? [2, 1, 3, 4, 5, 6] : [1, 2, 3]
  const legend = standLegend(region, ground, { drawn: options.legend, columns, isWidthFixed: sheet !== null })
  if (legend === null) return { region, legend }
  if (sheet?.height == null) return { region: legend.region, legend }
  // What a legend adds to a sheet of a fixed height shows as a warning of the page's height, not as a larger sheet.
  const most = sheet.height - heightBeside(options, sheet.width - 2 * look.sizes.margin)
  return { region: { ...legend.region, height: Math.max(most, legend.region.height) }, legend }
}

function regionFor(box: Box, options: PageOptions): Box {
  const { look, sheet } = options
  if (sheet === null) {
    const [width, height] = [Math.max(box.width, least.width), Math.max(box.height, least.height)]
    return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height }
  }
  const width = sheet.width - 2 * look.sizes.margin
  const most = sheet.height === null ? box.height : sheet.height - heightBeside(options, width)
  const height = Math.max(box.height, most)
  // What is drawn may be less wide than its room: then it stands in the middle of that.
  const middle = box.x + box.width / 2 - sheet.middle
  return { x: middle - width / 2, y: box.y - (height - box.height) / 2, width, height }
}

function titleLines({ title, look }: PageOptions, width: number): readonly string[] {
  if (title === null) return []
  return breakLines(title, { sizePx: look.sizes.text.title, maxWidth: width, bold: true })
}

function heightOfTitle(options: PageOptions, width: number): number {
  const sizePx = options.look.sizes.text.title
  const lines = titleLines(options, width).length
  return lines === 0 ? 0 : sizePx * (space.title + 1 + (lines - 1) * leading.title)
}

function titleAbove(region: Box, options: PageOptions): Title | null {
  const { title, look } = options
  const sizePx = look.sizes.text.title
  if (title === null) return null
  const lines = titleLines(options, region.width)
  const last = region.y - sizePx * space.title
  const blocks = lines.map((text, index): TextBlock => {
    const y = last - (lines.length - 1 - index) * sizePx * leading.title
    return { text, x: region.x, y, anchor: 'start', sizePx, bold: true, colour: look.theme.ink }
  })
  return { text: title, lines: blocks }
}

interface Caption {
  readonly blocks: readonly TextBlock[]
  readonly rule: Scene['captionRule']
  readonly bottom: number
}

function captionBelow(region: Box, { caption, look }: PageOptions): Caption {
  const lowest = region.y + region.height
  if (caption.length === 0) return { blocks: [], rule: null, bottom: lowest }
  const sizePx = look.sizes.text.caption
  const ruleY = lowest + sizePx * space.rule
  const lines = caption.flatMap((paragraph) => breakSentences(paragraph, { sizePx, maxWidth: region.width }))
  const blocks = lines.map((text, index): TextBlock => {
    const y = ruleY + sizePx * space.caption + index * sizePx * leading.caption
    return { text, x: region.x, y, anchor: 'start', sizePx, bold: false, colour: look.theme.softInk }
  })
  const rule = [
    { x: region.x, y: ruleY },
    { x: region.x + region.width, y: ruleY },
  ] as const
  return { blocks, rule, bottom: (blocks.at(-1)?.y ?? ruleY) + 4 }
}
