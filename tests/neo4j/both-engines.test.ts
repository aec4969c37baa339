/**
 * One suite, both engines: the same texts, the same answers, byte for byte; on every release of Neo4j that this machine can run, rows
 * of the files in another order there. The newest release answers on the tiny one.
 */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeContext } from '../../server/api/context.ts'
import { makeSchema } from '../../server/api/schema.ts'
import type { Row } from '../../server/engine/engine.ts'
import { formats } from '../../server/graph/format/index.ts'
import { questions } from '../../server/graph/question/index.ts'
import type { ReadyQuestion } from '../../server/graph/question/question.ts'
import { graphqlOf } from '../../server/graph/view/as-graphql.ts'
import { formatView, parseView } from '../../server/graph/view/view.ts'
import { keysOf, kinds } from '../../server/graph/vocabulary.ts'
import { evidenceFormats } from '../../server/rendering/evidence/index.ts'
import { exportNamed } from '../../server/rendering/exports.ts'
import { tableFormats } from '../../server/rendering/table/formats.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { runRead, type TraversalContext } from '../../server/traversal/context.ts'
import { articleFolder, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'
import { bytesOf, drawHere } from '../rendering/draw.ts'
import { inMemory, openInEmbedded, openInNeo4j, type Opened } from './both.ts'
import { documents, printedDocuments } from './documents.ts'
import { sampleOf, scriptParameters, type Sample } from './script-parameters.ts'
import { shuffledCopy } from './shuffled-copy.ts'
import { varied } from './varied-corpus.ts'

const schema = makeSchema()
const corpora = {
  tiny: {
    folder: async () => tinyFolder,
    values: {
      ...{ agency: 'agency:rural-office', party: 'platform:yunji', other: 'province:nanhu' },
      ...{ platform: 'platform:yunji', document: 'document:shop-notice', group: 'group:five-provinces', time: '2015' },
    },
  },
  article: {
    folder: async () => articleFolder,
    values: {
      ...{ agency: 'agency:cpad', party: 'platform:suning', other: 'platform:jd', platform: 'platform:alibaba' },
      ...{ document: 'document:decision-article-15', group: 'group:twelve-divisions-alibaba-2014', time: '2015-11' },
    },
  },
  '20,000 relations': {
    folder: () => writeDataset(varied()),
    values: {
      ...{ agency: 'agency:n0001', party: 'platform:n0002', other: 'province:n0003', platform: 'platform:n0004' },
      ...{ document: 'document:n0005', group: 'group:n0006', time: '2015' },
    },
  },
} as const

const all = inject('neo4jServers').flatMap(({ release, uri }, index) =>
  Object.entries(corpora)
    .filter(([name]) => index === 0 || name === 'tiny')
    .map(([name, corpus]) => ({ name, release, uri, ...corpus })),
)

const readScripts = [...scripts.all.keys()].filter((name) => name.startsWith('read/')).map((name) => name.slice(5))

const exportsAsked: readonly (readonly [string, string, string])[] = [
  ...keysOf(formats).map((format) => ['network', format, 'limit=300'] as const),
  ['network', 'graphml', 'view=network&limit=400'],
  ...keysOf(evidenceFormats).map((format) => ['evidence', format, 'limit=300'] as const),
  ['picture', 'svg', 'layout=timeline&limit=40'],
  ...[...keysOf(kinds), 'dealings', 'participations', 'relations'].map(
    (rows) => ['table', 'csv', `rows=${rows}`] as const,
  ),
  ...keysOf(tableFormats).map((format) => ['table', format, 'rows=relations'] as const),
  ['dataset', 'zip', ''],
]

describe.each(all)('$name, embedded and on Neo4j $release', ({ folder, uri, values }) => {
  let opened: readonly Opened[]
  let contexts: Readonly<Record<'embedded' | 'neo4j' | 'inMemory', TraversalContext>>
  let sample: Sample

  beforeAll(async () => {
    const written = await folder()
    const [one, other] = [await openInEmbedded(written), await openInNeo4j(shuffledCopy(written), uri)]
    opened = [one, other]
    contexts = { embedded: one.context, neo4j: other.context, inMemory: await inMemory(other.context) }
    sample = await sampleOf(one.context)
  })
  afterAll(async () => {
    for (const { close } of opened) await close()
  })

  const allAnswer = async (ask: (context: TraversalContext) => Promise<unknown>) => {
    const [embedded, neo4j, memory] = [
      await ask(contexts.embedded),
      await ask(contexts.neo4j),
      await ask(contexts.inMemory),
    ]
    expect(JSON.stringify(neo4j)).toBe(JSON.stringify(embedded))
    expect(JSON.stringify(memory)).toBe(JSON.stringify(embedded))
    return embedded
  }
  const graphqlAnswer = (source: string) => (context: TraversalContext) => {
    const texts = { has: () => false, read: () => Promise.resolve(null) }
    return graphql({ schema, source, contextValue: makeContext({ traversal: context, origin: '', texts }) })
  }

  it('has the same version, whatever the order of its rows', () => {
    expect(contexts.neo4j.reader.stamp.version).toBe(contexts.embedded.reader.stamp.version)
  })

  it.each(readScripts)('has the same rows for the script %s', async (name) => {
    for (const parameters of scriptParameters(sample)[name] ?? []) {
      const [embedded, neo4j] = await Promise.all(
        [contexts.embedded, contexts.neo4j].map((context) => runRead(context, name, parameters)),
      )
      expect(comparable(name, neo4j ?? []), JSON.stringify(parameters).slice(0, 300)).toEqual(
        comparable(name, embedded ?? []),
      )
    }
  })

  const ready: readonly (readonly [string, ReadyQuestion])[] = Object.entries(questions)
  it.each(ready)('answers the ready question %s alike', async (_name, question) => {
    const view = question.view(values)
    await allAnswer((context) => answerView(context, view))
    expect(await allAnswer(graphqlAnswer(graphqlOf(view)))).not.toHaveProperty('errors')
  })

  it.each([
    'form=parties&signed=any&classLevel=any&modalities=reported,plan,target,directive,evaluation,statistic,negative',
    'since=2015&undated=true&signed=any',
    'view=network&since=2015-11&until=2015-11&dates=within',
    'view=network&limit=9',
  ])('answers the view %s alike', async (address) => {
    const view = parseView(address)
    const answer = await allAnswer((context) => answerView(context, view))
    expect(answer).toMatchObject({ view: formatView(view) })
  })

  it.each(Object.entries({ ...documents(values), ...printedDocuments() }))(
    'answers GraphQL on %s alike',
    async (name, document) => {
      const answer = await allAnswer(graphqlAnswer(document))
      // What the pages print asks about the article and the tiny dataset by name.
      if (!name.includes('.md')) expect(answer).not.toHaveProperty('errors')
    },
  )

  it.each(exportsAsked)('writes %s.%s?%s alike', async (what, format, query) => {
    const file = exportNamed(what, format, { publicUrl: null, draw: drawHere })(query)
    const bytes = await allAnswer(async (context) => (await bytesOf(await file.render(context))).toString('base64'))
    expect(String(bytes).length).toBeGreaterThan(0)
  })
})

describe('the suite', () => {
  const values = corpora.tiny.values
  it('asks every read script', () => {
    const asked = Object.keys(scriptParameters({ nodes: [], relations: [], citations: [], source: '', dataset: '' }))
    expect(asked.sort()).toEqual([...readScripts].sort())
  })

  it('asks every root field of the schema', () => {
    const asked = Object.values(documents(values)).join(' ')
    const there = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(there.filter((field) => !new RegExp(`\\b${field}(\\(| \\{)`).test(asked))).toEqual([])
  })
})

/** Rows to be compared: in the order that the script asks for, in any where it asks for none. */
function comparable(name: string, rows: readonly Row[]): readonly string[] {
  const lines = rows.map((row) => JSON.stringify(sorted(row)))
  return /\bORDER BY\b(?![^]*\bRETURN\b)/.test(scripts.named(`read/${name}`).text) ? lines : [...lines].sort()
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
