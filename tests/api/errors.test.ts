/** What is refused, with which words and which code. */
import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGraphQLError } from '../../server/api/errors.ts'
import { ExplorerError } from '../../server/graph/error.ts'
import { openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

/** A question, the code of its refusal, and its words. */
const refusals = [
  [
    'neighbourhood(of: ["platform:yunjj"]) { view }',
    'UNKNOWN_ID',
    'unknown node: platform:yunjj (nearest: platform:yunji)',
  ],
  ['neighbourhood(of: ["no id"]) { view }', 'UNKNOWN_ID', 'unknown node: no id'],
  ['neighbourhood(of: []) { view }', 'BAD_USER_INPUT', 'invalid of: [] (expected at least one id)'],
  ['neighbourhood(of: ["platform:yunji"], hops: 7) { view }', 'LIMIT_EXCEEDED', 'too many hops: 7 (limit 6)'],
  [
    'neighbourhood(of: ["platform:yunji"], hops: -1) { view }',
    'BAD_USER_INPUT',
    'invalid hops: -1 (expected a whole number from 0)',
  ],
  [
    'neighbourhood(of: ["platform:yunji"], limit: 5001) { view }',
    'LIMIT_EXCEEDED',
    'too many limit: 5001 (limit 5000)',
  ],
  [
    'signings(filter: { parties: ["agency:nobody-at-all"] }) { view }',
    'UNKNOWN_ID',
    'unknown node: agency:nobody-at-all',
  ],
  ['signings(expand: ["company:pots"]) { view }', 'UNKNOWN_ID', 'unknown node: company:pots (nearest: company:post)'],
  ['signings(limit: 0) { view }', 'BAD_USER_INPUT', 'invalid limit: 0 (expected a whole number from 1)'],
  ['signings(limit: 1000001) { view }', 'LIMIT_EXCEEDED', 'too many limit: 1000001 (limit 1000000)'],
  [
    'signings(filter: { minParties: 0 }) { view }',
    'BAD_USER_INPUT',
    'invalid minParties: 0 (expected a whole number from 1)',
  ],
  ['signings(filter: { datasets: ["tiny", "other"] }) { view }', 'UNKNOWN_ID', 'unknown dataset: other'],
  [
    'signings { exportUrl(format: SVG, picture: "layout=round") }',
    'BAD_USER_INPUT',
    /^invalid layout: round \(expected one of /,
  ],
  [
    'signings { exportUrl(format: SVG, picture: "since=2014") }',
    'BAD_USER_INPUT',
    /^invalid picture: since=2014 \(expected keys that say how to draw/,
  ],
  [
    'dealings(filter: { kinds: [AGENCY] }) { totalCount }',
    'BAD_USER_INPUT',
    'invalid kind: AGENCY (expected some of AGREEMENT, COOPERATION, STATEMENT)',
  ],
  [
    'dealings(filter: { agreementKinds: ["pact"] }) { totalCount }',
    'BAD_USER_INPUT',
    /^invalid agreement kind: pact \(expected some of treaty, /,
  ],
  ['dealings(filter: { parties: ["platform:yunjj"] }) { totalCount }', 'UNKNOWN_ID', /^unknown node: platform:yunjj/],
  [
    'agreements(filter: { kinds: [STATEMENT] }) { totalCount }',
    'BAD_USER_INPUT',
    'invalid kind: STATEMENT (expected AGREEMENT)',
  ],
  [
    'agencies(filter: { kinds: [PLATFORM] }) { totalCount }',
    'BAD_USER_INPUT',
    'invalid kind: PLATFORM (expected some of AGENCY)',
  ],
  [
    'agencies(filter: { ids: ["agency:rural-ofice"] }) { totalCount }',
    'UNKNOWN_ID',
    'unknown node: agency:rural-ofice (nearest: agency:rural-office)',
  ],
  ['agencies(filter: { nameContains: "—" }) { totalCount }', 'BAD_USER_INPUT', /^invalid nameContains: — /],
  ['agencies(first: 201) { totalCount }', 'LIMIT_EXCEEDED', 'too many first: 201 (limit 200)'],
  ['agencies(first: -1) { totalCount }', 'BAD_USER_INPUT', 'invalid first: -1 (expected a whole number from 0)'],
  [
    'agencies(after: "nonsense") { totalCount }',
    'STALE_CURSOR',
    'invalid cursor: nonsense (expected one of a page with the same order)',
  ],
  ['participations(first: 201) { totalCount }', 'LIMIT_EXCEEDED', 'too many first: 201 (limit 200)'],
  [
    'between(a: "company:post", b: "company:pots") { standing }',
    'UNKNOWN_ID',
    'unknown node: company:pots (nearest: company:post)',
  ],
] as const

describe('refused is', () => {
  it.each(refusals)('%s with %s', async (question, code, message) => {
    const { errors } = await api.ask(`{ ${question} }`)
    const words: unknown = typeof message === 'string' ? message : expect.stringMatching(message)
    expect(errors).toMatchObject([{ message: words, extensions: { code } }])
  })

  it('a nested question too, with the place it stands at', async () => {
    const { data, errors } = await api.ask(`{
      entity(id: "platform:yunji") { ... on Party { dealings(filter: { parties: ["agency:nobody-at-all"] }) { totalCount } } }
    }`)
    expect(data).toEqual({ entity: null })
    expect(errors).toMatchObject([{ path: ['entity', 'dealings'], extensions: { code: 'UNKNOWN_ID' } }])
  })

  it('one question alone: the others of its request are answered', async () => {
    const { data, errors } = await api.ask(
      '{ good: between(a: "company:post", b: "company:post") { standing } bad: signings(limit: 0) { view } }',
    )
    expect(data).toMatchObject({ good: {}, bad: null })
    expect(errors).toHaveLength(1)
  })

  it('an unknown id with the nearest ones as details', async () => {
    const { errors } = await api.ask('{ neighbourhood(of: ["platform:yunjj"]) { view } }')
    expect(errors[0]?.extensions).toEqual({ code: 'UNKNOWN_ID', id: 'platform:yunjj', nearest: ['platform:yunji'] })
  })

  it('a date that is none, in the document and in a variable', async () => {
    const refusalOf = (value: string) => {
      const message: unknown = expect.stringContaining(`invalid date: ${value} (expected 2015, 2015-11, 2016-08-02, `)
      return [{ message, extensions: { code: 'BAD_USER_INPUT' } }]
    }
    const literal = (value: string) => api.ask(`{ signings(filter: { since: ${value} }) { view } }`)
    const variable = (since: unknown) =>
      api.ask('query ($since: EDTF) { signings(filter: { since: $since }) { view } }', { since })
    expect((await literal('"2015-13"')).errors).toMatchObject(refusalOf('2015-13'))
    expect((await literal('true')).errors).toMatchObject(refusalOf('true'))
    expect((await variable('2015-13')).errors).toMatchObject(refusalOf('2015-13'))
    expect((await variable(20155)).errors).toMatchObject(refusalOf('20155'))
  })

  it('what is no GraphQL, and what the schema does not have', async () => {
    for (const document of ['{', '{ nothing }', '{ node }']) {
      expect((await api.ask(document)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})

describe('a fault of ours', () => {
  it('is told without its inside, which is reported', () => {
    const faults: unknown[] = []
    const cause = new TypeError('secret path /home')
    const shown = toGraphQLError(
      new GraphQLError(cause.message, { path: ['signings'], originalError: cause }),
      (fault) => faults.push(fault),
    )
    expect(shown.toJSON()).toEqual({ message: 'a fault of ours', path: ['signings'], extensions: { code: 'INTERNAL' } })
    expect(shown.originalError).toBeUndefined()
    expect(faults).toEqual([cause])
  })

  it('is an INTERNAL error of ours too, and one thrown outside GraphQL', () => {
    const internal = new ExplorerError('INTERNAL', 'the engine refused read/nodes')
    expect(toGraphQLError(internal).toJSON()).toEqual({ message: 'a fault of ours', extensions: { code: 'INTERNAL' } })
    expect(toGraphQLError('nonsense').extensions).toEqual({ code: 'INTERNAL' })
  })

  it('is none of those an engine tells its caller', () => {
    const down = new ExplorerError('ENGINE_DOWN', 'the engine cannot be reached', { details: { retryAfter: 2 } })
    expect(toGraphQLError(down).toJSON()).toEqual({
      message: 'the engine cannot be reached',
      extensions: { code: 'ENGINE_DOWN', retryAfter: 2 },
    })
  })

  it('is not that the caller went away', () => {
    const faults: unknown[] = []
    const reason: unknown = AbortSignal.abort().reason
    expect(toGraphQLError(reason, (fault) => faults.push(fault)).extensions).toEqual({ code: 'CANCELLED' })
    expect(faults).toEqual([])
  })

  it('did not happen in any of these tests', () => {
    expect(api.faults).toEqual([])
  })
})
