/** Columns on either side of a grid: each node beside what it ties, those farther from the grid farther out. */
import type { LayoutOptions, Point } from './layout.ts'
import { settle } from './settle.ts'
import type { Topology } from './topology.ts'

interface SideOptions {
  /** Of the grid, across. */
  readonly left: number
  readonly right: number
  readonly sizeOf: LayoutOptions['sizeOf']
}

/** Between columns, and between the nodes of one. */
const columnGap = 56
const rowGap = 16
/** A node so near the middle, as a share of the grid's half width, goes to the side that has more room. */
const undecided = 0.35

/** Places for all nodes that a way leads to from those placed already. */
export function placeBeside(
  topology: Topology,
  placed: ReadonlyMap<string, Point>,
  options: SideOptions,
): ReadonlyMap<string, Point> {
  const found = new Map(placed)
  const edges = { left: options.left, right: options.right }
  let level = nextLevel(topology, found)
  while (level.length > 0) {
    const { left, right } = parted(level, options)
    edges.left = stackColumn(left, { found, options, edge: edges.left, way: -1 })
    edges.right = stackColumn(right, { found, options, edge: edges.right, way: 1 })
    level = nextLevel(topology, found)
  }
  for (const id of placed.keys()) found.delete(id)
  return found
}

/** A node to place, and the mean place of what it ties already. */
interface Wanted {
  readonly id: string
  readonly at: Point
}

function nextLevel({ ids, neighbours }: Topology, placed: ReadonlyMap<string, Point>): readonly Wanted[] {
  return ids.flatMap((id, node) => {
    if (placed.has(id)) return []
    const ends = (neighbours[node] ?? []).flatMap((next) => placed.get(ids[next] ?? '') ?? [])
    if (ends.length === 0) return []
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    return [{ id, at: { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) } }]
  })
}

/** The clear cases to their own side, then the others to the lower column. */
function parted(level: readonly Wanted[], { left, right, sizeOf }: SideOptions) {
  const sides: { readonly left: Wanted[]; readonly right: Wanted[] } = { left: [], right: [] }
  const heights = { left: 0, right: 0 }
  const clearFirst = [...level].sort((a, b) => Math.abs(b.at.x) - Math.abs(a.at.x) || (a.id < b.id ? -1 : 1))
  for (const one of clearFirst) {
    const own = one.at.x < 0 ? 'left' : 'right'
    const lower = heights.left <= heights.right ? 'left' : 'right'
    const side = Math.abs(one.at.x) < ((right - left) / 2) * undecided ? lower : own
    sides[side].push(one)
    heights[side] += sizeOf(one.id).height + rowGap
  }
  return sides
}

interface Column {
  readonly found: Map<string, Point>
  readonly options: SideOptions
  /** Where the last column on this side ends. */
  readonly edge: number
  readonly way: 1 | -1
}

/** Places a column's nodes; where the column ends. */
function stackColumn(wanted: readonly Wanted[], { found, options, edge, way }: Column): number {
  if (wanted.length === 0) return edge
  const sorted = [...wanted].sort((a, b) => a.at.y - b.at.y || (a.id < b.id ? -1 : 1))
  const sizes = sorted.map(({ id }) => options.sizeOf(id))
  const width = Math.max(...sizes.map((size) => size.width))
  const gaps = sizes.map((size, index) => {
    const before = sizes[index - 1]
    return before === undefined ? 0 : (size.height + before.height) / 2 + rowGap
  })
  const x = edge + way * (columnGap + width / 2)
  const ys = settle(
    sorted.map(({ at }) => at.y),
    gaps,
  )
  sorted.forEach(({ id }, index) => found.set(id, { x, y: ys[index] ?? 0 }))
  return edge + way * (columnGap + width)
}
