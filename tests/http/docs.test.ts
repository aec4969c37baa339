/** The page on GraphQL: its examples are answered as it says, its errors are all there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../../server/graph/error.ts'
import { root } from '../fixtures/open-tiny.ts'
import { openServer, type OpenServer } from './open-services.ts'

const page = readFileSync(join(root, 'docs/graphql.md'), 'utf8')
const documents = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text)

let server: OpenServer

beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

describe('the page on GraphQL', () => {
  it.each(documents.map((document, index) => [index + 1, document] as const))(
    'has example %i answered',
    async (_, query) => {
      const answer = (await (await server.post({ query })).json()) as { readonly errors?: unknown }
      expect(answer.errors).toBeUndefined()
    },
  )

  it('reckons a cost as the server does', async () => {
    const [, query = '', estimate] = /`(\{ agencies[^`]*)` costs [\s\S]*?: (\d+)\. Every/.exec(page) ?? []
    const answer: unknown = await (await server.post({ query, extensions: { dryRun: true } })).json()
    expect(answer).toMatchObject({ extensions: { cost: { estimate: Number(estimate) } } })
  })

  it('shows a dry run as it is', async () => {
    const [, body = ''] = /-d '(.*)'/.exec(page) ?? []
    const [shown = ''] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text).slice(-1)
    expect(await (await server.post(JSON.parse(body))).json()).toEqual(JSON.parse(shown))
  })

  it('says of every error its status and what to do', () => {
    const lines = Object.entries(errorCodes).map(([code, { status }]) => `| \`${code}\` | ${String(status)} |`)
    expect(lines.filter((line) => !page.replace(/ +/g, ' ').includes(line))).toEqual([])
  })
})
