/** ForceAtlas2 (Jacomy and others 2014) as graphology computes it; the library is known in this file only. */
import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import { pairsOf, type Coordinates, type Topology } from './topology.ts'

// The library is CommonJS: at run time its default import is the function, which its types put under `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

/** The coordinates after the forces have worked on a start. No node may stand where another stands. */
export function forceAtlas(topology: Topology, start: Coordinates, iterations: number): Coordinates {
  const graph = new UndirectedGraph()
  topology.ids.forEach((_, node) => graph.addNode(node, { x: start.x[node] ?? 0, y: start.y[node] ?? 0 }))
  for (const [source, target] of pairsOf(topology)) graph.addEdge(source, target)
  const settings = {
    scalingRatio: 1,
    gravity: 0.02,
    strongGravityMode: true,
    barnesHutOptimize: topology.ids.length > 1000,
  }
  const places = forceAtlas2(graph, { iterations, settings })
  return {
    x: Float64Array.from(topology.ids, (_, node) => places[node]?.x ?? 0),
    y: Float64Array.from(topology.ids, (_, node) => places[node]?.y ?? 0),
  }
}
