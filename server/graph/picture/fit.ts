/** A layout's plane laid into a sheet of paper: stretched to its width, and down a little more where names need the room. */
import { undatedMargin, type Guides } from '../layout/guides.ts'
import type { Placement, Point, Size } from '../layout/layout.ts'
import { roundTo2 } from '../layout/round.ts'
import { stretchGuides, stretchPoint, type Stretch } from '../layout/stretch.ts'

/** How far what stands at a place reaches from it, in units of the scene, which no stretching changes. */
export interface Reach {
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

/** The room on a sheet. */
export interface Room {
  /** Of its middle, across. */
  readonly middle: number
  readonly width: number
  readonly height: number
  /** Units of the scene a unit of the plane is at most. */
  readonly mostStretch: number
  /** How much more the plane is stretched down than across, where the layout allows it and the height too. */
  readonly slenderness: number
}

/** The placement stretched into a room, its own middle on the room's; down, on 0. */
export function fitInto(placement: Placement, reachOf: (id: string) => Reach, room: Room): Placement {
  const things = [...placement.positions].map(([id, point]) => ({ ...point, ...reachOf(id) }))
  const all = [...things, ...cornersOf(placement.guides)]
  const across = greatest((by) => extentOf(all, acrossOf, by).length <= room.width, room.mostStretch)
  const down = greatest((by) => extentOf(all, downOf, by).length <= room.height, room.mostStretch)
  const stretch = isRigid(placement.guides)
    ? { across: Math.min(across, down), down: Math.min(across, down) }
    : { across, down: Math.min(down, across * room.slenderness) }
  const right = room.middle - extentOf(all, acrossOf, stretch.across).middle
  const lower = -extentOf(all, downOf, stretch.down).middle
  return stretched(placement, { ...stretch, right, lower })
}

const noReach: Reach = { left: 0, right: 0, up: 0, down: 0 }

function stretched({ positions, guides }: Placement, stretch: Stretch): Placement {
  const places = [...positions].map(([id, point]) => {
    const { x, y } = stretchPoint(point, stretch)
    return [id, { x: roundTo2(x), y: roundTo2(y) }] as const
  })
  return { positions: new Map(places), guides: stretchGuides(guides, stretch) }
}

/** Circles and squares stay what they are. */
function isRigid({ kind }: Guides): boolean {
  return kind === 'rings' || kind === 'tiles'
}

type Thing = Point & Reach
type Axis = (thing: Thing) => { readonly at: number; readonly before: number; readonly after: number }

const acrossOf: Axis = ({ x, left, right }) => ({ at: x, before: left, after: right })
const downOf: Axis = ({ y, up, down }) => ({ at: y, before: up, after: down })

function extentOf(things: readonly Thing[], axis: Axis, stretch: number) {
  let [low, high] = [Infinity, -Infinity]
  for (const thing of things) {
    const { at, before, after } = axis(thing)
    low = Math.min(low, at * stretch - before)
    high = Math.max(high, at * stretch + after)
  }
  return low > high ? { length: 0, middle: 0 } : { length: high - low, middle: (low + high) / 2 }
}

/** The greatest stretch that fits, by halving; a sliver where none does, for the names alone are too wide then. */
function greatest(fits: (stretch: number) => boolean, most: number): number {
  if (fits(most)) return most
  let [low, high] = [0, most]
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return Math.max(low, most / 1000)
}

/** Points that the guides reach to, with what stands beyond them. */
function cornersOf(guides: Guides): readonly Thing[] {
  switch (guides.kind) {
    case 'none':
      return []
    case 'rings':
      return guides.rings.flatMap(({ x, y, radius }) => cornersRound({ x, y, width: 2 * radius, height: 2 * radius }))
    case 'time': {
      const { axis, undated, top, bottom } = guides
      const right = undated === null ? { x: axis.to, right: 0 } : { x: undated.to, right: undatedMargin }
      return [
        { ...noReach, x: axis.from, y: top, up: wordsRoom },
        { ...noReach, ...right, y: bottom },
      ]
    }
    case 'tiles': {
      const boxes = guides.tiles.map(({ x, y, side }) => ({ x, y, width: side, height: side }))
      return [...boxes, ...(guides.box === null ? [] : [guides.box])].flatMap(cornersRound)
    }
    default:
      return guides satisfies never
  }
}

/** Over an axis, for its words. */
const wordsRoom = 20

function cornersRound({ x, y, width, height }: Point & Size): readonly Thing[] {
  return [
    { ...noReach, x: x - width / 2, y: y - height / 2 },
    { ...noReach, x: x + width / 2, y: y + height / 2 },
  ]
}
