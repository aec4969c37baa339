/** Reads the structure of a version into memory, in pieces, so that requests are answered in between. */
import { setImmediate } from 'node:timers/promises'
import type { Row } from '../../engine/engine.ts'
import { keysOf, relationTypes } from '../../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from '../context.ts'
import { numberOrNull, textOf, textOrNull } from '../rows.ts'
import { relationIn, thingIn } from '../structure-rows.ts'
import { makeTopologyBuilder, type StructuralNode } from './build-topology.ts'
import { sizeOf } from './size.ts'
import type { Topology } from './topology.ts'
import { topologyStructure, type TopologyStructure } from './topology-structure.ts'

/** How much may be kept in memory. */
export interface TopologyLimits {
  readonly relations: number
  readonly bytes: number
}

/** A structure in memory, with what it cost to make and to keep. */
export interface BuiltTopology {
  readonly structure: TopologyStructure
  readonly nodes: number
  readonly relations: number
  /** As `sizeOf` reckons. */
  readonly sizeBytes: number
  readonly buildMs: number
}

/** Nodes read at once: some 20 ms embedded. Relations are read from fewer, of which one may have thousands. */
const [nodesAtOnce, sourcesAtOnce] = [2000, 500]

/** The structure of a context's version, `null` where it is larger than allowed. Throws CANCELLED between pieces. */
export async function readTopology(context: TraversalContext, limits: TopologyLimits): Promise<BuiltTopology | null> {
  const start = performance.now()
  if ((await countRelations(context)) > limits.relations) return null
  const topology = await readColumns(context)
  const sizeBytes = sizeOf(topology)
  if (sizeBytes > limits.bytes) return null
  return {
    structure: topologyStructure(topology),
    nodes: topology.nodes.ids.length,
    relations: topology.relations.ids.length,
    sizeBytes,
    buildMs: performance.now() - start,
  }
}

async function countRelations(context: TraversalContext): Promise<number> {
  const rows = await runRead(context, 'count-relations', {})
  return rows.reduce((sum, row) => sum + (numberOrNull(row, 'count') ?? 0), 0)
}

async function readColumns(context: TraversalContext): Promise<Topology> {
  const builder = makeTopologyBuilder()
  const rows = await runRead(context, 'ids', { prefix: '', limit: Number.MAX_SAFE_INTEGER })
  const all = rows.map((row) => textOf(row, 'id'))
  for (const ids of inPieces(all, nodesAtOnce)) {
    builder.addNodes((await readPiece(context, 'topology-nodes', { ids })).map(toNode))
  }
  for (const ids of inPieces(all, sourcesAtOnce)) {
    const read = await readPiece(context, 'relations-from', { ids, types: keysOf(relationTypes) })
    builder.addRelations(read.map(relationIn))
  }
  return builder.build()
}

async function readPiece(...[context, name, parameters]: Parameters<typeof runRead>): Promise<readonly Row[]> {
  throwIfCancelled(context)
  // An embedded engine answers at once, and nobody else would come to a word before all is read.
  await setImmediate()
  return runRead(context, name, parameters)
}

function toNode(row: Row): StructuralNode {
  const [sortKey, search] = [textOrNull(row, 'sortKey') ?? '', textOrNull(row, 'search') ?? '']
  const names = { name: textOf(row, 'name'), nameEn: textOrNull(row, 'nameEn') }
  return { ...thingIn(row), ...names, sortKey, search, partyCount: numberOrNull(row, 'partyCount') ?? 0 }
}

function* inPieces(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size)
}
