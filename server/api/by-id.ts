/**
 * Resolvers that tell of things by their ids, without waiting where they were read before. One that comes early would let what is asked
 * of it start early, and a level be read in two queries: so it comes early only where nothing is read for what is asked of it, or where
 * all the others do.
 */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import type { GraphNode, NodeHead } from '../graph/node.ts'
import type { Language } from '../graph/vocabulary.ts'
import type { ApiContext } from './context.ts'
import { whenGiven, type Given } from './given.ts'
import { allAtHand, loadAll, loadHeads, loadOne, type Loaders } from './loaders.ts'
import { readsNothing } from './reads-nothing.ts'

interface Asking {
  readonly loaders: Loaders
  readonly info: GraphQLResolveInfo
  readonly lang: Language
}

type Resolver<Parent, Value> = GraphQLFieldResolver<
  Parent,
  ApiContext,
  { readonly lang?: Language | null },
  Given<Value>
>

/** A resolver of the thing that an id names, if there is one. */
export function nodeBy<Parent>(idOf: (parent: Parent) => string | null): Resolver<Parent, NodeHead | null> {
  return resolver((parent, asking) => {
    const id = idOf(parent)
    return id === null ? null : headOf(id, asking)
  })
}

/** A resolver of what is told of the thing that an id names, in the language asked for. */
export function toldOfNode<Parent, Told>(
  idOf: (parent: Parent) => string,
  tell: (node: NodeHead, lang: Language) => Told,
): Resolver<Parent, Told> {
  return resolver((parent, asking) => whenGiven(headOf(idOf(parent), asking), (node) => tell(node, asking.lang)))
}

/** A resolver of the things that some ids name, in their order. */
export function nodesBy<Parent>(idsOf: (parent: Parent) => readonly string[]): Resolver<Parent, readonly NodeHead[]> {
  return resolver((parent, asking) => headsOf(idsOf(parent), asking))
}

/** A resolver of what is told of the things that some ids name. */
export function toldOfNodes<Parent, Told>(
  idsOf: (parent: Parent) => readonly string[],
  tell: (nodes: readonly NodeHead[], parent: Parent) => Told,
): Resolver<Parent, Told> {
  return resolver((parent, asking) => whenGiven(headsOf(idsOf(parent), asking), (nodes) => tell(nodes, parent)))
}

/** A resolver of what only the whole of a node tells. */
export function toldOfWhole<Told>(
  tell: (node: GraphNode, context: ApiContext) => Given<Told>,
): Resolver<NodeHead, Told> {
  // eslint-disable-next-line max-params -- as GraphQL calls it
  return (head, _, context, info) => whenGiven(wholeOf(head, context.loaders, info), (node) => tell(node, context))
}

/** A resolver of the citations of some ids, in the order of the text. */
export function citationsBy<Parent>(
  idsOf: (parent: Parent) => readonly string[],
): Resolver<Parent, readonly Citation[]> {
  return resolver((parent, asking) => citationsOf(idsOf(parent), asking))
}

/** A resolver of what is told of some citations, in the language asked for. */
export function toldOfCitations<Parent, Told>(
  idsOf: (parent: Parent) => readonly string[],
  tell: (citations: readonly Citation[], lang: Language) => Told,
): Resolver<Parent, Told> {
  return resolver((parent, asking) => whenGiven(citationsOf(idsOf(parent), asking), (all) => tell(all, asking.lang)))
}

/** A resolver that is told what it may ask, what is asked of it, and in which language. */
export function resolver<Parent, Value>(
  tell: (parent: Parent, asking: Asking) => Given<Value>,
): Resolver<Parent, Value> {
  // eslint-disable-next-line max-params -- as GraphQL calls it
  return (parent, { lang }, { loaders }, info) => tell(parent, { loaders, info, lang: lang ?? 'zh' })
}

/** Throws INTERNAL where the graph names a thing that it does not hold. */
function headOf(id: string, { loaders, info }: Asking): Given<NodeHead> {
  const isEarly = loaders.areHeadsAtHand || readsNothing(info)
  return (isEarly ? loaders.headAtHand(id) : undefined) ?? loadOne(loaders.heads, id)
}

function headsOf(ids: readonly string[], { loaders, info }: Asking): Given<readonly NodeHead[]> {
  const isEarly = loaders.areHeadsAtHand || readsNothing(info)
  return (isEarly ? allAtHand(ids, loaders.headAtHand) : undefined) ?? loadHeads(loaders, ids)
}

function wholeOf(head: NodeHead, { nodes, nodeAtHand }: Loaders, info: GraphQLResolveInfo): Given<GraphNode> {
  return isWhole(head) ? head : ((readsNothing(info) ? nodeAtHand(head.id) : undefined) ?? loadOne(nodes, head.id))
}

function isWhole(head: NodeHead): head is GraphNode {
  return 'properties' in head
}

function citationsOf(ids: readonly string[], { loaders, info }: Asking): Given<readonly Citation[]> {
  const atHand = readsNothing(info) ? allAtHand(ids, loaders.citationAtHand) : undefined
  return whenGiven(atHand ?? loadAll(loaders.citations, ids), inOrderOfText)
}
