/** The settings of what a server keeps of the graph in memory. */
import { numberOrNone } from './limit-settings.ts'
import type { Setting } from './setting.ts'

export const memorySettings = {
  maxTopologyRelations: numberOrNone(
    'max-topology-relations',
    500_000,
    'most relations that are kept in memory with the names of their nodes; with more, or 0, the engine is walked',
  ),
  maxTopologyBytes: numberOrNone('max-topology-bytes', 268_435_456, 'the same, in bytes'),
  detailBytes: numberOrNone(
    'detail-bytes',
    33_554_432,
    'memory for nodes that were read before, and as much each for citations and for parts in dealings',
  ),
} as const satisfies Readonly<Record<string, Setting>>
