/** What of a picture stands in time: its dealings, or its relations where the question is not about dealings. */
import type { DayInterval } from '#graph/date'
import { nameOf } from '#graph/node'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import { changeView, type View } from '#graph/view/view'
import { kinds, nameIn, relationTypes, type Language } from '#graph/vocabulary'
import { questionOf } from './changes.ts'
import { selectionOf } from './selection.ts'

export interface TimedThing {
  /** What selecting it selects: a node or an edge. */
  readonly id: string
  /** The days its date spans; `null` where none is stated. */
  readonly interval: DayInterval | null
  readonly edtf: string | null
  readonly name: Readonly<Record<Language, string>>
}

/** The question whose answer has all that the time strip tells: the view's own, whatever dates it is limited to. */
export function timeQuestionOf(view: View): View {
  const anyTime = { since: null, until: null, dates: 'overlaps', undated: false, expand: [] } as const
  const question = changeView(questionOf(view), anyTime)
  return view.view === 'signings' ? changeView(question, { form: 'bipartite' }) : question
}

/** The things of an answer to such a question, in its order. */
export function thingsInTime(subgraph: Subgraph, view: View['view']): readonly TimedThing[] {
  if (view === 'signings') return dealings(subgraph)
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  return subgraph.edges.map((edge) => relation(edge, nodes))
}

/** Ids of the things that a selection is about. */
export function selectedInTime(select: string | null, { edges }: Subgraph): ReadonlySet<string> {
  const selection = selectionOf(select, edges)
  if (selection.kind === 'node') return new Set([selection.id])
  if (selection.kind !== 'edge') return new Set()
  const edge = edges.find(({ id }) => id === selection.id)
  return new Set(edge === undefined ? [] : [edge.id, edge.target, ...edge.via])
}

function dealings({ nodes, edges }: Subgraph): readonly TimedThing[] {
  return nodes
    .filter(({ kind }) => kinds[kind].role === 'dealing')
    .map(({ id, date, ...names }) => {
      const told = date ?? edges.find((edge) => edge.target === id && edge.date !== null)?.date ?? null
      const name = { zh: nameOf(names, 'zh'), en: nameOf(names, 'en') }
      return { id, interval: told, edtf: told?.edtf ?? null, name }
    })
}

function relation(edge: SubgraphEdge, nodes: ReadonlyMap<string, SubgraphNode>): TimedThing {
  const { id, date, type } = edge
  const said = (language: Language) => {
    const [source, target] = [edge.source, edge.target].map((end) => {
      const node = nodes.get(end)
      return node === undefined ? end : nameOf(node, language)
    })
    const verb = type === 'SIGNED_WITH' ? '—' : nameIn(language, relationTypes[type])
    return [source, verb, target].join(' ')
  }
  return { id, interval: date, edtf: date?.edtf ?? null, name: { zh: said('zh'), en: said('en') } }
}
