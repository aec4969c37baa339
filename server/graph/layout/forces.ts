/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014): all nodes push each other away, edges pull, a weak pull leads to the middle.
 * By + − × ÷ and √ only, so that every machine gets the same numbers; far nodes push together.
 */
import { fillBodyTree, makeBodyTree, type Bodies, type BodyTree } from './body-tree.ts'
import { pairsOf, type Coordinates, type Topology } from './topology.ts'

/** Of the pull to the middle, by a node's mass and its distance from there. */
const gravity = 0.02
/** A cell of the tree pushes as one where its side is less than this share of its distance. */
const farShare = 1.3

/** What acts on the nodes, and how far each moved of late. */
interface Motion {
  readonly bodies: Bodies
  readonly ends: readonly [Int32Array, Int32Array]
  readonly tree: BodyTree
  readonly reach: Reach
  readonly force: Coordinates
  /** The force of the round before. */
  readonly before: Coordinates
  /** Of each node: how fast it may go, less where it swings to and fro. */
  readonly ease: Float64Array
}

/** The coordinates after the forces have worked on a start for so many rounds. */
export function relaxForces(topology: Topology, start: Coordinates, rounds: number): Coordinates {
  const order = topology.ids.length
  const pairs = pairsOf(topology)
  const motion: Motion = {
    bodies: {
      x: start.x.slice(),
      y: start.y.slice(),
      mass: Float64Array.from(topology.neighbours, (ends) => 1 + ends.length),
    },
    ends: [Int32Array.from(pairs, ([end]) => end), Int32Array.from(pairs, ([, end]) => end)],
    tree: makeBodyTree(order),
    reach: { far: new Int32Array(2 * order + 1), farCount: 0, near: new Int32Array(order), nearCount: 0 },
    force: nothing(order),
    before: nothing(order),
    ease: new Float64Array(order).fill(1),
  }
  for (let round = 0; round < rounds; round += 1) {
    pushAway(motion)
    pullTogether(motion)
    move(motion)
  }
  return { x: motion.bodies.x, y: motion.bodies.y }
}

function nothing(order: number): Coordinates {
  return { x: new Float64Array(order), y: new Float64Array(order) }
}

/** Sets each node's force to what all others push it away by: the product of their masses by their distance. */
function pushAway({ bodies, tree, force, reach }: Motion): void {
  fillBodyTree(tree, bodies)
  for (let leaf = 0; leaf < tree.count; leaf += 1) {
    if (tree.isLeaf[leaf] === 0) continue
    findReach(tree, leaf, reach)
    const end = tree.end[leaf] ?? 0
    for (let place = tree.first[leaf] ?? 0; place < end; place += 1) {
      pushBody(tree.order[place] ?? 0, { bodies, tree, force, reach })
    }
  }
}

/** What pushes the bodies of a leaf: cells so far away that each is one body, and bodies that are near, its own among them. */
interface Reach {
  readonly far: Int32Array
  farCount: number
  readonly near: Int32Array
  nearCount: number
}

function findReach(tree: BodyTree, leaf: number, reach: Reach): void {
  const x = tree.x[leaf] ?? 0
  const y = tree.y[leaf] ?? 0
  const side = tree.side[leaf] ?? 0
  const own = tree.first[leaf] ?? 0
  reach.farCount = 0
  reach.nearCount = 0
  for (let cell = 0; cell < tree.count;) {
    const dx = x - (tree.x[cell] ?? 0)
    const dy = y - (tree.y[cell] ?? 0)
    const first = tree.first[cell] ?? 0
    const end = tree.end[cell] ?? 0
    const least = (tree.side[cell] ?? 0) / farShare + side
    const isFar = dx * dx + dy * dy > least * least && (own < first || own >= end)
    if (!isFar && tree.isLeaf[cell] === 0) {
      cell += 1
      continue
    }
    if (isFar) reach.far[reach.farCount++] = cell
    else for (let place = first; place < end; place += 1) reach.near[reach.nearCount++] = tree.order[place] ?? 0
    cell = tree.next[cell] ?? tree.count
  }
}

function pushBody(
  body: number,
  { bodies, tree, force, reach }: Pick<Motion, 'bodies' | 'tree' | 'force' | 'reach'>,
): void {
  const x = bodies.x[body] ?? 0
  const y = bodies.y[body] ?? 0
  const mass = bodies.mass[body] ?? 0
  let pushX = 0
  let pushY = 0
  for (let index = 0; index < reach.farCount; index += 1) {
    const cell = reach.far[index] ?? 0
    const dx = x - (tree.x[cell] ?? 0)
    const dy = y - (tree.y[cell] ?? 0)
    const push = (tree.mass[cell] ?? 0) / (dx * dx + dy * dy)
    pushX += dx * push
    pushY += dy * push
  }
  for (let index = 0; index < reach.nearCount; index += 1) {
    const other = reach.near[index] ?? 0
    const dx = x - (bodies.x[other] ?? 0)
    const dy = y - (bodies.y[other] ?? 0)
    // Of itself nothing comes, nor of a body on the same spot.
    const push = (bodies.mass[other] ?? 0) / (dx * dx + dy * dy || 1)
    pushX += dx * push
    pushY += dy * push
  }
  force.x[body] = mass * pushX
  force.y[body] = mass * pushY
}

function pullTogether({ bodies: { x, y }, ends: [sources, targets], force }: Motion): void {
  for (let edge = 0; edge < sources.length; edge += 1) {
    const source = sources[edge] ?? 0
    const target = targets[edge] ?? 0
    const dx = (x[source] ?? 0) - (x[target] ?? 0)
    const dy = (y[source] ?? 0) - (y[target] ?? 0)
    force.x[source] = (force.x[source] ?? 0) - dx
    force.y[source] = (force.y[source] ?? 0) - dy
    force.x[target] = (force.x[target] ?? 0) + dx
    force.y[target] = (force.y[target] ?? 0) + dy
  }
}

/** Moves each node by its force, the farther the steadier that is, and keeps the force for the next round. */
function move({ bodies, force, before, ease }: Motion): void {
  for (let body = 0; body < ease.length; body += 1) {
    const x = bodies.x[body] ?? 0
    const y = bodies.y[body] ?? 0
    const mass = bodies.mass[body] ?? 0
    const dx = (force.x[body] ?? 0) - x * mass * gravity
    const dy = (force.y[body] ?? 0) - y * mass * gravity
    const oldX = before.x[body] ?? 0
    const oldY = before.y[body] ?? 0
    const swing = 1 + Math.sqrt(mass * lengthOf(oldX - dx, oldY - dy))
    const speed = ((ease[body] ?? 0) * logOf(1 + lengthOf(oldX + dx, oldY + dy) / 2)) / swing
    ease[body] = Math.min(1, Math.sqrt((speed * (dx * dx + dy * dy)) / swing))
    bodies.x[body] = x + dx * speed
    bodies.y[body] = y + dy * speed
    before.x[body] = dx
    before.y[body] = dy
  }
}

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}

/** The natural logarithm of a number from 1 to some thousands, to 0.001: engines may differ in the last digits of their own. */
function logOf(value: number): number {
  const root = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(value))))
  const share = (root - 1) / (root + 1)
  return 32 * share * (1 + (share * share) / 3)
}
