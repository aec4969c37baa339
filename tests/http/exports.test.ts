/** Files over HTTP: what each is called, where it says it comes from, and that only what is read is made. */
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../server/graph/format/index.ts'
import { openServer, type OpenServer } from './open-services.ts'

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const version = () => server.services.graph.version()

describe('a network', () => {
  it.each(Object.entries(formats))('as %s says what it is and is called so', async (ending, { mediaType }) => {
    const response = await server.get(`/export/network.${ending}?form=parties`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="signatory-network.${ending}"`)
    expect(await response.text()).toContain('云集网')
  })

  it('as CSV has a Link to its picture, titled with its source, and to its evidence', async () => {
    const { headers } = await server.get('/export/network.csv?lang=en&form=parties')
    expect(headers.get('link')).toBe(
      `<../?form=parties&lang=en&version=${version()}>; rel="via"; title*=UTF-8''Two%20years%20of%20village%20shops%20online, ` +
        '<evidence.json?form=parties&lang=en>; rel="describedby"; type="application/json"',
    )
    const [, picture = ''] = /<([^>]*)>; rel="via"/.exec(headers.get('link') ?? '') ?? []
    const resolved = new URL(picture, `${server.address}/export/network.csv`)
    expect([resolved.pathname, resolved.searchParams.get('version')]).toEqual(['/', version()])
    expect((await server.get('/export/evidence.json?form=parties&lang=en')).status).toBe(200)
  })

  it('does not say a version twice that its view asks for', async () => {
    const { headers } = await server.get('/export/network.csv?version=abc')
    expect(headers.get('link')).toContain(`<../?version=${version()}>`)
  })
})

describe('a table', () => {
  it.each([
    ['Agency', 'csv', 'signatory-agencies.csv', 'text/csv; charset=utf-8', 3],
    ['dealings', 'ndjson', 'signatory-dealings.ndjson', 'application/x-ndjson; charset=utf-8', 7],
    ['participations', 'csv', 'signatory-participations.csv', 'text/csv; charset=utf-8', 14],
  ])('of %s as %s is called %s', async (rows, ending, name, mediaType, lines) => {
    const response = await server.get(`/export/table.${ending}?rows=${rows}`)
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('link')).toContain(`<../?version=${version()}>; rel="via"`)
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(lines)
  })

  it('is 304 for who has it', async () => {
    const etag = (await server.get('/export/table.csv?rows=relations')).headers.get('etag') ?? ''
    const again = await server.get('/export/table.csv?rows=relations', { headers: { 'if-none-match': etag } })
    const other = await server.get('/export/table.csv?rows=dealings', { headers: { 'if-none-match': etag } })
    expect([again.status, other.status]).toEqual([304, 200])
  })
})

describe('the dataset', () => {
  it('is an archive of everything, with its manifest', async () => {
    const response = await server.get('/export/dataset.zip')
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toBe('inline; filename="signatory-dataset.zip"')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())).toMatchObject({ version: version() })
  })
})

describe('what is not there', () => {
  it.each([
    ['/export/table.csv', 'missing rows (expected one of Agency, '],
    ['/export/table.csv?rows=agencies', 'unknown rows: agencies (expected one of Agency, '],
    ['/export/table.xlsx?rows=Agency', 'unknown table format: xlsx (expected one of csv, ndjson, json)'],
    ['/export/dataset.rar', 'unknown dataset format: rar (expected one of zip)'],
    ['/export/dataset.zip?version=1', 'unknown key: version (expected none)'],
    ['/export/network.nodes.xml', 'unknown network format: nodes.xml (expected one of json, cyjs, graphml,'],
  ])('%s is refused in words', async (path, title) => {
    const response = await server.get(path)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ title: expect.stringContaining(title) as string })
    expect(server.reported).toEqual([])
  })
})
