/**
 * The tiles: provinces on a schematic grid, what ties one of them alone on its tile, everything else beside the grid near what
 * it ties. What is counted and not named stands in a box, since no square is its place; what ties no province stands below.
 */
import { ExplorerError } from '../error.ts'
import type { Subgraph } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { force } from './force.ts'
import type { Tile, TileGuides } from './guides.ts'
import type { Layout, LayoutOptions, Placement, Point, Size } from './layout.ts'
import { layoutNames } from './names.ts'
import { roundTo2 } from './round.ts'
import { placeInRows } from './singles.ts'
import { placeBeside } from './tile-sides.ts'
import { gridColumns, gridRows, tileGrid, type TileCode } from './tile-grid.ts'
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { topologyOf, type Topology } from './topology.ts'

export const tiles: Layout = {
  label: layoutNames.tiles,
  place: (subgraph, options) => placeOnTiles(subgraph, options),
}

const pitch = 118
const side = 110
/** Where on a tile a province stands, and what ties it alone: in a row above it, so many at most. */
const provinceDown = 10
const onTile = { up: 34, apart: 36, most: 3 } as const
const boxGap = 16
const belowGap = 60

function placeOnTiles(subgraph: Subgraph, options: LayoutOptions): Placement {
  const provinces = provincesOf(subgraph)
  if (provinces.size === 0) throw refusal()
  const topology = topologyOf(subgraph)
  const box = boxOf(unnamedGroups(subgraph), options.sizeOf)
  const placed = new Map<string, Point>([...standOnTiles(provinces), ...box.places])
  const homes = new Map([...provinces].map(([id, code]) => [id, middleOf(code)]))
  for (const [id, { x, y }] of box.places) homes.set(id, { x, y: y - provinceDown })
  for (const [id, point] of standWithOne(subgraph, topology, homes)) placed.set(id, point)
  for (const [id, point] of placeBeside(topology, placed, { ...sides, sizeOf: options.sizeOf })) placed.set(id, point)
  for (const [id, point] of placeBelow(subgraph, placed, options)) placed.set(id, point)
  const positions = new Map([...placed].map(([id, { x, y }]) => [id, { x: roundTo2(x), y: roundTo2(y) }]))
  return { positions, guides: guidesOf(provinces, box.frame) }
}

const halfWidth = (gridColumns * pitch) / 2
const halfHeight = (gridRows * pitch) / 2
/** The first column of the grid is empty. */
const sides = { left: pitch - halfWidth, right: halfWidth }

function middleOf(code: TileCode): Point {
  const { column, row } = tileGrid[code]
  return { x: (column + 0.5) * pitch - halfWidth, y: (row + 0.5) * pitch - halfHeight }
}

