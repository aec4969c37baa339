/** From a selection to the citations it rests on, and from a citation to what to select. */
import type { Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import type { View } from '#graph/view/view'
import { changeView } from '#graph/view/view'
import { expandNode } from './changes.ts'
import { selectionOf } from './selection.ts'

/** Ids of the citations that a selection rests on, as far as the picture knows. */
export function citationsOfSelection(select: string | null, subgraph: Subgraph): ReadonlySet<string> {
  const selection = selectionOf(select, subgraph.edges)
  switch (selection.kind) {
    case 'none':
      return new Set()
    case 'edge':
      return citationsOf(subgraph.edges.filter(({ id }) => id === selection.id))
    case 'pair':
      return citationsOf(subgraph.edges.filter((edge) => ties(edge, selection.a) && ties(edge, selection.b)))
    case 'node':
      return citationsOf([
        ...subgraph.nodes.filter(({ id }) => id === selection.id),
        ...subgraph.edges.filter((edge) => ties(edge, selection.id)),
      ])
  }
}

/** What to select for a citation: the first edge that rests on it, else the first node; `null` where none on the map does. */
export function selectionFor(citation: string, { edges, nodes }: Subgraph): string | null {
  const restsOnIt = ({ citations }: SubgraphEdge | SubgraphNode) => citations.includes(citation)
  return (edges.find(restsOnIt) ?? nodes.find(restsOnIt))?.id ?? null
}

/** What a text supports: a thing, or a relation with its ends. */
export interface Supported {
  readonly id: string
  /** The things that have to be on the map for it to be seen, with the number of their relations; sources are none. */
  readonly things: readonly { readonly id: string; readonly degree: number }[]
}

/** Whether a thing or relation is on the map. */
export function isOnMap({ id }: Supported, { edges, nodes }: Subgraph): boolean {
  return nodes.some((node) => node.id === id) || edges.some((edge) => edge.relations.includes(id))
}

/** The view with something selected, and brought onto the map by expanding the lesser of its things if it is not there. */
export function selectSupported(view: View, supported: Supported, subgraph: Subgraph): View {
  const [least] = [...supported.things].sort((a, b) => a.degree - b.degree)
  const isBrought = !isOnMap(supported, subgraph) && least !== undefined && view.view !== 'paths'
  return changeView(isBrought ? expandNode(view, least.id) : view, { select: supported.id })
}

function ties({ source, target }: SubgraphEdge, id: string): boolean {
  return source === id || target === id
}

function citationsOf(things: readonly (SubgraphEdge | SubgraphNode)[]): ReadonlySet<string> {
  return new Set(things.flatMap(({ citations }) => citations))
}
