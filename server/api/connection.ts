/** Pages of a list, as the Relay specification describes connections, with the nodes and their number beside the edges. */
import { Kind, type GraphQLResolveInfo, type SelectionNode } from 'graphql'
import type { NodeHead } from '../graph/node.ts'
import { cursorOf, pageOfFound, type CountedPage, type Edge, type Page, type PageRequest } from '../traversal/page.ts'
import { refuseOver } from '../traversal/context.ts'
import type { ApiContext } from './context.ts'
import { orDefault, bounded } from './arguments.ts'
import { whenGiven, type Given } from './given.ts'
import { loadHeads, type Loaders } from './loaders.ts'
import type { SchemaPart } from './schema-part.ts'

/** What a connection is told of. */
export type Connection<Thing> = CountedPage<Thing>

/** Which page is asked for. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** An order asked for. */
export interface OrderArguments<Field extends string> {
  readonly orderBy?: PageRequest<Field>['order'] | null
}

/** The arguments of a page in SDL, with its size when none is asked. */
export function pageArguments(first: number): string {
  return `"How many at most; more than the server's limit, 200 if it is not set otherwise, is refused." first: Int = ${String(first)}, "The cursor of the last one seen: what comes after it." after: String`
}

interface PageDefaults<Field extends string> {
  readonly first: number
  readonly order: PageRequest<Field>['order']
}

/** The page asked for, defaults filled in. Throws BAD_USER_INPUT and LIMIT_EXCEEDED. */
export function pageRequestOf<Field extends string>(
  { traversal }: ApiContext,
  asked: PageArguments & OrderArguments<Field>,
  defaults: PageDefaults<Field>,
): PageRequest<Field> {
  const first = bounded('first', orDefault(asked.first, defaults.first))
  refuseOver(traversal.limits.first, 'first', first)
  return { order: asked.orderBy ?? defaults.order, first, after: asked.after ?? null }
}

/** The page of some ids as a page of the nodes they name. */
export function loadPage(loaders: Loaders, page: CountedPage<string>): Given<Connection<NodeHead>> {
  const ids = page.edges.map((edge) => edge.node)
  return whenGiven(loadHeads(loaders, ids), (heads) => ({ ...pageOfFound(page, heads), count: page.count }))
}

/** A list, of which a page is read, or that is counted. */
interface Listed<Thing> {
  readonly request: PageRequest<string>
  readonly isCountOnly: boolean
  readonly page: () => Promise<Page<Thing>>
  readonly count: CountedPage<Thing>['count']
}

/** A page of a list; none is read where nothing is asked of it but how many the list has. Throws STALE_CURSOR in any case. */
export async function connectionOf<Thing>({
  request,
  isCountOnly,
  page,
  count,
}: Listed<Thing>): Promise<Connection<Thing>> {
  cursorOf(request)
  if (!isCountOnly) return { ...(await page()), count }
  return { edges: [], hasNextPage: false, hasPreviousPage: false, count }
}

/** Whether nothing is asked of a connection but `totalCount`. */
export function asksCountOnly({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): boolean {
  const isCount = (selection: SelectionNode) => selection.kind === Kind.FIELD && selection.name.value === 'totalCount'
  return fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(isCount) ?? false)
}

const pageInfo = `
"Where a page stands in its list."
type PageInfo {
  "Whether more follows."
  hasNextPage: Boolean!
  "Whether this page follows another."
  hasPreviousPage: Boolean!
  "The cursor of the first one here."
  startCursor: String
  "The cursor of the last one here: ask for what comes \`after\` it."
  endCursor: String
}
`

/** The connection types of some types of node. */
export function connectionsOf(...names: readonly string[]): SchemaPart {
  return {
    typeDefs: [pageInfo, ...names.map(connectionText)].join('\n'),
    resolvers: Object.fromEntries(names.flatMap((name) => Object.entries(resolversOf(name)))),
  }
}

const connectionResolvers = {
  nodes: ({ edges }: Connection<unknown>) => edges.map((edge) => edge.node),
  totalCount: ({ count }: Connection<unknown>) => count(),
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: Connection<unknown>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor() ?? null,
    endCursor: edges.at(-1)?.cursor() ?? null,
  }),
}

function resolversOf(name: string): SchemaPart['resolvers'] {
  return { [`${name}Connection`]: connectionResolvers, [`${name}Edge`]: edgeResolvers }
}

const edgeResolvers = { cursor: ({ cursor }: Edge<unknown>) => cursor() }

function connectionText(name: string): string {
  return `
"A page of a list; the members are of type ${name}."
type ${name}Connection {
  "The members with their cursors."
  edges: [${name}Edge!]!
  "The members alone."
  nodes: [${name}!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many the whole list has; counted only when asked."
  totalCount: Int!
}

"A member of a page with its cursor."
type ${name}Edge {
  "Where it stands: stable while data are added."
  cursor: String!
  "The member."
  node: ${name}!
}
`
}
