/**
 * What is asked of three servers: a document for ours and one for theirs; the written Cypher has the question's name. Aliases give
 * what is the same one name.
 */
import { companyId, type Agreement, type CorpusSize } from '../corpus.ts'

export interface AskedCorpus {
  readonly size: CorpusSize
  /** The company with most dealings. */
  readonly hub: string
}

export interface Neo4jQuestion {
  readonly ours: string
  readonly theirs: string
  /** Its variables, another set each time where it has any. */
  readonly variables?: (turn: number, corpus: AskedCorpus) => Readonly<Record<string, unknown>>
  /** How many times in a row it is asked: a short one more often. */
  readonly repeats: number
  /** Theirs must take so many times as long as ours. */
  readonly goal: number
}

const ourTop = 'entities(filter: { kinds: [COMPANY] }, orderBy: { field: DEGREE, direction: DESC }, first: 50)'
const theirTop = 'companies(limit: 50, sort: [{ degree: DESC }, { id: ASC }])'
/** The dealings of a party, and what is asked of each. */
const ourSigned = (first: number, inner: string) =>
  `... on Party { signed: dealings(first: ${String(first)}) { nodes { id name ${inner} } } }`
const theirSigned = (limit: number, inner: string) =>
  `signed(limit: ${String(limit)}, sort: [{ date: ASC }, { id: ASC }]) { id name ${inner} }`
/** The parties of a dealing, and what is asked of each. */
const ourParties = (inner: string) => `parties { party { id name ${inner} } }`
const theirParties = (inner: string) => `parties { id name ${inner} }`
const ourHub = (inner: string) => `query ($id: ID!) { node(id: $id) { ${inner} } }`
const theirHub = (inner: string) => `query ($id: ID!) { companies(where: { id: { eq: $id } }) { ${inner} } }`
const hubId = (_turn: number, { hub }: AskedCorpus) => ({ id: hub })

/**
 * The company with most dealings. Not the office with its thousands: @neo4j/graphql reads all that is below each of them before it
 * sorts and takes fifty, and did not end three levels from there in 100 seconds.
 */
export function hubOf(agreements: readonly Agreement[]): string {
  const counts = new Map<string, number>()
  for (const party of agreements.flatMap(({ parties }) => parties.filter((one) => one.startsWith('company:'))))
    counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0]
}

/** By name; each has its Cypher in `written/`. */
export const neo4jQuestions: Readonly<Record<string, Neo4jQuestion>> = {
  'look-up': {
    ours: 'query ($id: ID!) { node(id: $id) { ... on Company { id name nameEn } } }',
    theirs: 'query ($id: ID!) { companies(where: { id: { eq: $id } }) { id name nameEn } }',
    variables: (turn, { size: { companies } }) => ({ id: companyId((turn % companies) + 1) }),
    repeats: 50,
    goal: 1,
  },
  'two-levels': {
    ours: `{ ${ourTop} { nodes { id name ${ourSigned(50, `date { edtf } ${ourParties('')}`)} } } }`,
    theirs: `{ ${theirTop} { id name ${theirSigned(50, `date ${theirParties('')}`)} } }`,
    repeats: 1,
    goal: 2,
  },
  'three-levels': {
    ours: ourHub(ourSigned(50, ourParties(ourSigned(10, '')))),
    theirs: theirHub(theirSigned(50, theirParties(theirSigned(10, '')))),
    variables: hubId,
    repeats: 1,
    goal: 2,
  },
  'four-levels': {
    ours: ourHub(ourSigned(50, ourParties(ourSigned(10, ourParties(''))))),
    theirs: theirHub(theirSigned(50, theirParties(theirSigned(10, theirParties(''))))),
    variables: hubId,
    repeats: 1,
    goal: 10,
  },
  counts: {
    ours: `{ agreements: entities(filter: { kinds: [AGREEMENT], since: "2000", until: "2009" }, first: 1) { totalCount } companies: ${ourTop} { nodes { id ... on Party { signed: dealings(first: 1) { totalCount } } } } }`,
    theirs: `{ agreements: agreementsConnection(where: { date: { gte: "2000", lt: "2010" } }) { totalCount } ${theirTop} { id signed: signedConnection { totalCount } } }`,
    repeats: 2,
    goal: 1,
  },
  connection: {
    ours: '{ entities(filter: { kinds: [AGREEMENT], nameContains: "12", since: "2005", until: "2005" }, orderBy: { field: DATE, direction: DESC }, first: 50) { totalCount pageInfo { hasNextPage } agreements: nodes { id name ... on Entity { date { edtf } } } } }',
    theirs:
      '{ agreementsConnection(first: 50, sort: [{ date: DESC }, { id: ASC }], where: { date: { gte: "2005", lt: "2006" }, name: { contains: "12" } }) { totalCount pageInfo { hasNextPage } agreements: edges { node { id name date } } } }',
    repeats: 2,
    goal: 1,
  },
}
