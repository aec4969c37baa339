/** What a party signed and with whom, and what the source says of two parties. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsIn, openApi, type Api } from './open-api.ts'

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

describe('a party', () => {
  const dealings = (id: string, filter: string) =>
    idsIn(api, `{ entity(id: "${id}") { ... on Party { dealings(filter: ${filter}) { nodes { id } } } } }`)

  it('has its dealings, each with all its parties', async () => {
    const document = `{
      entity(id: "company:post") {
        ... on Party {
          dealings {
            totalCount
            nodes {
              __typename id signed modalities bases
              parties { party { id name(lang: EN) } relation { type verb citations { id } } }
            }
          }
        }
      }
    }`
    const relation = { type: 'SIGNED', verb: '三方签署', citations: [{ id: 'citation:p4-1' }] }
    expect(await data(document)).toEqual({
      entity: {
        dealings: {
          totalCount: 1,
          nodes: [
            {
              __typename: 'Agreement',
              id: 'agreement:trade-baichuan-post-2016-03',
              signed: true,
              modalities: ['REPORTED'],
              bases: ['EXPLICIT'],
              parties: [
                { party: { id: 'agency:trade-ministry', name: 'Ministry of Trade' }, relation },
                { party: { id: 'platform:baichuan', name: 'Baichuan Mall' }, relation },
                { party: { id: 'company:post', name: 'Post Company' }, relation },
              ],
            },
          ],
        },
      },
    })
  })

  it('has only those of its dealings that a filter keeps', async () => {
    expect(await dealings('platform:yunji', '{ signed: true }')).toEqual([
      'agreement:yunji-nanhu-2014-06',
      'agreement:rural-yunji-2015-03',
    ])
    expect(await dealings('platform:yunji', '{ parties: ["province:nanhu"], since: "2014-06" }')).toEqual([
      'cooperation:yunji-nanhu-2014',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(await dealings('platform:yunji', '{ kinds: [COOPERATION] }')).toEqual(['cooperation:yunji-nanhu-2014'])
    expect(await dealings('platform:baichuan', '{ modalities: [REPORTED] }')).toEqual([
      'agreement:trade-baichuan-post-2016-03',
    ])
    expect(await dealings('group:five-provinces', '{ classLevel: false }')).toEqual([])
  })

  it('has counterparties, a dealing and its instance counted once', async () => {
    const document = `{
      entity(id: "platform:yunji") {
        ... on Party { counterparties { total items { party { id } count dealings { id } } } }
      }
    }`
    expect(await data(document)).toEqual({
      entity: {
        counterparties: {
          total: 2,
          items: [
            {
              party: { id: 'agency:rural-office' },
              count: 1,
              dealings: [{ id: 'agreement:rural-yunji-2015-03' }],
            },
            {
              party: { id: 'province:nanhu' },
              count: 1,
              dealings: [{ id: 'agreement:yunji-nanhu-2014-06' }, { id: 'cooperation:yunji-nanhu-2014' }],
            },
          ],
        },
      },
    })
  })

  it('has those it shares most with first, up to the number asked, and tells how many there are', async () => {
    const document = `{
      entity(id: "platform:baichuan") {
        ... on Party {
          all: counterparties { total items { party { id } } }
          first: counterparties(first: 1) { total items { party { id } } }
          signed: counterparties(filter: { signed: true }) { total items { party { id } } }
        }
      }
    }`
    const [ministry, post, dongling] = ['agency:trade-ministry', 'company:post', 'province:dongling'].map((id) => ({
      party: { id },
    }))
    expect(await data(document)).toEqual({
      entity: {
        all: { total: 3, items: [ministry, post, dongling] },
        first: { total: 3, items: [ministry] },
        signed: { total: 2, items: [ministry, post] },
      },
    })
  })

  it('of a class-level statement is tied to nobody by it', async () => {
    const document = `{ entity(id: "collective:platforms") { ... on Party { dealings { totalCount } counterparties { total } } } }`
    expect(await data(document)).toEqual({ entity: { dealings: { totalCount: 1 }, counterparties: { total: 0 } } })
  })
})

describe('between two parties', () => {
  const document = (a: string, b: string) => `{
    between(a: "${a}", b: "${b}") {
      standing summary english: summary(lang: EN) dealings { id signed } statements { id }
      shortest { length nodes { id } relations { id } steps { from relation { id } to forward } classLevel }
    }
  }`

  it('stand their dealings and the shortest path, hop by hop', async () => {
    expect(await data(document('province:nanhu', 'platform:yunji'))).toEqual({
      between: {
        standing: 'STATED',
        summary: '原文说到南湖省与云集网之间有 2 项签署或合作。',
        english: 'The source states 2 dealings between Nanhu and Yunji.',
        dealings: [
          { id: 'cooperation:yunji-nanhu-2014', signed: false },
          { id: 'agreement:yunji-nanhu-2014-06', signed: true },
        ],
        statements: [],
        shortest: {
          length: 2,
          nodes: [{ id: 'province:nanhu' }, { id: 'agreement:yunji-nanhu-2014-06' }, { id: 'platform:yunji' }],
          relations: [{ id: 'signed:yunji-nanhu-2014-06-nanhu' }, { id: 'signed:yunji-nanhu-2014-06-yunji' }],
          steps: [
            {
              from: 'province:nanhu',
              relation: { id: 'signed:yunji-nanhu-2014-06-nanhu' },
              to: 'agreement:yunji-nanhu-2014-06',
              forward: true,
            },
            {
              from: 'agreement:yunji-nanhu-2014-06',
              relation: { id: 'signed:yunji-nanhu-2014-06-yunji' },
              to: 'platform:yunji',
              forward: false,
            },
          ],
          classLevel: false,
        },
      },
    })
  })

  it('stands only what is said of their classes, and a path over it says so', async () => {
    expect(await data(document('collective:platforms', 'province:nanhu'))).toEqual({
      between: {
        standing: 'CLASS_LEVEL',
        summary: '原文没有直接说到电商平台与南湖省；只有 1 处泛指的说法涉及双方。',
        english:
          'The source does not name e-commerce platforms and Nanhu together; 1 class-level statement touches both.',
        dealings: [],
        statements: [{ id: 'statement:platforms-provinces' }],
        shortest: {
          length: 3,
          nodes: [
            { id: 'collective:platforms' },
            { id: 'statement:platforms-provinces' },
            { id: 'group:five-provinces' },
            { id: 'province:nanhu' },
          ],
          relations: [
            { id: 'partyto:platforms-provinces-platforms' },
            { id: 'partyto:platforms-provinces-five' },
            { id: 'memberof:five-nanhu' },
          ],
          steps: [
            {
              from: 'collective:platforms',
              relation: { id: 'partyto:platforms-provinces-platforms' },
              to: 'statement:platforms-provinces',
              forward: true,
            },
            {
              from: 'statement:platforms-provinces',
              relation: { id: 'partyto:platforms-provinces-five' },
              to: 'group:five-provinces',
              forward: false,
            },
            {
              from: 'group:five-provinces',
              relation: { id: 'memberof:five-nanhu' },
              to: 'province:nanhu',
              forward: false,
            },
          ],
          classLevel: true,
        },
      },
    })
  })

  it('stands nothing where the source is silent', async () => {
    const silent = `{ between(a: "company:post", b: "province:nanhu") { standing dealings { id } statements { id } } }`
    expect(await data(silent)).toEqual({ between: { standing: 'NOT_STATED', dealings: [], statements: [] } })
  })
})
