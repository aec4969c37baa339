/** GraphQL that is asked of both engines: every root field, and every example of the documentation. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../fixtures/open-tiny.ts'

/** Ids of a corpus that questions may be asked about. */
export interface Values {
  readonly agency: string
  readonly party: string
  readonly other: string
  readonly platform: string
  readonly document: string
  readonly group: string
  readonly time: string
}

const node = '{ __typename id ... on Entity { kind degree date { edtf earliest } properties citations { id } } }'
const page =
  '{ totalCount pageInfo { hasNextPage endCursor } nodes { id name nameEn aliases { text } relations(first: 3) { nodes { id type target { id } } } } }'
const subgraph =
  '{ nodes { node label hop degree } edges { edge source target type weight } citations { id } truncated { __typename } density ranking(by: PAGERANK) { __typename } kinds }'

/** By what they ask; each root field of the schema is in one of them. */
export function documents(values: Values): Readonly<Record<string, string>> {
  const { agency, party, other, platform, document, group } = values
  const ids = JSON.stringify([agency, party, other, platform, document, group, 'agency:nobody'])
  return {
    dataset:
      '{ dataset { version counts { key count } datasets { id nodes relations citations } sources { id properties } } }',
    'things by id': `{ node(id: "${party}") ${node} entity(id: "${agency}") { id relations(first: 9, direction: IN) { totalCount nodes { id verb citations { quote } } } } nodes(ids: ${ids}) ${node} }`,
    'pages of things':
      '{ a: entities(first: 7, orderBy: {field: DEGREE, direction: DESC}) { nodes { id degree } pageInfo { endCursor } } b: entities(first: 7, orderBy: {field: DATE, direction: ASC}) { nodes { id date { edtf } } } c: entities(first: 50, orderBy: {field: NAME, direction: DESC}, filter: {nameContains: "协议"}) { totalCount nodes { name } } d: entities(first: 60) { nodes { id name } } }',
    'lists of kinds': `{ agencies(first: 9) ${page} platforms(first: 9) ${page} provinces(first: 9) ${page} documents(first: 9) ${page} groups(first: 9) ${page} }`,
    dealings:
      '{ dealings(first: 30) { totalCount nodes { id signed modalities parties { party { id name(lang: EN) } relation { id citations { quote } } } } } agreements(first: 12, orderBy: {field: DATE, direction: DESC}) { totalCount nodes { id agreementKind bases } } participations(first: 20) { nodes { party dealing verb date quote } } }',
    relations:
      '{ relations(first: 40, filter: {modalities: [PLAN, REPORTED]}, orderBy: {field: DATE, direction: DESC}) { totalCount nodes { id type date { edtf earliest latest } value comparator joint properties } } }',
    time: '{ timeline { entries { date { edtf } items { entity { id } relation { id } } } undated { entity { id } } } groupBy(by: [YEAR, KIND]) { keys labels count } byVerb: groupBy(by: [VERB], count: RELATIONS) { keys count } }',
    'two things': `{ between(a: "${agency}", b: "${other}") { standing summary shortest { length } dealings { id } statements { id } } timeOrder(a: "${document}", b: "${agency}") paths(from: "${agency}", to: "${other}", maxLength: 4) { paths { length steps { relation { id } } } } }`,
    parties: `{ node(id: "${party}") { ... on Party { dealings(first: 8, orderBy: {field: NAME, direction: DESC}) { totalCount nodes { id } } counterparties(first: 8) { total items { party { id } count dealings { id } } } } } }`,
    networks: `{ signings(limit: 40) ${subgraph} neighbourhood(of: ["${agency}"], hops: 2, limit: 60) ${subgraph} induced(nodes: ${JSON.stringify([agency, party, other])}, expand: ["${party}"]) ${subgraph} network(limit: 50) ${subgraph} }`,
    search:
      '{ search(text: "协议", first: 20) { score matched entity { id } } english: search(text: "agreement") { entity { id } } number: search(text: "1", first: 30) { score entity { id } } }',
    evidence:
      '{ signings(limit: 100) { citations { id source { id } quote statement(lang: EN) supports { totalCount nodes { id } } } components { nodeIds } density } }',
  }
}

/** The documents that the pages print, by the page and their place in it. */
export function printedDocuments(): Readonly<Record<string, string>> {
  const printed = ['README.md', 'docs/graphql.md'].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(
      ([, text = ''], index) => [`${file}, example ${String(index + 1)}`, text] as const,
    ),
  )
  return Object.fromEntries(printed)
}
