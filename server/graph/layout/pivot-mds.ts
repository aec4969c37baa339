/**
 * The start of the force layout: PivotMDS (Brandes & Pich 2006). Distances to a few pivots, double-centred, projected on
 * their two main axes. Only + − × ÷ and √, so that every machine gets the same numbers.
 */
import { distancesFrom, type Topology } from './topology.ts'

const mostPivots = 50
const rounds = 60

/** x and y of every node of a connected topology, centred on 0, a step being about 1 long. */
export function pivotMds(
  topology: Topology,
  random: () => number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const columns = centre(distancesToPivots(topology, random))
  const products = columns.map((column) => Float64Array.from(columns, (other) => dot(column, other)))
  const first = mainAxis(products, random, [])
  const second = mainAxis(products, random, [first])
  return { x: project(columns, first), y: project(columns, second) }
}

/** Distances to pivots that lie far apart: each next one is a node farthest from those before. */
function distancesToPivots(topology: Topology, random: () => number): readonly Float64Array[] {
  const order = topology.ids.length
  const nearest = new Float64Array(order).fill(Infinity)
  const columns: Float64Array[] = []
  let pivot = Math.floor(random() * order)
  while (columns.length < Math.min(mostPivots, order)) {
    const distances = distancesFrom(topology, pivot)
    columns.push(distances)
    distances.forEach((distance, node) => {
      nearest[node] = Math.min(nearest[node] ?? 0, distance)
    })
    pivot = nearest.reduce((best, distance, node) => (distance > (nearest[best] ?? 0) ? node : best), 0)
  }
  return columns
}

/** Squared distances less the means of their row and column, halved, sign turned. */
function centre(columns: readonly Float64Array[]): readonly Float64Array[] {
  const squares = columns.map((column) => column.map((distance) => distance * distance))
  const columnMeans = squares.map(mean)
  const rowMeans = new Float64Array(columns[0]?.length ?? 0)
  for (const column of squares) addTimes(rowMeans, column, 1 / squares.length)
  const grandMean = mean(Float64Array.from(columnMeans))
  return squares.map((column, pivot) =>
    column.map((square, node) => (square - (columnMeans[pivot] ?? 0) - (rowMeans[node] ?? 0) + grandMean) / -2),
  )
}

/** The strongest axis that is square to those before, by power iteration on the pivots' products. */
function mainAxis(
  products: readonly Float64Array[],
  random: () => number,
  before: readonly Float64Array[],
): Float64Array {
  let axis = normalise(new Float64Array(products.length).map(() => random() + 0.1))
  for (let round = 0; round < rounds; round += 1) {
    const next = Float64Array.from(products, (row) => dot(row, axis))
    axis = normalise(before.reduce(subtract, next))
  }
  return axis
}

/** Coordinates along an axis, scaled so that distances come out about as long as they are. */
function project(columns: readonly Float64Array[], axis: Float64Array): Float64Array {
  const coordinates = new Float64Array(columns[0]?.length ?? 0)
  for (const [pivot, column] of columns.entries()) addTimes(coordinates, column, axis[pivot] ?? 0)
  const length = Math.sqrt(Math.sqrt(dot(coordinates, coordinates) * columns.length) || 1)
  return coordinates.map((coordinate) => coordinate / length)
}

function addTimes(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * factor
}

function subtract(vector: Float64Array, axis: Float64Array): Float64Array {
  const share = dot(vector, axis)
  return vector.map((value, index) => value - share * (axis[index] ?? 0))
}

function normalise(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return length < 1e-9 ? vector.map(() => 0) : vector.map((value) => value / length)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
