/**
 * Resolvers that tell of things by their ids, without waiting where they were read before. One that comes early would let what is asked
 * of it start early, and a level be read in two queries: so it comes early only where nothing is read for what is asked of it.
 */
import type { GraphQLFieldResolver } from 'graphql'
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import type { GraphNode } from '../graph/node.ts'
import type { Language } from '../graph/vocabulary.ts'
import type { ApiContext } from './context.ts'
import { allAtHand, loadAll, loadNodes, loadOne, type Loaders } from './loaders.ts'
import { readsNothing } from './reads-nothing.ts'

/** A value, or the promise of one. */
type Given<Value> = Value | Promise<Value>

interface Asking {
  readonly loaders: Loaders
  /** Whether a thing may come early. */
  readonly isEarly: boolean
  readonly lang: Language
}

type Resolver<Parent, Value> = GraphQLFieldResolver<
  Parent,
  ApiContext,
  { readonly lang?: Language | null },
  Given<Value>
>

/** A resolver of the thing that an id names, if there is one. */
export function nodeBy<Parent>(idOf: (parent: Parent) => string | null): Resolver<Parent, GraphNode | null> {
  return resolver((parent, asking) => {
    const id = idOf(parent)
    return id === null ? null : nodeOf(id, asking)
  })
}

/** A resolver of what is told of the thing that an id names, in the language asked for. */
export function toldOfNode<Parent, Told>(
  idOf: (parent: Parent) => string,
  tell: (node: GraphNode, lang: Language) => Told,
): Resolver<Parent, Told> {
  return resolver((parent, asking) => whenGiven(nodeOf(idOf(parent), asking), (node) => tell(node, asking.lang)))
}

/** A resolver of the things that some ids name, in their order. */
export function nodesBy<Parent>(idsOf: (parent: Parent) => readonly string[]): Resolver<Parent, readonly GraphNode[]> {
  return resolver((parent, asking) => nodesOf(idsOf(parent), asking))
}

/** A resolver of what is told of the things that some ids name. */
export function toldOfNodes<Parent, Told>(
  idsOf: (parent: Parent) => readonly string[],
  tell: (nodes: readonly GraphNode[], parent: Parent) => Told,
): Resolver<Parent, Told> {
  return resolver((parent, asking) => whenGiven(nodesOf(idsOf(parent), asking), (nodes) => tell(nodes, parent)))
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

/** A resolver that is told what it may ask, whether it may come early, and in which language. */
export function resolver<Parent, Value>(
  tell: (parent: Parent, asking: Asking) => Given<Value>,
): Resolver<Parent, Value> {
  // eslint-disable-next-line max-params -- as GraphQL calls it
  return (parent, { lang }, { loaders }, info) =>
    tell(parent, { loaders, isEarly: readsNothing(info), lang: lang ?? 'zh' })
}

/** Throws INTERNAL where the graph names a thing that it does not hold. */
function nodeOf(id: string, { loaders, isEarly }: Asking): Given<GraphNode> {
  return (isEarly ? loaders.nodeAtHand(id) : undefined) ?? loadOne(loaders.nodes, id)
}

function nodesOf(ids: readonly string[], { loaders, isEarly }: Asking): Given<readonly GraphNode[]> {
  return (isEarly ? allAtHand(ids, loaders.nodeAtHand) : undefined) ?? loadNodes(loaders, ids)
}

function citationsOf(ids: readonly string[], { loaders, isEarly }: Asking): Given<readonly Citation[]> {
  const atHand = isEarly ? allAtHand(ids, loaders.citationAtHand) : undefined
  return whenGiven(atHand ?? loadAll(loaders.citations, ids), inOrderOfText)
}

function whenGiven<Value, Made>(given: Given<Value>, make: (value: Value) => Given<Made>): Given<Made> {
  return given instanceof Promise ? given.then(make) : make(given)
}
