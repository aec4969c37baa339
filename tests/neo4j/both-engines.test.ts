/** One suite, both engines: the same texts, the same answers, byte for byte. */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeContext } from '../../server/api/context.ts'
import { makeSchema } from '../../server/api/schema.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { questions } from '../../server/graph/question/index.ts'
import type { ReadyQuestion } from '../../server/graph/question/question.ts'
import { graphqlOf } from '../../server/graph/view/as-graphql.ts'
import { formatView, parseView } from '../../server/graph/view/view.ts'
import { load } from '../../server/loading/load.ts'
import { answerView } from '../../server/traversal/answer.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { articleFolder, engineWith, limits, scripts, tinyFolder } from '../fixtures/open-tiny.ts'

const schema = makeSchema()
const corpora = {
  tiny: {
    folder: tinyFolder,
    values: {
      ...{
        agency: 'agency:rural-office',
        party: 'platform:yunji',
        other: 'province:nanhu',
        platform: 'platform:yunji',
      },
      ...{ document: 'document:shop-notice', group: 'group:five-provinces', time: '2015' },
    },
  },
  article: {
    folder: articleFolder,
    values: {
      ...{ agency: 'agency:cpad', party: 'platform:suning', other: 'platform:jd', platform: 'platform:alibaba' },
      ...{ document: 'document:decision-article-15', group: 'group:twelve-divisions-alibaba-2014', time: '2015-11' },
    },
  },
} as const

const documents = {
  dataset:
    '{ dataset { version counts { key count } datasets { id nodes relations citations } sources { id properties } } }',
  pages:
    '{ a: entities(first: 7, orderBy: {field: DEGREE, direction: DESC}) { nodes { id degree } pageInfo { endCursor } } b: entities(first: 7, orderBy: {field: DATE, direction: ASC}) { nodes { id date { edtf } } } c: entities(first: 50, orderBy: {field: NAME, direction: DESC}, filter: {nameContains: "协议"}) { totalCount nodes { name } } }',
  dealings:
    '{ dealings(first: 30) { totalCount nodes { id signed modalities parties { party { id name(lang: EN) } relation { id citations { quote } } } } } participations(first: 20) { nodes { party dealing verb date quote } } }',
  relations:
    '{ relations(first: 40, filter: {modalities: [PLAN, REPORTED]}, orderBy: {field: DATE, direction: DESC}) { totalCount nodes { id type date { edtf earliest latest } properties } } }',
  time: '{ timeline { entries { date { edtf } items { entity { id } relation { id } } } undated { entity { id } } } groupBy(by: [YEAR, KIND]) { keys labels count } byVerb: groupBy(by: [VERB], count: RELATIONS) { keys count } }',
  search:
    '{ search(text: "协议", first: 20) { score matched entity { id } } english: search(text: "agreement") { entity { id } } }',
  evidence:
    '{ signings { citations { id source { id } quote statement(lang: EN) supports { totalCount nodes { id } } } components { nodeIds } density } }',
} as const

describe.each(Object.entries(corpora))('%s on both engines', (_, { folder, values }) => {
  let embedded: Engine
  let neo4j: Engine
  let contexts: readonly [TraversalContext, TraversalContext]

  beforeAll(async () => {
    embedded = await engineWith(folder)
    const address = {
      uri: inject('neo4jUri'),
      username: 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    }
    neo4j = openNeo4j({ store: '', scripts, neo4j: address })
    const result = await load({
      folders: [folder],
      texts: [],
      engine: neo4j,
      scripts,
      now: () => new Date('2016-08-02T00:00:00Z'),
    })
    expect(result.kind).not.toBe('faulty')
    const readers = [await embedded.openReader(), await neo4j.openReader()] as const
    contexts = [
      { reader: readers[0], scripts, limits },
      { reader: readers[1], scripts, limits },
    ]
  })
  afterAll(async () => {
    for (const { reader } of contexts) await reader.close()
    await embedded.close()
    await neo4j.close()
  })

  const bothAnswer = async (ask: (context: TraversalContext) => Promise<unknown>) => {
    const [first, second] = await Promise.all(contexts.map(ask))
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    return first
  }
  const graphqlAnswer = (source: string) => (context: TraversalContext) => {
    const texts = { has: () => false, read: () => Promise.resolve(null) }
    return graphql({ schema, source, contextValue: makeContext({ traversal: context, origin: '', texts }) })
  }

  it('has the same version', async () => {
    expect(contexts[1].reader.stamp.version).toBe(contexts[0].reader.stamp.version)
    await bothAnswer((context) => answerView(context, parseView('view=network')))
  })

  const all: readonly (readonly [string, ReadyQuestion])[] = Object.entries(questions)
  it.each(all)('answers the ready question %s alike', async (_name, question) => {
    const view = question.view(values)
    await bothAnswer((context) => answerView(context, view))
    expect(await bothAnswer(graphqlAnswer(graphqlOf(view)))).not.toHaveProperty('errors')
  })

  it.each([
    'form=parties&signed=any&classLevel=any&modalities=reported,plan,target,directive,evaluation,statistic,negative',
    'since=2015&undated=true&signed=any',
    'view=network&since=2015-11&until=2015-11&dates=within',
    'view=network&limit=9',
  ])('answers the view %s alike', async (address) => {
    const view = parseView(address)
    const answer = await bothAnswer((context) => answerView(context, view))
    expect(answer).toMatchObject({ view: formatView(view) })
  })

  it.each(Object.entries(documents))('answers GraphQL on %s alike', async (_name, document) => {
    expect(await bothAnswer(graphqlAnswer(document))).not.toHaveProperty('errors')
  })
})
