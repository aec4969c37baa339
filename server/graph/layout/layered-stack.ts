/** Heights of nodes in ordered layers: each as near the middle of its neighbours as order and room allow. */
import type { Layers } from './layered-order.ts'
import { settle } from './settle.ts'
import type { Topology } from './topology.ts'

const rounds = 12

/** y of each node's centre, by number; no two of one layer nearer than half the sum of their heights. */
export function stackLayers(component: Topology, layers: Layers, heights: readonly number[]): readonly number[] {
  const ys = component.ids.map(() => 0)
  for (const nodes of layers)
    assign(
      ys,
      nodes,
      settle(
        nodes.map(() => 0),
        gapsOf(nodes, heights),
      ),
    )
  for (let round = 0; round < rounds; round += 1) {
    for (const nodes of round % 2 === 0 ? layers : [...layers].reverse()) {
      const own = new Set(nodes)
      const wanted = nodes.map((node) => {
        const others = (component.neighbours[node] ?? []).filter((next) => !own.has(next))
        return others.length === 0 ? (ys[node] ?? 0) : meanOf(others.map((other) => ys[other] ?? 0))
      })
      assign(ys, nodes, settle(wanted, gapsOf(nodes, heights)))
    }
  }
  return ys
}

function assign(ys: number[], nodes: readonly number[], values: readonly number[]): void {
  nodes.forEach((node, index) => {
    ys[node] = values[index] ?? 0
  })
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Least distance of each node from the one before. */
function gapsOf(nodes: readonly number[], heights: readonly number[]): readonly number[] {
  return nodes.map((node, index) => {
    const before = nodes[index - 1]
    return before === undefined ? 0 : ((heights[node] ?? 0) + (heights[before] ?? 0)) / 2
  })
}
