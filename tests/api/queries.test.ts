/** The number of engine queries of a request follows its depth, never the number of its rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type Api } from './open-api.ts'
import { writeWheel } from './wheel.ts'

let api: Api

beforeAll(async () => {
  api = await openApi(await writeWheel(24))
})
afterAll(() => api.close())

/** A shape of request, asked with few and with many parents, and how many queries it may take. */
const shapes = {
  'things with relations, their ends and their evidence': {
    queries: 7,
    document: `query ($first: Int) {
      agencies(first: $first) {
        totalCount
        nodes { aliases { citation { source { name } } } relations { nodes { target { name } citations { quote source { name } } } } }
      }
    }`,
  },
  'parties with their dealings and the parties of those': {
    queries: 7,
    document: `query ($first: Int) {
      platforms(first: $first) {
        nodes { dealings(orderBy: { field: NAME, direction: DESC }) { totalCount nodes { name signed modalities parties { party { name } relation { citations { statement } } } } } }
      }
    }`,
  },
  'parties with their counterparties': {
    queries: 5,
    document: `query ($first: Int) {
      agencies(first: $first) { nodes { counterparties { total items { count party { name } dealings { name } } } } }
    }`,
  },
  'agreements with all that is said of their parties': {
    queries: 6,
    document: `query ($first: Int) {
      agreements(first: $first) { nodes { signed bases parties { party { name degree } relation { source { name } } } citations { statement } } }
    }`,
  },
  'participations with every column': {
    queries: 5,
    document: `query ($first: Int) {
      participations(first: $first) {
        totalCount
        nodes { dealingName signed partyName date earliest latest precision citation paragraph quote statement }
      }
    }`,
  },
  'groups with their members': {
    queries: 4,
    document: `query ($first: Int) {
      groups(first: $first) { nodes { namedCount listOpen members { totalCount nodes { name ... on Party { dealings { totalCount } } } } } }
    }`,
  },
  'documents with what rests on their evidence': {
    queries: 7,
    document: `query ($first: Int) {
      documents(first: $first) { nodes { citations { supports { nodes { id ... on Relation { source { name } } } } } } }
    }`,
  },
  'hits of a search with their relations': {
    queries: 3,
    document: `query ($first: Int!) { search(text: "agency", first: $first) { entity { relations(direction: OUT, types: [SIGNED]) { nodes { target { name } } } } } }`,
  },
  'things of all sorts by their ids': {
    queries: 3,
    document: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } ... on Relation { target { name } } } }`,
  },
  'signings with agreements as nodes': {
    queries: 5,
    document: `query ($first: Int) {
      signings(limit: $first) { nodes { entity { name } } edges { relations { verb } via { name } citations { quote } } table { rows } }
    }`,
  },
  'signings of parties': {
    queries: 6,
    document: `query ($first: Int) {
      signings(limit: $first, form: PARTIES) { nodes { entity { name } } edges { relations { verb } via { name } citations { quote } } components { size } }
    }`,
  },
  'relations with their ends and their evidence': {
    queries: 4,
    document: `query ($first: Int) {
      relations(first: $first) { totalCount nodes { source { name } target { name } citations { quote } } }
    }`,
  },
  'citations with what rests on them': {
    queries: 6,
    document: `query ($first: Int) {
      citations(source: "source:wheel", first: $first) { nodes { source { name } supports { nodes { id ... on Entity { name } } } } }
    }`,
  },
  'the network with its evidence': {
    queries: 4,
    document: `query ($first: Int) {
      network(limit: $first) { nodes { entity { name citations { quote } } } edges { relations { verb } citations { quote } } truncated { known } }
    }`,
  },
  'an induced subgraph with its evidence': {
    queries: 7,
    document: `query ($of: [ID!]!) {
      induced(nodes: $of, expand: $of) { nodes { entity { name } } edges { citations { quote } } }
    }`,
  },
  'a timeline with what it tells of each thing': {
    queries: 4,
    document: `query ($first: Int) {
      timeline(limit: $first) { entries { items { entity { name } relation { id } citations { quote } } } undatedCount }
    }`,
  },
  'a neighbourhood of two hops': {
    queries: 7,
    document: `query ($of: [ID!]!) {
      neighbourhood(of: $of, hops: 2) { nodes { entity { citations { quote } } } edges { relations { source { name } } } }
    }`,
  },
}

const idsOf = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}:${String(index + 1)}`).sort()

describe.each(Object.entries(shapes))('%s', (_, { document, queries }) => {
  const ask = (first: number) => {
    const of = idsOf('agency', first)
    return api.ask(document, { first, of, ids: [...of, ...idsOf('citation', first), ...idsOf('nobody', first)] })
  }

  it(`take ${String(queries)} queries, for 2 as for 20`, async () => {
    const [few, many] = [await ask(2), await ask(20)]
    expect([few.errors, many.errors]).toEqual([[], []])
    expect(JSON.stringify(many.data).length).toBeGreaterThan(3 * JSON.stringify(few.data).length)
    expect(many.scripts.toSorted()).toEqual(few.scripts.toSorted())
    expect(few.scripts).toHaveLength(queries)
  })
})
