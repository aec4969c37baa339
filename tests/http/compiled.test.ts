/** A document is answered in the same words whether it is compiled by now or not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer, type OpenServer } from './open-services.ts'

let server: OpenServer

beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

/** Three answers to one request, the second and third compiled where it can be, without what is of its time. */
async function thrice(request: object, headers: Readonly<Record<string, string>> = {}) {
  const answers: unknown[] = []
  for (let time = 0; time < 3; time++) {
    const response = await server.post(request, headers)
    const text = await response.text()
    answers.push([response.status, text.replace(/"(ms|queries)":[\d.]+|"requestId":"[^"]+"/g, '')])
  }
  return answers
}

async function expectOne(answers: Promise<readonly unknown[]>): Promise<string> {
  const [first, ...others] = await answers
  for (const other of others) expect(other).toEqual(first)
  return JSON.stringify(first)
}

describe('asked three times', () => {
  it('an answer with an error in it says where it arose, and keeps the rest', async () => {
    const query = '{ dataset { id } signings(filter: { parties: ["platform:nobody"] }) { view } }'
    const said = await expectOne(thrice({ query }))
    expect(said).toContain('unknown node: platform:nobody')
    expect(said).toContain('locations')
  })

  it('variables that are wrong are refused', async () => {
    const query = 'query ($first: Int!) { entities(first: $first) { totalCount } }'
    expect(await expectOne(thrice({ query, variables: { first: 'many' } }))).toContain('BAD_USER_INPUT')
    expect(await expectOne(thrice({ query, variables: { first: 2 } }))).toContain('totalCount')
    expect(await expectOne(thrice({ query }))).toContain('BAD_USER_INPUT')
  })

  it('an operation is the one that is named', async () => {
    const query = 'query A { dataset { id } } query B { dataset { title(lang: EN) } }'
    expect(await expectOne(thrice({ query, operationName: 'A' }))).toContain('"id\\":')
    expect(await expectOne(thrice({ query, operationName: 'B' }))).toContain('"title\\":')
  })

  it('a list comes as the same rows', async () => {
    const query = '{ participations(first: 5) { nodes { dealingName partyName date } } }'
    expect(await expectOne(thrice({ query }, { accept: 'text/csv' }))).toContain('dealingName,partyName,date')
  })

  it('a type is named as what it is', async () => {
    const query = '{ entities(first: 50) { nodes { __typename ... on Party { degree } } } }'
    expect(await expectOne(thrice({ query }))).toContain('Platform')
  })
})
