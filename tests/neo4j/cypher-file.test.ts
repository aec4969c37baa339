/** The Cypher file of a network rebuilds it in an empty Neo4j: every node, edge and citation, the same as in an embedded store. */
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { splitStatements } from '../../server/engine/scripts.ts'
import { formats } from '../../server/graph/format/index.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { articleFolder, openDatasets } from '../fixtures/open-tiny.ts'
import { provenance } from '../graph/invented.ts'

type Row = Readonly<Record<string, unknown>>
type Run = (statement: string) => Promise<readonly Row[]>

const everything = 'view=network'
/** A projection with neighbours, whose edges are of both sorts. */
const mixed = 'form=parties&expand=province:henan'

const stored = {
  nodes: 'MATCH (n:Entity) RETURN n{.*, labels: labels(n)} AS value ORDER BY n.id',
  edges: 'MATCH (a:Entity)-[r]->(b:Entity) RETURN r{.*, type: type(r), from: a.id, to: b.id} AS value ORDER BY r.id',
  citations: 'MATCH (c:Citation) RETURN c{.*} AS value ORDER BY c.id',
} as const

let context: TraversalContext
let close: () => Promise<void>
beforeAll(async () => {
  ;({ context, close } = await openDatasets(articleFolder))
})
afterAll(() => close())

const login = neo4j.auth.basic('neo4j', process.env['NEO4J_PASSWORD'] ?? '')
const driver = neo4j.driver(inject('neo4jUri'), login, { disableLosslessIntegers: true })
const run: Run = async (statement) => (await driver.executeQuery(statement)).records.map((record) => record.toObject())
const empty = () => run('MATCH (n) DETACH DELETE n')
beforeEach(empty)
afterAll(async () => {
  await empty()
  await driver.close()
})

it.each([everything, mixed])(
  'a Cypher file rebuilds its network whole: ?%s',
  async (view) => {
    const answer = await answerView(context, parseView(view))
    const { nodes, edges, citations } = await rebuilt(answer, run)
    expect({ nodes, edges, citations }).toEqual(await rebuiltEmbedded(answer))
    expect([nodes.length, edges.length]).toEqual([answer.nodes.length, answer.edges.length])
    expect(citations.map(({ quote }) => quote).sort()).toEqual(answer.citations.map(({ quote }) => quote).sort())
  },
  180_000,
)

it('a Cypher file that is run twice changes nothing more', async () => {
  const answer = await answerView(context, parseView(mixed))
  const once = await rebuilt(answer, run)
  expect(await rebuilt(answer, run)).toEqual(once)
})

async function rebuilt(answer: Subgraph, run: Run) {
  for (const statement of splitStatements([...formats.cypher.write(answer, provenance)].join(''))) await run(statement)
  const values = async (statement: string) => (await run(statement)).map(({ value }) => withSortedLabels(value as Row))
  return {
    nodes: await values(stored.nodes),
    edges: await values(stored.edges),
    citations: await values(stored.citations),
  }
}

/** The order of a node's labels means nothing. */
function withSortedLabels(row: Row): Row {
  const { labels } = row
  return Array.isArray(labels) ? { ...row, labels: labels.map(String).sort() } : row
}

async function rebuiltEmbedded(answer: Subgraph) {
  const database = grafeo.GrafeoDB.create()
  try {
    return await rebuilt(answer, async (statement) => {
      const result = await database.executeCypher(statement)
      return result.toArray()
    })
  } finally {
    database.close()
  }
}
