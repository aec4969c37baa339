/** Where the legend stands: in a corner that is free, or where the page must grow least to make one free. */
import type { Point } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxOfPiece, grown, lengthInside, sharedArea } from './geometry.ts'
import type { Ground } from './ground.ts'
import { legendOf, type Legend } from './legend.ts'
import type { Drawn } from './meanings.ts'
import type { Box, LegendEntry } from './scene.ts'

export interface LegendStand {
  /** The region that the drawing and the legend take together. */
  readonly region: Box
  readonly box: Box
  readonly entries: readonly LegendEntry[]
}

interface StandOptions {
  /** `null` for no legend. */
  readonly drawn: Drawn | null
  /** Numbers of columns to try, the best liked first. */
  readonly columns: readonly number[]
  /** Whether the region may grow downwards only. */
  readonly isWidthFixed: boolean
}

interface Stand {
  readonly region: Box
  readonly box: Box
  readonly legend: Legend
}

/** How far from everything a legend stands. */
const legendAir = 12
const growth = 8

/** The legend beside or below what is drawn; `null` where there is none. */
export function standLegend(
  region: Box,
  ground: Ground,
  { drawn, columns, isWidthFixed }: StandOptions,
): LegendStand | null {
  const filed = fileGround(ground)
  const legends = columns.map((count) => (drawn === null ? null : legendOf(drawn, count)))
  const narrowest = legends.reduce((a, b) => ((b?.width ?? 0) < (a?.width ?? 0) ? b : a), legends[0] ?? null)
  let best: Stand | null = null
  for (const legend of legends) {
    if (legend === null || (isWidthFixed && legend.width > region.width && legend !== narrowest)) continue
    for (const stand of stands(region, legend, { filed, isWidthFixed })) {
      if (best === null || costOf(stand.region) < costOf(best.region) - 1) best = stand
    }
  }
  if (best === null) return null
  return { region: best.region, box: best.box, entries: best.legend.at(best.box.x, best.box.y) }
}

/** A page's cost: its area, and what makes it narrower than a page. */
function costOf({ width, height }: Box): number {
  return width * height + Math.max(0, height * 1.2 - width) * height
}

const ways = [
  { left: true, top: false, right: 0, down: 1 },
  { left: false, top: false, right: 0, down: 1 },
  { left: false, top: false, right: 1, down: 0 },
  { left: false, top: true, right: 1, down: 0 },
] as const
/** On a sheet of fixed width a legend is tried in every corner, then lower and lower. */
const waysDown = [
  { left: false, top: true, right: 0, down: 0 },
  { left: true, top: true, right: 0, down: 0 },
  { left: true, top: false, right: 0, down: 1 },
  { left: false, top: false, right: 0, down: 1 },
] as const

/** For each corner and each way to grow, the first place where the legend covers nothing. */
function stands(
  region: Box,
  legend: Legend,
  { filed, isWidthFixed }: { readonly filed: Filed; readonly isWidthFixed: boolean },
): readonly Stand[] {
  const width = isWidthFixed ? region.width : Math.max(region.width, legend.width)
  const height = Math.max(region.height, legend.height)
  return (isWidthFixed ? waysDown : ways).flatMap(({ left, top, right, down }) => {
    const furthest = right + down === 0 ? 0 : legend.width + legend.height
    for (let by = 0; ; by += growth) {
      const wider = { ...region, width: width + right * by, height: height + down * by }
      const x = left ? wider.x : wider.x + wider.width - legend.width
      const y = top ? wider.y : wider.y + wider.height - legend.height
      const box = { x, y, width: legend.width, height: legend.height }
      if (isFree(grown(box, legendAir), filed)) return [{ region: wider, box, legend }]
      if (by > furthest || furthest === 0) return furthest === 0 ? [] : [{ region: wider, box, legend }]
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
