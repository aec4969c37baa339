/** A drawing on a sheet of paper: its plane stretched to the sheet, and down a little more where names would cover one another. */
import type { Placement } from '../layout/layout.ts'
import type { Drawing } from './drawing.ts'
import { fitInto, type Reach, type Room } from './fit.ts'
import { heightBeside, type PageOptions, type Sheet } from './frame.ts'
import type { Labelled } from './labels.ts'
import { legendOf } from './legend.ts'
import type { Drawn } from './meanings.ts'
import { drawNodes } from './nodes.ts'
import { drawOnPlane, type Picture } from './plane.ts'
import { partMarks } from './part-marks.ts'
import { mmPerUnit, type Preset } from './presets.ts'
import { reachesOf } from './reaches.ts'
import type { Box, SceneNode } from './scene.ts'
import { boxOf } from './shapes.ts'

interface SheetOptions {
  readonly preset: Preset
  readonly pageOf: (nodes: readonly SceneNode[]) => Omit<PageOptions, 'sheet'>
}

/** Larger pictures are not drawn several times over. */
const mostTried = 300
const legendGap = 24
const air = 8

/** The picture of a drawing on a preset's sheet, and the sheet in units of the scene. */
export function drawOnSheet(
  drawing: Drawing,
  placement: Placement,
  { preset, pageOf }: SheetOptions,
): { readonly picture: Picture; readonly sheet: Sheet } {
  const unit = mmPerUnit(preset)
  const [width, height] = [preset.widthMm / unit, preset.heightMm === null ? null : preset.heightMm / unit]
  const nodes = drawNodes(drawing, placement)
  const page = { ...pageOf(nodes.map(({ thing }) => thing)), sheet: { width, height, middle: 0 } }
  const room = roomOn(page.sheet, page, preset.mostHeightMm / unit)
  const sheet = { width, height, middle: room.middle }
  const bounds = boundsOf(sheet, room)
  let best: Picture | null = null
  for (const { reaches, slenderness } of triesFor(drawing, placement, nodes)) {
    const reachOf = (id: string) => reaches.get(id) ?? nowhere
    const fitted = fitInto(placement, reachOf, { ...room, mostStretch: preset.mostStretch, slenderness })
    const picture = drawOnPlane(drawing, partMarks(fitted, { drawing, nodes, room }), bounds)
    if (best === null || faultsIn(picture) < faultsIn(best)) best = picture
    if (faultsIn(best) === 0) break
  }
  return { picture: best ?? drawOnPlane(drawing, placement, bounds), sheet }
}

interface Try {
  readonly reaches: ReadonlyMap<string, Reach>
  readonly slenderness: number
}

/** Over and under a mark that need not have room for its name: a line of text. */
const lineOfText = 20

/** First with room for every name; then, since names may be left out and marks may not, with room for marks and little more. */
function triesFor(drawing: Drawing, placement: Placement, nodes: readonly Labelled<SceneNode>[]): readonly Try[] {
  const names = reachesOf(nodes, drawing.shown.edges, placement)
  const marks = new Map(
    nodes.map(({ thing }) => {
      const { width, height } = boxOf(thing.ring ?? thing)
      const [across, along] = [width / 2, height / 2 + lineOfText]
      return [thing.id, { left: across, right: across, up: along, down: along }]
    }),
  )
  const slendernesses = slendernessesFor(drawing, placement)
  return [names, marks].flatMap((reaches) => slendernesses.map((slenderness) => ({ reaches, slenderness })))
}

/** Two marks over one another are worse than a label that is left out. */
const worseMarks = 3

function faultsIn({ legibility }: Picture): number {
  return legibility.crowded + legibility.leftOut + worseMarks * legibility.marksOver
}

/** What is tried: lanes may come as close or stand as far apart as they must, for their distance says nothing. */
function slendernessesFor({ shown }: Drawing, { guides }: Placement): readonly number[] {
  if (shown.nodes.length > mostTried) return guides.kind === 'time' ? [4] : [1]
  return guides.kind === 'time' ? [1, 1.5, 2.2, 3.2, 4.5, 6] : [1, 1.2, 1.45]
}

/** What labels may stand on: as high as they like where the sheet is. */
function boundsOf({ height }: Sheet, room: Pick<Room, 'middle' | 'width' | 'height'>): Box {
  const tall = height === null ? endless : room.height
  return { x: room.middle - room.width / 2, y: -tall / 2, width: room.width, height: tall }
}

const endless = 1e6

const nowhere: Reach = { left: 0, right: 0, up: 0, down: 0 }

/** The room for what is drawn: all the width; on a sheet of fixed height, what title, caption and a legend on the right leave. */
function roomOn(sheet: Sheet, page: PageOptions, most: number): Pick<Room, 'middle' | 'width' | 'height'> {
  const inner = sheet.width - 2 * page.look.sizes.margin
  const height = (sheet.height ?? most) - heightBeside(page, inner)
  if (page.legend === null) return { middle: 0, width: inner, height }
  if (sheet.height === null)
    return { middle: 0, width: inner, height: height - legendHeight(page.legend, inner) - legendGap - air }
  const beside = legendWidth(page.legend, height) + legendGap
  return { middle: -beside / 2, width: inner - beside, height }
}

/** The width of a legend no higher than a height, in as few columns as can be. */
function legendWidth(drawn: Drawn, height: number): number {
  const legends = [1, 2, 3].map((columns) => legendOf(drawn, columns))
  return (legends.find((legend) => legend !== null && legend.height <= height) ?? legends[0])?.width ?? 0
}

/** The height of a legend no wider than a width, in as many columns as can be: what it takes where it finds no free corner. */
function legendHeight(drawn: Drawn, width: number): number {
  const legends = [6, 5, 4, 3, 2, 1].map((columns) => legendOf(drawn, columns))
  return (legends.find((legend) => legend !== null && legend.width <= width) ?? legends.at(-1))?.height ?? 0
}
