/** Marks that a sheet brought too near to one another, moved apart. */
import type { Placement } from '../layout/layout.ts'
import { roundTo2 } from '../layout/round.ts'
import { separate } from '../layout/separate.ts'
import type { Drawing } from './drawing.ts'
import type { Room } from './fit.ts'
import type { Labelled } from './labels.ts'
import type { SceneNode } from './scene.ts'
import { boxOf } from './shapes.ts'

interface PartOptions {
  readonly drawing: Drawing
  readonly nodes: readonly Labelled<SceneNode>[]
  readonly room: Pick<Room, 'middle' | 'width' | 'height'>
}

/** Between two marks. */
const markGap = 3

/**
 * The placement with marks that lie over one another moved apart, where places mean nothing but who is near to whom; what a reader pinned
 * stays. As it was where they would leave the room.
 */
export function partMarks(placement: Placement, { drawing, nodes, room }: PartOptions): Placement {
  const { view } = drawing
  if (view.layout !== 'force') return placement
  const pinned = new Set(view.pin.map(({ id }) => id))
  const boxes = nodes.map(({ thing }) => ({ ...boxOf(thing), ...placement.positions.get(thing.id), id: thing.id }))
  const held = new Set([...boxes.keys()].filter((number) => pinned.has(boxes[number]?.id ?? '')))
  const start = { x: Float64Array.from(boxes, ({ x }) => x), y: Float64Array.from(boxes, ({ y }) => y) }
  const sizes = boxes.map(({ width, height }) => ({ width: width + markGap, height: height + markGap }))
  const { x, y } = separate(start, sizes, held)
  const places = boxes.map(({ id, width, height }, number) => {
    return { id, width, height, x: roundTo2(x[number] ?? 0), y: roundTo2(y[number] ?? 0) }
  })
  const isInside = places.every(
    (one) =>
      Math.abs(one.x - room.middle) + one.width / 2 <= room.width / 2 &&
      Math.abs(one.y) + one.height / 2 <= room.height / 2,
  )
  if (!isInside) return placement
  const moved = places.map((one) => [one.id, { x: one.x, y: one.y }] as const)
  return { ...placement, positions: new Map([...placement.positions, ...moved]) }
}
