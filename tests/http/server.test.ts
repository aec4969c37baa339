/** The server as a stranger meets it: addresses, files, headers, errors. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../server/http/server.ts'
import type { Services } from '../../server/http/services.ts'
import { openServices } from './open-services.ts'

let services: Services
let server: RunningServer
let reported: unknown[]

beforeAll(async () => {
  ;({ services, reported } = await openServices())
  server = await startServer(services, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  await services.graph.close()
})

const get = (path: string, init: RequestInit = {}) => fetch(`${server.address}${path}`, init)
const post = (body: unknown) =>
  get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

describe('GraphQL over HTTP', () => {
  it('answers POST and GET alike', async () => {
    const query = '{ search(text: "云集", first: 1) { matched } }'
    const expected = { data: { search: [{ matched: '云集网' }] } }
    expect(await (await post({ query })).json()).toMatchObject(expected)
    expect(await (await get(`/graphql?query=${encodeURIComponent(query)}`)).json()).toMatchObject(expected)
  })

  it('tells an unknown id with its code, and keeps the rest of the answer', async () => {
    const answer: unknown = await (
      await post({ query: '{ dataset { id } signings(filter: {parties: ["platform:yunjj"]}) { version } }' })
    ).json()
    expect(answer).toMatchObject({
      data: { dataset: { id: 'tiny' }, signings: null },
      errors: [
        { message: 'unknown node: platform:yunjj (nearest: platform:yunji)', extensions: { code: 'UNKNOWN_ID' } },
      ],
    })
    expect(reported).toEqual([])
  })

  it('lets any page ask, without its cookies', async () => {
    const response = await get('/graphql?query={dataset{id}}', { headers: { origin: 'https://example.org' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await get('/export/network.json?seed=x')).headers.get('access-control-allow-origin')).toBe('*')
    expect((await get('/graphql', { method: 'OPTIONS' })).status).toBe(204)
  })

  it('refuses a body over the limit before it reads it', async () => {
    const response = await post({ query: `# ${'x'.repeat(140_000)}` })
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { title: expect.stringMatching(/^too many bytes in the body: \d+ \(limit 131072\)$/) as string },
    ])
  })

  it('serves GraphiQL to a browser from here alone', async () => {
    const page = await (await get('/graphql', { headers: { accept: 'text/html' } })).text()
    expect(page).toContain('GraphiQL')
    expect(page).not.toMatch(/(src|href)="https?:/)
  })
})

describe('files', () => {
  it('give the network of a view, said in the file', async () => {
    const response = await get('/export/network.json?form=parties')
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toMatchObject({ directed: false, graph: { view: 'form=parties' } })
  })

  it('give GraphML and SVG', async () => {
    expect(await (await get('/export/network.graphml')).text()).toContain('<graphml')
    const picture = await get('/export/picture.svg')
    expect(picture.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(await picture.text()).toContain('云集网')
  })

  it('are the same bytes for the same view, however it is spelt, and 304 for who has them', async () => {
    const first = await get('/export/picture.svg?seed=1&form=parties')
    const second = await get('/export/picture.svg?form=parties')
    expect(await first.text()).toBe(await second.text())
    const etag = first.headers.get('etag') ?? ''
    expect(second.headers.get('etag')).toBe(etag)
    expect((await get('/export/picture.svg?form=parties', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await get('/export/picture.svg?form=parties&seed=2')).headers.get('etag')).not.toBe(etag)
  })

  it('answer HEAD with the headers alone', async () => {
    const response = await get('/export/network.json', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it.each([
    ['/export/network.xlsx', 400, 'unknown network format: xlsx (expected one of json, '],
    ['/export/picture.bmp', 400, 'unknown picture format: bmp (expected one of svg, png, pdf)'],
    ['/export/network.json?seed=x', 400, 'invalid seed: x (expected a whole number from 0 to 2147483647)'],
    ['/export/network.json?shape=1', 400, 'unknown key: shape (expected a key such as'],
    ['/export/picture.svg?parties=platform:none', 404, 'unknown node: platform:none'],
    ['/export/picture.svg?layout=round', 400, 'invalid layout: round (expected '],
    ['/cypher/nothing', 404, 'unknown script: nothing'],
  ])('%s is refused in words, as problem details', async (path, status, title) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, title: expect.stringContaining(title) as string })
    expect(reported).toEqual([])
  })
})

describe('other addresses', () => {
  it('say that the process is up and that data are loaded', async () => {
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([200, 200])
  })

  it('give the schema as SDL and as introspection, and the texts of the scripts', async () => {
    expect(await (await get('/schema.graphql')).text()).toContain('type Query')
    expect(await (await get('/schema.json')).json()).toHaveProperty('__schema')
    expect(await (await get('/cypher/expand')).text()).toContain('UNWIND $ids AS id')
    expect((await get('/cypher/../schema')).status).toBe(404)
  })

  it('are 404 where nothing is, in a sentence, and with a way to the explorer for a browser', async () => {
    const told = await get('/nothing-here')
    expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await told.json()).toMatchObject({
      title: expect.stringMatching(/^unknown address: \/nothing-here \(/) as string,
    })
    const shown = await get('/nothing-here', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(shown.status).toBe(404)
    expect(await shown.text()).toMatch(/<a href="\/">/)
  })
})

describe('starting', () => {
  it('on a busy port says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expect(startServer(services, { host: '127.0.0.1', port })).rejects.toThrow(
      `busy port: 127.0.0.1:${String(port)} (another program listens there; name another with --port ${String(port + 1)})`,
    )
    other.close()
  })

  it('on an address that is not this machine’s says so', async () => {
    await expect(startServer(services, { host: '192.0.2.1', port: 0 })).rejects.toThrow('invalid address: 192.0.2.1:0')
  })
})
