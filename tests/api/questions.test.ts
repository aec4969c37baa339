/** Paths, subgraphs, time, counts and lists of what is stated, as GraphQL has them, on the tiny dataset. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseView } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { openTiny } from '../fixtures/open-tiny.ts'
import { openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const data = async (document: string) => {
  const answer = await api.ask(document)
  expect(answer.errors).toEqual([])
  return answer.data
}

describe('paths', () => {
  it('come with every hop, its direction and its evidence', async () => {
    const document = `{
      paths(from: "province:nanhu", to: "collective:platforms") {
        found length truncated { reason }
        paths { length classLevel nodes { id } relations { id } steps { from relation { citations { id } } to forward } }
        subgraph { nodes { node hop } edges { edge } view }
      }
    }`
    expect(await data(document)).toEqual({
      paths: {
        found: true,
        length: 3,
        truncated: null,
        paths: [
          {
            length: 3,
            classLevel: true,
            nodes: [
              { id: 'province:nanhu' },
              { id: 'group:five-provinces' },
              { id: 'statement:platforms-provinces' },
              { id: 'collective:platforms' },
            ],
            relations: [
              { id: 'memberof:five-nanhu' },
              { id: 'partyto:platforms-provinces-five' },
              { id: 'partyto:platforms-provinces-platforms' },
            ],
            steps: [
              {
                from: 'province:nanhu',
                relation: { citations: [{ id: 'citation:p5-2' }] },
                to: 'group:five-provinces',
                forward: true,
              },
              {
                from: 'group:five-provinces',
                relation: { citations: [{ id: 'citation:p5-1' }] },
                to: 'statement:platforms-provinces',
                forward: true,
              },
              {
                from: 'statement:platforms-provinces',
                relation: { citations: [{ id: 'citation:p5-1' }] },
                to: 'collective:platforms',
                forward: false,
              },
            ],
          },
        ],
        subgraph: {
          nodes: [
            { node: 'province:nanhu', hop: 0 },
            { node: 'group:five-provinces', hop: 1 },
            { node: 'statement:platforms-provinces', hop: 2 },
            { node: 'collective:platforms', hop: 3 },
          ],
          edges: [
            { edge: 'partyto:platforms-provinces-platforms' },
            { edge: 'partyto:platforms-provinces-five' },
            { edge: 'memberof:five-nanhu' },
          ],
          view: 'view=paths&from=province:nanhu&to=collective:platforms',
        },
      },
    })
  })

  it('are none where the source ties the two by nothing that is asked for', async () => {
    const document = `{
      paths(from: "company:post", to: "province:nanhu", filter: { types: [SIGNED] }) {
        found length truncated { reason } paths { length } subgraph { nodes { node } edges { edge } }
      }
    }`
    expect(await data(document)).toEqual({
      paths: {
        ...{ found: false, length: null, truncated: null, paths: [] },
        subgraph: { nodes: [{ node: 'company:post' }, { node: 'province:nanhu' }], edges: [] },
      },
    })
  })
})

describe('an answer that is a graph', () => {
  const questions = [
    'paths(from: "agency:rural-office", to: "province:nanhu", maxLength: 4, limit: 2, filter: { exceptKinds: [TOPIC] }) { subgraph { ...Told } }',
    'induced(nodes: ["platform:yunji", "agreement:yunji-nanhu-2014-06", "company:post"], filter: { signed: true }, expand: ["company:post"]) { ...Told }',
    'network(filter: { modalities: [REPORTED], since: "2014", undated: true }, limit: 9, expand: ["source:tiny"]) { ...Told }',
    'network { ...Told }',
  ]

  it.each(questions)('has an address that gives it again: %s', async (question) => {
    const told = 'fragment Told on Subgraph { view version nodes { node } edges { edge } truncated { limit known } }'
    const answer = JSON.stringify(await data(`{ answer: ${question} } ${told}`))
    const [, address = ''] = /"view":"([^"]*)"/.exec(answer) ?? []
    const { context, close } = await openTiny()
    const again = await answerView(context, parseView(address))
    await close()
    expect(again.view).toBe(address)
    expect(answer).toContain(JSON.stringify(again.nodes.map(({ id }) => ({ node: id }))))
    expect(answer).toContain(JSON.stringify(again.edges.map(({ id }) => ({ edge: id }))))
  })

  it('holds all nodes that were asked for, though they be more than an address shows by default', async () => {
    const nodes = ['platform:yunji', ...Array.from({ length: 1001 }, () => 'province:nanhu')]
    const answer = await api.ask('query ($nodes: [ID!]!) { induced(nodes: $nodes) { nodes { node } } }', { nodes })
    expect(answer.data).toEqual({ induced: { nodes: [{ node: 'platform:yunji' }, { node: 'province:nanhu' }] } })
  })
})

describe('the timeline', () => {
  it('tells dated things and those without a date, with their evidence', async () => {
    const document = `{
      timeline(filter: { party: "platform:baichuan" }) {
        entries { date { edtf earliest precision basis text } items { entity { id name } relation { id } date { edtf } citations { id } } }
        undated { entity { id } date { edtf } citations { id } } undatedCount truncated { reason }
      }
    }`
    expect(await data(document)).toEqual({
      timeline: {
        entries: [
          {
            date: { edtf: '2016-03', earliest: '2016-03-01', precision: 'MONTH', basis: 'EXPLICIT', text: '2016年3月' },
            items: [
              {
                entity: { id: 'agreement:trade-baichuan-post-2016-03', name: '乡村物流框架协议' },
                relation: null,
                date: { edtf: '2016-03' },
                citations: [{ id: 'citation:p4-1' }],
              },
            ],
          },
        ],
        undated: [
          { entity: { id: 'agreement:baichuan-dongling-plan' }, date: null, citations: [{ id: 'citation:p4-2' }] },
        ],
        undatedCount: 1,
        truncated: null,
      },
    })
  })

  it('knows no order of two things whose intervals overlap', async () => {
    const document = `{
      before: timeOrder(a: "agreement:yunji-nanhu-2014-06", b: "document:shop-notice")
      unknown: timeOrder(a: "agreement:yunji-nanhu-2014-06", b: "cooperation:yunji-nanhu-2014")
      undated: timeOrder(a: "agreement:yunji-nanhu-2014-06", b: "statement:platforms-provinces")
    }`
    expect(await data(document)).toEqual({ before: 'BEFORE', unknown: 'UNKNOWN', undated: 'UNDATED' })
  })
})

describe('a count', () => {
  it('has keys for programs and labels for readers of both languages', async () => {
    const document = `{
      groupBy(by: [KIND, MONTH, PARTY], dealings: { parties: ["province:nanhu", "province:dongling"] }) {
        keys zh: labels en: labels(lang: EN) count
      }
    }`
    const bucket = (keys: readonly (string | null)[], zh: readonly string[], en: readonly string[]) => ({
      keys,
      zh,
      en,
      count: 1,
    })
    expect(await data(document)).toEqual({
      groupBy: [
        bucket(
          ['AGREEMENT', '2014-06', 'platform:yunji'],
          ['协议', '2014年6月', '云集网'],
          ['agreement', 'June 2014', 'Yunji'],
        ),
        bucket(
          ['AGREEMENT', '2014-06', 'province:nanhu'],
          ['协议', '2014年6月', '南湖省'],
          ['agreement', 'June 2014', 'Nanhu'],
        ),
        bucket(
          ['AGREEMENT', null, 'platform:baichuan'],
          ['协议', '未注明日期，或不能确定到月', '百川商城'],
          ['agreement', 'undated, or wider than a month', 'Baichuan Mall'],
        ),
        bucket(
          ['AGREEMENT', null, 'province:dongling'],
          ['协议', '未注明日期，或不能确定到月', '东岭省'],
          ['agreement', 'undated, or wider than a month', 'Dongling'],
        ),
      ],
    })
  })

  it('writes enum values in capitals, and what the schema has as texts as it is', async () => {
    const document = `{
      relations: groupBy(by: [TYPE, BASIS], count: RELATIONS, relations: { types: [INSTANCE_OF, COVERS] }) { keys count }
      agreements: groupBy(by: [AGREEMENT_KIND], dealings: { parties: ["agency:rural-office"] }) { keys labels(lang: EN) }
    }`
    expect(await data(document)).toEqual({
      relations: [
        { keys: ['COVERS', 'EXPLICIT'], count: 1 },
        { keys: ['INSTANCE_OF', 'RESOLVED'], count: 1 },
      ],
      agreements: [{ keys: ['strategic-cooperation-agreement'], labels: ['strategic co-operation agreement'] }],
    })
  })
})

describe('lists of what is stated', () => {
  it('are pages of relations', async () => {
    const document = `{
      relations(filter: { touching: ["group:five-provinces"] }, orderBy: { field: TYPE, direction: DESC }, first: 2) {
        totalCount nodes { id type source { id } } pageInfo { hasNextPage hasPreviousPage }
      }
    }`
    expect(await data(document)).toEqual({
      relations: {
        totalCount: 4,
        nodes: [
          { id: 'partyto:platforms-provinces-five', type: 'PARTY_TO', source: { id: 'group:five-provinces' } },
          { id: 'memberof:five-dongling', type: 'MEMBER_OF', source: { id: 'province:dongling' } },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    })
  })

  it('are pages of citations, in the order of the text', async () => {
    const first = await api.ask(
      '{ citations(source: "source:tiny", first: 2) { totalCount nodes { id } pageInfo { endCursor } } }',
    )
    const [, after = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first.data)) ?? []
    expect(first.data).toMatchObject({
      citations: { totalCount: 10, nodes: [{ id: 'citation:p2-1' }, { id: 'citation:p2-2' }] },
    })
    expect(
      await data(`{ citations(source: "source:tiny", first: 1, after: "${after}") { nodes { id quote } } }`),
    ).toEqual({
      citations: { nodes: [{ id: 'citation:p3-1', quote: '2015年3月,乡村发展局与云集网签订战略合作协议' }] },
    })
  })
})

describe('a question is refused', () => {
  it.each([
    [
      'paths(from: "platform:yunjj", to: "province:nanhu") { found }',
      'UNKNOWN_ID',
      'unknown node: platform:yunjj (nearest: platform:yunji)',
    ],
    [
      'paths(from: "platform:yunji", to: "province:nanhu", maxLength: 13) { found }',
      'LIMIT_EXCEEDED',
      'too many maxLength: 13 (limit 12)',
    ],
    [
      'paths(from: "platform:yunji", to: "province:nanhu", maxLength: 0) { found }',
      'BAD_USER_INPUT',
      'invalid maxLength: 0 (expected a whole number from 1)',
    ],
    ['induced(nodes: []) { view }', 'BAD_USER_INPUT', 'missing nodes: at least one id'],
    ['induced(nodes: ["company:pots"]) { view }', 'UNKNOWN_ID', 'unknown node: company:pots (nearest: company:post)'],
    ['network(filter: { datasets: ["other"] }) { view }', 'UNKNOWN_ID', 'unknown dataset: other'],
    ['network(limit: 5001) { view }', 'LIMIT_EXCEEDED', 'too many limit: 5001 (limit 5000)'],
    [
      'timeline(filter: { party: "agency:nobody-at-all" }) { undatedCount }',
      'UNKNOWN_ID',
      'unknown node: agency:nobody-at-all',
    ],
    ['timeline(limit: 0) { undatedCount }', 'BAD_USER_INPUT', 'invalid limit: 0 (expected a whole number from 1)'],
    [
      'timeOrder(a: "agreement:nothing-there", b: "document:shop-notice")',
      'UNKNOWN_ID',
      'unknown node: agreement:nothing-there',
    ],
    ['groupBy(by: []) { count }', 'BAD_USER_INPUT', 'invalid by: [] (expected one to three fields)'],
    [
      'groupBy(by: [KIND], relations: {}) { count }',
      'BAD_USER_INPUT',
      'invalid filter: DEALINGS (expected the one filter that says which dealings)',
    ],
    [
      'relations(filter: { sources: ["company:pots"] }) { totalCount }',
      'UNKNOWN_ID',
      'unknown node: company:pots (nearest: company:post)',
    ],
    ['relations(first: 201) { totalCount }', 'LIMIT_EXCEEDED', 'too many first: 201 (limit 200)'],
    [
      'citations(source: "company:post") { totalCount }',
      'BAD_USER_INPUT',
      'invalid source: company:post (expected the id of a Source)',
    ],
  ])('%s', async (question, code, message) => {
    const { data: told, errors } = await api.ask(`{ answer: ${question} }`)
    expect(told).toEqual({ answer: null })
    expect(errors).toMatchObject([{ message, extensions: { code } }])
  })

  it('by itself, the others answered, and none is our fault', async () => {
    const answer = await api.ask(
      '{ groupBy(by: []) { count } timeOrder(a: "document:shop-notice", b: "document:shop-notice") }',
    )
    expect(answer.data).toEqual({ groupBy: null, timeOrder: 'UNKNOWN' })
    expect(api.faults).toEqual([])
  })
})
