/** How answers come: named, compressed, as rows, and told in the log and the metrics. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openServer, type OpenServer } from './open-services.ts'

let server: OpenServer

beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.told.length = 0
})

const address = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`
const accepting = (accept: string) => ({ headers: { accept } })

describe('an answer to GET', () => {
  it('has a name, and is 304 for who has it', async () => {
    const path = address('{ dataset { version } }')
    const first = await server.get(path)
    const etag = first.headers.get('etag') ?? ''
    expect([etag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"[\w-]{22}"$/), 'no-cache'])
    const again = (known: string) => server.get(path, { headers: { 'if-none-match': known } })
    expect([(await again(etag)).status, (await again(`"x", ${etag}`)).status, (await again('"x"')).status]).toEqual([
      304, 304, 200,
    ])
    expect((await again(etag)).headers.get('etag')).toBe(etag)
  })

  it('has another name for another document, other variables and another form', async () => {
    const document = 'query ($t: String!) { search(text: $t) { matched } }'
    const names = [
      await server.get(address(document, '&variables={"t":"云"}')),
      await server.get(address(document, '&variables={"t":"百"}')),
      await server.get(address(`${document} `, '&variables={"t":"云"}')),
      await server.get(address(document, '&variables={"t":"云"}'), accepting('text/csv')),
    ].map((response) => response.headers.get('etag'))
    expect(new Set(names).size).toBe(4)
    expect(names).not.toContain(null)
  })

  it('has none where it has errors', async () => {
    const refused = await server.get(address('{ signings(limit: 0) { view } }'))
    expect(refused.headers.get('etag')).toBeNull()
    expect((await server.get(address('{ nothing }'))).headers.get('etag')).toBeNull()
  })
})

describe('a large answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent as %s to who takes it', async (coding, unpack) => {
    for (const path of [
      address('{ entities { nodes { id name citations { quote statement } } } }'),
      '/export/network.json',
      '/schema.graphql',
    ]) {
      const { headers, body } = await raw(path, coding)
      expect([headers['content-encoding'], headers['vary']]).toEqual([
        coding,
        expect.stringContaining('Accept-Encoding'),
      ])
      expect(unpack(body).toString()).toBe(
        (await raw(path, 'identity')).body
          .toString()
          .replace(/"ms":[\d.]+/, /"ms":[\d.]+/.exec(unpack(body).toString())?.[0] ?? ''),
      )
    }
  })
})

describe('a file of the client', () => {
  it('is sent compressed, and is 304 for who has it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signatory-assets-'))
    writeFileSync(join(folder, 'index.html'), `<p>${'x'.repeat(5000)}</p>`)
    const other = await openServer({}, { assets: folder })
    try {
      const page = await other.get('/')
      expect([page.status, page.headers.get('content-encoding'), (await page.text()).length]).toEqual([
        200,
        'gzip',
        5007,
      ])
      const known = { 'if-none-match': page.headers.get('etag') ?? '' }
      expect((await other.get('/', { headers: known })).status).toBe(304)
      expect((await other.get('/', { method: 'HEAD' })).status).toBe(200)
    } finally {
      await other.close()
    }
  })
})

function raw(
  path: string,
  coding: string,
): Promise<{ readonly headers: NodeJS.Dict<string | string[]>; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.address}${path}`, { headers: { 'accept-encoding': coding } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        resolve({ headers: response.headers, body: Buffer.concat(pieces) })
      })
    })
    asked.on('error', reject).end()
  })
}

describe('rows', () => {
  const rows = async (query: string, accept = 'text/csv') => {
    const response = await server.get(address(query), accepting(accept))
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
      response,
    }
  }

  it('of a list are CSV, a column for each field asked for', async () => {
    const query = '{ participations(first: 2) { nodes { dealing party verb date } } }'
    expect(await rows(query)).toMatchObject({
      ...{ status: 200, type: 'text/csv; charset=utf-8' },
      text: 'dealing,party,verb,date\ncooperation:yunji-nanhu-2014,province:nanhu,开展合作,2014\ncooperation:yunji-nanhu-2014,platform:yunji,开展合作,2014\n',
    })
  })

  it('hold what lies deeper under its path, and lists side by side', async () => {
    const query =
      '{ relations(first: 1, filter: { types: [SIGNED] }) { nodes { type target { id } citations { id } date { edtf } } } }'
    expect((await rows(query)).text.split('\n')[0]).toBe('type,target.id,citations.id,date.edtf')
    const fragments =
      '{ agencies(first: 1) { edges { node { ...F ... on Entity { name } } } } } fragment F on Agency { id aliases { text } }'
    expect((await rows(fragments)).text.split('\n')[0]).toBe('node.id,node.aliases.text,node.name')
  })

  it('of a table have its columns', async () => {
    const { text } = await rows('{ signings(form: PARTIES) { version table(lang: EN) { columns rows } } }')
    expect(text.split('\n')[0]).toMatch(/^edge,type,source,sourceName,/)
  })

  it('are JSON lines too, and of a plain list as well', async () => {
    const { text, type } = await rows('{ groupBy(by: [KIND]) { keys count } }', 'application/x-ndjson')
    expect(type).toBe('application/x-ndjson; charset=utf-8')
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toContainEqual({ keys: ['AGREEMENT'], count: 4 })
  })

  it('have a head where there are none', async () => {
    expect(
      (await rows('{ agreements(first: 5, filter: { since: "1850", until: "1851" }) { nodes { id name } } }')).text,
    ).toBe('id,name\n')
  })

  it('say that more follow where pageInfo was asked for', async () => {
    const { response } = await rows('{ entities(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }')
    expect(response.headers.get('x-has-next-page')).toBe('true')
    expect(response.headers.get('x-end-cursor')).toMatch(/^\S+$/)
  })

  it.each([
    [
      '{ dataset { id } }',
      400,
      'BAD_USER_INPUT',
      'invalid accept: text/csv (expected one root field with one list in it, or a table with its columns and rows)',
    ],
    [
      '{ signings { nodes { node } edges { edge } } }',
      400,
      'BAD_USER_INPUT',
      'invalid accept: text/csv (expected one root field',
    ],
    ['{ participations(first: 1000) { nodes { party } } }', 400, 'LIMIT_EXCEEDED', 'too many first: 1000 (limit 200)'],
    ['{ nothing }', 400, 'BAD_USER_INPUT', 'Cannot query field'],
  ])('of %s are refused in words', async (query, status, code, title) => {
    const { text, ...rest } = await rows(query)
    expect(rest).toMatchObject({ status, type: 'application/problem+json' })
    expect(JSON.parse(text)).toMatchObject({
      status,
      code,
      title: expect.stringContaining(title) as string,
      requestId: expect.any(String) as string,
    })
  })

  it('are not given to who likes JSON better', async () => {
    const { type } = await rows('{ groupBy(by: [KIND]) { count } }', 'text/csv;q=0.5, application/json')
    expect(type).toMatch(/^application\/json/)
  })
})

describe('a request', () => {
  it('is told with its operation, hash, cost and codes, and not with its values', async () => {
    const query = 'query Find($t: String!) { search(text: $t) { entity { id } } signings(limit: 0) { view } }'
    await server.post({ query, variables: { t: '秘密' } }, { 'x-request-id': 'mine-1' })
    expect(server.told).toEqual([
      {
        ...{ requestId: 'mine-1', method: 'POST', path: '/graphql', status: 200, ms: expect.any(Number) as number },
        graphql: {
          ...{ operation: 'Find', hash: expect.stringMatching(/^[\w-]{16}$/) as string, estimate: 122 },
          ...{
            queries: expect.any(Number) as number,
            rows: expect.any(Number) as number,
            nodes: 1,
            codes: ['BAD_USER_INPUT'],
          },
        },
      },
    ])
    expect(JSON.stringify(server.told)).not.toContain('秘密')
  })

  it('that is refused is told as well, and an export', async () => {
    await (await server.get('/export/network.json?seed=x')).text()
    await server.post({ query: '{' })
    expect(server.told.map(({ path, status }) => [path, status])).toEqual([
      ['/export/network.json', 400],
      ['/graphql', expect.any(Number)],
    ])
  })

  it('has an id that its errors and its answer have, its own where that is a plain word', async () => {
    const given = await server.post({ query: '{ signings(limit: 0) { view } }' }, { 'x-request-id': 'mine-2' })
    expect(given.headers.get('x-request-id')).toBe('mine-2')
    expect(await given.json()).toMatchObject({ errors: [{ extensions: { requestId: 'mine-2' } }] })
    const odd = await server.post({ query: '{ dataset { id } }' }, { 'x-request-id': '<script>' })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    const problem = await server.get('/export/network.xlsx', { headers: { 'x-request-id': 'mine-3' } })
    expect(await problem.json()).toMatchObject({ requestId: 'mine-3' })
  })

  it('is counted', async () => {
    await server.post({ query: '{ signings(limit: 0) { view } }' })
    const response = await server.get('/metrics')
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    const text = await response.text()
    expect(text).toMatch(/^signatory_requests_total\{route="graphql",status="200"\} \d+$/m)
    expect(text).toMatch(/^signatory_graphql_errors_total\{code="BAD_USER_INPUT"\} \d+$/m)
    expect(text).toMatch(/^signatory_graphql_running 0$/m)
    expect(text).toMatch(/^signatory_topology_relations 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
  })
})
