/** Builds the one value: names, then evidence, are read for what is shown, edges merged, and everything put in order. */
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import type { PointedDate } from '../graph/date.ts'
import type { GraphNode, NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Outline, OutlineNode, Subgraph, SubgraphEdge, SubgraphNode, Truncation } from '../graph/subgraph.ts'
import { formatView, type View } from '../graph/view/view.ts'
import { keysOf, kinds, participationTypes, relationTypes } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { citationsByIds, headsByIds, nodesByIds } from './look-up.ts'

/** What a traversal found: node ids with their distances, and edges whose citations are not yet in order. */
export interface Found {
  readonly view: View
  /** Id → hop, `null` where the question has no centre. */
  readonly nodes: ReadonlyMap<string, number | null>
  /** Id → the expansion that brought it, for nodes that the question itself did not. */
  readonly expanded?: ReadonlyMap<string, number>
  readonly edges: readonly SubgraphEdge[]
  readonly truncated: Truncation | null
  readonly undatedLeftOut: number
}

/** What was found, with the names of its nodes, in order: one engine query at most, whatever its size. */
export async function outlineOf(context: TraversalContext, found: Found): Promise<Outline> {
  const nodes = (await headsByIds(context, [...found.nodes.keys()])).filter((node) => node !== null)
  const edges = [...found.edges].sort(compareEdges)
  const degrees = degreesOf(edges)
  return {
    nodes: nodes.map((node) => toOutlineNode(node, found, degrees)).sort(compareNodes),
    edges,
    truncated: found.truncated,
    undatedLeftOut: found.undatedLeftOut,
    version: context.reader.stamp.version,
    view: formatView(found.view),
  }
}

/** All the evidence of an outline, in the order of the text: one engine query. */
export async function evidenceOf(context: TraversalContext, { nodes, edges }: Outline): Promise<readonly Citation[]> {
  const cited = new Set<string>()
  for (const things of [nodes, edges]) for (const { citations } of things) for (const id of citations) cited.add(id)
  return inOrderOfText((await citationsByIds(context, [...cited])).filter((one) => one !== null))
}

/** An outline with its evidence, and with the properties of its nodes: one engine query, and one more where the evidence is not given. */
export async function withEvidence(
  context: TraversalContext,
  outline: Outline,
  given?: readonly Citation[],
): Promise<Subgraph> {
  const citations = given ?? (await evidenceOf(context, outline))
  const places = new Map(citations.map((citation, index) => [citation.id, index]))
  const edges = outline.edges.map((edge) =>
    edge.citations.length < 2 ? edge : { ...edge, citations: inPlaceOrder(edge.citations, places) },
  )
  return { ...outline, nodes: await withProperties(context, outline.nodes), edges, citations }
}

async function withProperties(
  context: TraversalContext,
  nodes: readonly OutlineNode[],
): Promise<readonly SubgraphNode[]> {
  const without = nodes.filter(({ properties }) => properties === null).map(({ id }) => id)
  const read = without.length === 0 ? [] : await nodesByIds(context, without)
  const known = new Map(read.map((node, index) => [without[index], node?.properties]))
  return nodes.map((node) => ({ ...node, properties: node.properties ?? known.get(node.id) ?? {} }))
}

/** Relations as edges: those of one type, modality and basis between the same ends are one edge, with all their evidence. */
export function mergeRelations(relations: readonly Relation[]): readonly SubgraphEdge[] {
  const groups = new Map<string, Relation[]>()
  for (const relation of [...relations].sort((a, b) => compareTexts(a.id, b.id))) {
    const { type, source, target, modality, basis } = relation
    const key = `${source} ${target} ${type} ${modality} ${basis}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [relation])
    else group.push(relation)
  }
  return [...groups.values()].flatMap(toEdge)
}

/** What all relations say, or `null` where they differ. */
export function common<Said>(relations: readonly Relation[], said: (relation: Relation) => Said): Said | null {
  const [first] = relations
  if (first === undefined) return null
  const what = said(first)
  for (const relation of relations) if (said(relation) !== what) return null
  return what
}

/** The date of all relations, or `null` where they differ or one has none. */
export function commonDate(relations: readonly Relation[]): PointedDate | null {
  const first = relations[0]?.date ?? null
  for (const { date } of relations) if (date !== first && date?.edtf !== first?.edtf) return null
  return first
}

/** The citations of some relations, each once. */
export function citationsOf(relations: readonly Relation[]): readonly string[] {
  const [first] = relations
  // Relations of one sentence have one list in a topology; 190,000 sets would be made for 95,000 pairs.
  if (first?.citations.length === 1 && relations.every(({ citations }) => citations === first.citations))
    return first.citations
  return [...new Set(relations.flatMap((relation) => relation.citations))]
}

function toEdge(relations: readonly Relation[]): readonly SubgraphEdge[] {
  const [first] = relations
  if (first === undefined) return []
  const { id, source, target, type, modality, basis } = first
  const isParticipation = participationTypes.some((one) => one === type)
  return [
    {
      id,
      source,
      target,
      type,
      modality,
      basis,
      directed: true,
      weight: relations.length,
      date: commonDate(relations),
      verb: common(relations, ({ verb }) => verb),
      predicate: common(relations, ({ predicate }) => predicate),
      relations: relations.map((relation) => relation.id),
      via: isParticipation ? [target] : [],
      partyCount: null,
      expansion: null,
      citations: citationsOf(relations),
    },
  ]
}

function toOutlineNode(
  node: NodeHead & Partial<Pick<GraphNode, 'properties'>>,
  found: Found,
  degrees: ReadonlyMap<string, number>,
): OutlineNode {
  // Property by property: a spread costs ten times as much, and answers have thousands.
  const { id, kind, name, nameEn, date, basis, citations, properties } = node
  return {
    id,
    kind,
    name,
    nameEn,
    date,
    basis,
    citations,
    properties: properties ?? null,
    hop: found.nodes.get(id) ?? null,
    degree: degrees.get(id) ?? 0,
    totalDegree: node.degree,
    expansion: found.expanded?.get(id) ?? null,
  }
}

function degreesOf(edges: readonly SubgraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  const count = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1)
  for (const { source, target } of edges) {
    count(source)
    if (source !== target) count(target)
  }
  return degrees
}

const kindOrder = new Map(keysOf(kinds).map((kind, index) => [kind, index]))
const typeOrder = new Map<string, number>(keysOf(relationTypes).map((type, index) => [type, index]))

function compareNodes(a: OutlineNode, b: OutlineNode): number {
  return (
    (a.hop ?? 0) - (b.hop ?? 0) ||
    (a.kind === b.kind ? 0 : (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0)) ||
    compareTexts(a.id, b.id)
  )
}

function compareEdges(a: SubgraphEdge, b: SubgraphEdge): number {
  const typesOf = (edge: SubgraphEdge) => typeOrder.get(edge.type) ?? -1
  return (
    (a.type === b.type ? 0 : typesOf(a) - typesOf(b)) ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.target, b.target) ||
    compareTexts(a.id, b.id)
  )
}

function inPlaceOrder(ids: readonly string[], places: ReadonlyMap<Citation['id'], number>): readonly string[] {
  return [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
