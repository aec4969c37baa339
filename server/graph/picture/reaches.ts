/** How far nodes reach with their names, before anybody knows where the names will stand. */
import type { Placement } from '../layout/layout.ts'
import type { SubgraphEdge } from '../subgraph.ts'
import type { Reach } from './fit.ts'
import { sizeOfLines } from './footprint.ts'
import { grown } from './geometry.ts'
import type { Labelled } from './labels.ts'
import type { SceneNode } from './scene.ts'
import { boxOf } from './shapes.ts'
import { spaces } from './style.ts'

/** Half of the widest rim, and a hair. */
const rim = 2

/** How far each node reaches with its name: under its mark, or on the side where none of its lines go. */
export function reachesOf(
  nodes: readonly Labelled<SceneNode>[],
  edges: readonly SubgraphEdge[],
  placement: Placement,
): ReadonlyMap<string, Reach> {
  const sides = freeSides(edges, placement)
  return new Map(
    nodes.map(({ thing, lines }) => {
      const [mark, label] = [grown(boxOf(thing.ring ?? thing), rim), sizeOfLines(lines)]
      const half = mark.width / 2
      const side = sides.get(thing.id)
      if (side !== undefined) {
        const tall = Math.max(mark.height, label.height) / 2
        const [beside, other] = [half + spaces.label + label.width, half]
        const [left, right] = side === 'left' ? [beside, other] : [other, beside]
        return [thing.id, { left, right, up: tall, down: tall }]
      }
      const wide = Math.max(mark.width, label.width) / 2
      const down = mark.height / 2 + (label.height === 0 ? 0 : spaces.label + label.height)
      return [thing.id, { left: wide, right: wide, up: mark.height / 2, down }]
    }),
  )
}

type Side = 'left' | 'right'

/** By node id, the side on which its name will stand, where all its lines leave it nearly level to the other; at the head of a lane, the left. */
function freeSides(edges: readonly SubgraphEdge[], { positions, guides }: Placement): ReadonlyMap<string, Side> {
  const ways = new Map<string, number[]>()
  for (const { source, target } of edges) {
    const [from, to] = [positions.get(source), positions.get(target)]
    if (from === undefined || to === undefined || source === target) continue
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const level = dx / (Math.sqrt(dx * dx + dy * dy) || 1)
    ways.set(source, [...(ways.get(source) ?? []), level])
    ways.set(target, [...(ways.get(target) ?? []), -level])
  }
  const sides = new Map<string, Side>()
  for (const [id, levels] of ways) {
    if (levels.every((level) => level > nearlyLevel)) sides.set(id, 'left')
    if (levels.every((level) => level < -nearlyLevel)) sides.set(id, 'right')
  }
  if (guides.kind === 'time') for (const id of guides.lanes) sides.set(id, 'left')
  return sides
}

/** The cosine of the steepest way that counts as level. */
const nearlyLevel = 0.93
