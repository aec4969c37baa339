/**
 * Which engine queries some thirty shapes of request take, and how often: the same for few things as for many, on a hub too, up to
 * eight levels deep. With the structure in memory, what is left are the citations that are told, and the nodes of which more is told than lists tell.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openApi,
  openApiAsServed,
  openApiCompiled,
  openApiInMemory,
  openApiRemembering,
  type Api,
  type RememberingApi,
} from './open-api.ts'
import { writeWheel } from './wheel.ts'

let api: Api
let inMemory: Api
let compiled: Api
let remembering: RememberingApi
let asServed: RememberingApi

beforeAll(async () => {
  const wheel = await writeWheel(24, { hasHub: true })
  api = await openApi(wheel)
  inMemory = await openApiInMemory(wheel)
  compiled = await openApiCompiled(wheel)
  remembering = await openApiRemembering(wheel)
  asServed = await openApiAsServed(wheel)
})
afterAll(async () => {
  await api.close()
  await inMemory.close()
  await compiled.close()
  await remembering.close()
  await asServed.close()
})

/** A shape of request, with the queries it takes of the engine, and those with the structure in memory. */
interface Shape {
  readonly document: string
  readonly engine: string
  readonly memory: string
}

const shapes: Readonly<Record<string, Shape>> = {
  'one thing': {
    document: `{ node(id: "agency:hub") { id ... on Agency { name } } }`,
    engine: 'nodes',
    memory: '',
  },
  'a relation of a hub': {
    document: `query ($first: Int) { entity(id: "agency:hub") { relations(first: $first) { nodes { id } } } }`,
    engine: 'expand, nodes',
    memory: '',
  },
  'a hub with its dealings': {
    document: `query ($first: Int) { entity(id: "agency:hub") { ... on Agency { dealings(first: $first) { totalCount nodes { name } } } } }`,
    engine: 'count-dealings-of-parties, dealings-of-parties, nodes 2',
    memory: '',
  },
  'a hub with its counterparties': {
    document: `query ($first: Int) { entity(id: "agency:hub") { ... on Agency { counterparties(first: $first) { total items { count party { name } } } } } }`,
    engine: 'instances, nodes 2, participations-of-dealings, participations-of-parties',
    memory: '',
  },
  'a hub, its dealings, their parties and the dealings of those': {
    document: `query ($first: Int) { entity(id: "agency:hub") { ... on Agency { dealings(first: $first) { nodes { parties { party { name dealings { totalCount nodes { name } } } } } } } } }`,
    engine: 'count-dealings-of-parties, dealings-of-parties 2, nodes 4, participations-of-dealings',
    memory: '',
  },
  'pages of two sizes of a hub, and what lies below': {
    document: `query ($first: Int) { entity(id: "agency:hub") { ... on Agency { a: dealings(first: $first) { nodes { parties { party { name } } } } b: dealings(first: 1) { nodes { parties { party { name } } } } } } }`,
    engine: 'dealings-of-parties 2, nodes 3, participations-of-dealings',
    memory: '',
  },
  'eight levels from a hub': {
    document: `query ($first: Int) { entity(id: "agency:hub") { relations(first: $first) { nodes { target { relations { nodes { source { relations { nodes { target { name citations { quote } } } } } } } } } } } }`,
    engine: 'citations, expand 3, nodes 4',
    memory: 'citations',
  },
  'many things by their ids': {
    document: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name note properties } } }`,
    engine: 'nodes',
    memory: 'nodes',
  },
  'a search': {
    document: `query ($first: Int!) { search(text: "agency", first: $first) { matched entity { name } } }`,
    engine: 'search',
    memory: 'search',
  },
  'a page of things': {
    document: `query ($first: Int) { entities(first: $first) { nodes { id name } } }`,
    engine: 'page-ascending',
    memory: '',
  },
  'a page of things, counted': {
    document: `query ($first: Int) { entities(first: $first) { totalCount nodes { id } } }`,
    engine: 'page-ascending, page-count',
    memory: '',
  },
  'a page of things by name': {
    document: `query ($first: Int) { entities(first: $first, filter: { nameContains: "agency" }) { totalCount nodes { id } } }`,
    engine: 'page-ascending, page-count',
    memory: '',
  },
  'things with relations and their ends': {
    document: `query ($first: Int) { agencies(first: $first) { nodes { relations { nodes { target { name } citations { statement } } } } } }`,
    engine: 'citations, expand, nodes, page-ascending',
    memory: 'citations',
  },
  'a page of dealings': {
    document: `query ($first: Int) { dealings(first: $first) { nodes { name } } }`,
    engine: 'dealings, nodes, participations',
    memory: '',
  },
  'a page of dealings of a hub, counted': {
    document: `query ($first: Int) { dealings(first: $first, filter: { parties: ["agency:hub"] }) { totalCount nodes { name } } }`,
    engine: 'dealings, nodes 2, participations',
    memory: '',
  },
  'dealings with their parties': {
    document: `query ($first: Int) { agreements(first: $first) { nodes { signed parties { party { name aliases { text } } relation { verb } } } } }`,
    engine: 'dealings, nodes 2, participations, participations-of-dealings',
    memory: 'nodes',
  },
  'participations with names and citations': {
    document: `query ($first: Int) { participations(first: $first) { nodes { dealingName partyName signed statement } } }`,
    engine: 'citations, dealings, nodes, participations, participations-of-dealings',
    memory: 'citations',
  },
  'a page of relations': {
    document: `query ($first: Int) { relations(first: $first) { totalCount nodes { id type source { name } target { name } } } }`,
    engine: 'matching-relations-count, nodes, page-relations-ascending',
    memory: '',
  },
  'a page of citations with what rests on them': {
    document: `query ($first: Int) { citations(source: "source:wheel", first: $first) { nodes { supports { nodes { id } } } } }`,
    engine: 'citations, nodes 2, page-citations, relations, supports',
    memory: 'citations, page-citations, supports',
  },
  'things with their sources and the words around what is cited': {
    document: `query ($first: Int) { entities(first: $first) { nodes { citations { source { name } context { exact } } } } }`,
    engine: 'citations, nodes, page-ascending',
    memory: 'citations',
  },
  'other names and where they are printed': {
    document: `query ($first: Int) { agencies(first: $first) { nodes { aliases { text citation { statement } } } } }`,
    engine: 'citations, page-ascending',
    memory: 'citations, nodes',
  },
  'signings with agreements as nodes': {
    document: `query ($first: Int) { signings(limit: $first) { nodes { label } edges { verb: type citations { statement } } } }`,
    engine: 'citations, nodes, participations',
    memory: 'citations',
  },
  'signings of parties': {
    document: `query ($first: Int) { signings(form: PARTIES, limit: $first) { edges { weight via { name } } components { size } } }`,
    engine: 'instances, nodes 2, participations',
    memory: '',
  },
  'signings of a hub, ranked': {
    document: `query ($first: Int) { signings(limit: $first, filter: { parties: ["agency:hub"] }) { ranking { label score } communities { size } } }`,
    engine: 'nodes 2, participations-of-dealings, participations-of-parties',
    memory: '',
  },
  'the same signings twice, under two names': {
    document: `query ($first: Int) { a: signings(limit: $first) { nodes { label } } b: signings(limit: $first) { edges { edge } } }`,
    engine: 'nodes, participations',
    memory: '',
  },
  'the same page and count thrice': {
    document: `query ($first: Int) { a: dealings(first: $first) { nodes { name } } b: dealings(first: $first) { totalCount } c: dealings(first: $first) { totalCount } }`,
    engine: 'dealings, nodes, participations',
    memory: '',
  },
  'a neighbourhood of a hub': {
    document: `query ($first: Int) { neighbourhood(of: ["agency:hub"], limit: $first) { nodes { label } edges { edge } } }`,
    engine: 'expand, nodes 2',
    memory: '',
  },
  'a neighbourhood of three hops from a hub, with all relations': {
    document: `query ($first: Int) { neighbourhood(of: ["agency:hub"], hops: 3, limit: $first) { nodes { entity { name } } edges { relations { verb } citations { statement } } } }`,
    engine: 'citations, expand 2, nodes 2, relations',
    memory: 'citations',
  },
  'an induced subgraph': {
    document: `query ($ids: [ID!]!) { induced(nodes: $ids) { nodes { label } edges { edge } } }`,
    engine: 'nodes, relations-from',
    memory: 'nodes',
  },
  'the network': {
    document: `query ($first: Int) { network(limit: $first) { nodes { label } density } }`,
    engine: 'matching-relations, nodes, things',
    memory: '',
  },
  'paths over a hub': {
    document: `query ($first: Int) { paths(from: "platform:3", to: "platform:12", maxLength: 4, limit: $first) { paths { length nodes { name } } } }`,
    engine: 'expand 4, nodes 2',
    memory: '',
  },
  'what ties two parties': {
    document: `{ between(a: "agency:hub", b: "platform:5") { standing dealings { name } statements { name } } }`,
    engine: 'expand 3, nodes 2, participations-of-parties',
    memory: '',
  },
  'counts and a timeline': {
    document: `query ($first: Int) { groupBy(by: [TYPE], count: RELATIONS) { count } timeline(limit: $first) { entries { items { entity { name } } } } }`,
    engine: 'dated-relations, matching-relations, nodes, things',
    memory: '',
  },
}

/** How often each script was run. */
function countsOf(scripts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of scripts) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** `expand, nodes 2`: names of scripts in the alphabet, with how often each was run if more than once. */
function told(scripts: readonly string[]): string {
  const names = scripts.map((name) => name.replace(/^read\//, ''))
  const counted = [...new Set(names)].sort().map((name) => {
    const count = names.filter((other) => other === name).length
    return count === 1 ? name : `${name} ${String(count)}`
  })
  return counted.join(', ')
}

/** Ids of half of the wheel. */
const everySecond = ['agency', 'platform', 'agreement', 'citation'].flatMap((kind) =>
  Array.from({ length: 12 }, (_, index) => `${kind}:${String(2 * index + 1)}`),
)

const ask = (asked: Api, document: string, first: number) =>
  asked.ask(document, { first, ids: Array.from({ length: first }, (_, index) => `agency:${String(index + 1)}`) })

describe.each(Object.entries(shapes))('%s', (_, { document, engine, memory }) => {
  it('takes the same queries for 2 as for 20', async () => {
    const [few, many] = [await ask(api, document, 2), await ask(api, document, 20)]
    expect([few.errors, many.errors]).toEqual([[], []])
    expect([told(few.scripts), told(many.scripts)]).toEqual([engine, engine])
  })

  it('takes the same answers and fewer queries with the structure in memory', async () => {
    const [few, many] = [await ask(inMemory, document, 2), await ask(inMemory, document, 20)]
    expect([told(few.scripts), told(many.scripts)]).toEqual([memory, memory])
    expect(many.data).toEqual((await ask(api, document, 20)).data)
  })

  it('takes the same queries and answers compiled', async () => {
    const [one, other] = [await ask(compiled, document, 20), await ask(api, document, 20)]
    expect([one.errors, told(one.scripts)]).toEqual([[], engine])
    expect(one.data).toEqual(other.data)
  })

  it.each(['the engine', 'the structure in memory'])(
    'takes no more where a part of what it reads was read before, over %s',
    async (over) => {
      const [halfRead, fresh] = over === 'the engine' ? [remembering, api] : [asServed, inMemory]
      halfRead.forget()
      const half = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { note } ... on Dealing { parties { relation { id } } } } }`
      await halfRead.ask(half, { ids: everySecond })
      const { data, scripts } = await ask(halfRead, document, 20)
      const { data: same, scripts: most } = await ask(fresh, document, 20)
      const atMost = countsOf(most)
      for (const [script, count] of countsOf(scripts))
        expect(count, script).toBeLessThanOrEqual(atMost.get(script) ?? 0)
      expect(data).toEqual(same)
    },
  )
})

it('are thirty-three shapes', () => {
  expect(Object.keys(shapes)).toHaveLength(33)
})
