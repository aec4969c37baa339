/** GraphQL over HTTP as its specification has it: the audits of graphql-http, one test each, with every limit on. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer, type OpenServer } from './open-services.ts'

let server: OpenServer

beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const audits = serverAudits({ url: () => `${server.address}/graphql`, fetchFn: fetch })

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })

  it('has sixty-one of them', () => {
    expect(audits).toHaveLength(61)
  })
})