/** The provinces that have a tile; the first by id where two claim one. */
function provincesOf({ nodes }: Subgraph): ReadonlyMap<string, TileCode> {
  const taken = new Set<TileCode>()
  const found = new Map<string, TileCode>()
  for (const { id, kind, properties } of [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const code = typeof properties['code'] === 'string' ? properties['code'].replace(/^CN-/, '') : ''
    if (kind !== 'Province' || !isKeyOf(tileGrid, code) || taken.has(code)) continue
    taken.add(code)
    found.set(id, code)
  }
  return found
}

function refusal(): ExplorerError {
  const expected = 'an answer with a province that has a tile of the grid'
  return new ExplorerError('BAD_USER_INPUT', `invalid layout: tiles (expected ${expected})`, {
    details: { key: 'layout', expected },
  })
}

function standOnTiles(provinces: ReadonlyMap<string, TileCode>): readonly (readonly [string, Point])[] {
  return [...provinces].map(([id, code]) => {
    const { x, y } = middleOf(code)
    return [id, { x, y: y + provinceDown }]
  })
}

/** Counted groups of which no member is in the picture. */
function unnamedGroups({ nodes, edges }: Subgraph): readonly string[] {
  const withMembers = new Set(edges.filter(({ type }) => type === 'MEMBER_OF').map(({ target }) => target))
  return nodes
    .filter(({ id, kind }) => kind === 'Group' && !withMembers.has(id))
    .map(({ id }) => id)
    .sort()
}

/** The box at the lower left of the grid, where no tile is, and the places in it. */
function boxOf(ids: readonly string[], sizeOf: LayoutOptions['sizeOf']) {
  if (ids.length === 0) return { frame: null, places: [] }
  const sizes = ids.map((id) => grown(sizeOf(id)))
  const { x, y } = placeInRows(sizes)
  const cell = {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  }
  const frame: Size = {
    width: Math.max(leastBox, Math.max(...x) + cell.width),
    height: Math.max(...y) + cell.height + titleRoom,
  }
  const corner = { x: 2.9 * pitch - halfWidth - frame.width, y: 5.6 * pitch - halfHeight }
  const places = ids.map((id, index): readonly [string, Point] => [
    id,
    {
      x: corner.x + (x[index] ?? 0) + cell.width / 2,
      y: corner.y + (y[index] ?? 0) + (cell.height + onTile.up) / 2 + titleRoom,
    },
  ])
  return { frame: { x: corner.x + frame.width / 2, y: corner.y + frame.height / 2, ...frame }, places }
}

const titleRoom = 20
/** Wide enough for its title. */
const leastBox = 150

/** With room above for what ties it alone. */
function grown({ width, height }: Size): Size {
  return { width: width + boxGap, height: height + boxGap + onTile.up }
}

/** Dealings that tie one province or group alone, above it as far as there is room; those of several at a corner between them. */
function* standWithOne(
  { nodes }: Subgraph,
  { ids, neighbours }: Topology,
  homes: ReadonlyMap<string, Point>,
): Iterable<readonly [string, Point]> {
  const isDealing = new Set(nodes.filter(({ kind }) => kinds[kind].role === 'dealing').map(({ id }) => id))
  const guests = new Map<Point, string[]>()
  const takenCorners = new Set<Point>()
  for (const [node, id] of ids.entries()) {
    const hosts = (neighbours[node] ?? []).flatMap((next) => homes.get(ids[next] ?? '') ?? [])
    const [host, second] = hosts
    if (!isDealing.has(id) || host === undefined) continue
    if (second === undefined) guests.set(host, [...(guests.get(host) ?? []), id])
    else yield [id, freeCorner(hosts, takenCorners)]
  }
  for (const [{ x, y }, all] of guests) {
    const standing = all.slice(0, onTile.most)
    for (const [index, id] of standing.entries()) {
      yield [id, { x: x + (index - (standing.length - 1) / 2) * onTile.apart, y: y - onTile.up }]
    }
  }
}

/** The corner of tiles nearest to the middle of some points that nothing stands on yet. */
function freeCorner(hosts: readonly Point[], taken: Set<Point>): Point {
  const mean = {
    x: hosts.reduce((sum, { x }) => sum + x, 0) / hosts.length,
    y: hosts.reduce((sum, { y }) => sum + y, 0) / hosts.length,
  }
  const far = ({ x, y }: Point) => (x - mean.x) * (x - mean.x) + (y - mean.y) * (y - mean.y)
  const free = corners.filter((corner) => !taken.has(corner))
  const [best = mean] = [...free].sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x)
  taken.add(best)
  return best
}

const corners: readonly Point[] = Array.from({ length: (gridColumns + 1) * (gridRows + 1) }, (_, index) => ({
  x: (index % (gridColumns + 1)) * pitch - halfWidth,
  y: Math.floor(index / (gridColumns + 1)) * pitch - halfHeight,
}))

/** What no way leads to from the grid, by force, under everything else. */
function placeBelow(
  subgraph: Subgraph,
  placed: ReadonlyMap<string, Point>,
  options: LayoutOptions,
): readonly (readonly [string, Point])[] {
  const nodes = subgraph.nodes.filter(({ id }) => !placed.has(id))
  if (nodes.length === 0) return []
  const { positions } = force.place({ ...subgraph, nodes }, options)
  const top = Math.min(...[...positions].map(([id, { y }]) => y - options.sizeOf(id).height / 2))
  const lowest = Math.max(halfHeight, ...[...placed].map(([id, { y }]) => y + options.sizeOf(id).height / 2))
  return [...positions].map(([id, { x, y }]) => [id, { x, y: y - top + lowest + belowGap }])
}

function guidesOf(provinces: ReadonlyMap<string, TileCode>, box: TileGuides['box']): TileGuides {
  const taken = new Set(provinces.values())
  const all = keysOf(tileGrid).map((code): Tile => ({ code, ...middleOf(code), side, isTaken: taken.has(code) }))
  return { kind: 'tiles', tiles: all, box }
}
