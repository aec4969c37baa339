/** Lists of things and of dealings: what is in them, and in which order. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsIn, openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const ids = (list: string) => idsIn(api, `{ ${list} { nodes { id } } }`)

describe('lists of things', () => {
  it('hold those of their kind, by pinyin', async () => {
    expect(await ids('agencies')).toEqual(['agency:trade-ministry', 'agency:rural-office'])
    expect(await ids('platforms')).toEqual(['platform:baichuan', 'platform:yunji'])
    expect(await ids('provinces')).toEqual(['province:dongling', 'province:nanhu'])
    expect(await ids('documents')).toEqual(['document:shop-notice'])
    expect(await ids('groups')).toEqual(['group:five-provinces'])
    expect(await ids('entities')).toHaveLength(17)
  })

  it('are ordered as asked, undated last both ways', async () => {
    const dated = 'filter: { kinds: [AGREEMENT, DOCUMENT] }'
    expect(await ids(`entities(${dated}, orderBy: { field: DATE, direction: DESC })`)).toEqual([
      'agreement:trade-baichuan-post-2016-03',
      'document:shop-notice',
      'agreement:rural-yunji-2015-03',
      'agreement:yunji-nanhu-2014-06',
      'agreement:baichuan-dongling-plan',
    ])
    expect(await ids('entities(first: 2, orderBy: { field: DEGREE, direction: DESC })')).toEqual([
      'group:five-provinces',
      'agreement:trade-baichuan-post-2016-03',
    ])
  })

  it('hold what a filter asks for', async () => {
    expect(await ids('entities(filter: { nameContains: "YUNJI", kinds: [PLATFORM] })')).toEqual(['platform:yunji'])
    expect(await ids('entities(filter: { ids: ["province:nanhu", "company:post"] })')).toEqual([
      'province:nanhu',
      'company:post',
    ])
    expect(await ids('entities(filter: { datasets: ["tiny"], kinds: [GROUP] })')).toEqual(['group:five-provinces'])
    expect(await ids('documents(filter: { since: "2015-10-31", until: "2016" })')).toEqual(['document:shop-notice'])
    expect(await ids('documents(filter: { since: "2015-10-31", dates: WITHIN })')).toEqual([])
    expect(await ids('provinces(filter: { since: "2015" })')).toEqual([])
    expect(await ids('provinces(filter: { since: "2015", undated: true })')).toHaveLength(2)
    expect(await ids('provinces(filter: { kinds: [], ids: [], datasets: null })')).toHaveLength(2)
  })
})

describe('lists of dealings', () => {
  it('hold every agreement, the planned ones too, and only signed ones when asked', async () => {
    expect(await ids('agreements')).toEqual([
      'agreement:yunji-nanhu-2014-06',
      'agreement:rural-yunji-2015-03',
      'agreement:trade-baichuan-post-2016-03',
      'agreement:baichuan-dongling-plan',
    ])
    expect(await ids('agreements(filter: { signed: true }, orderBy: { field: PARTIES, direction: DESC })')).toEqual([
      'agreement:trade-baichuan-post-2016-03',
      'agreement:rural-yunji-2015-03',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(await ids('agreements(filter: { signed: false })')).toEqual(['agreement:baichuan-dongling-plan'])
  })

  it('hold co-operations and statements too, unless left out', async () => {
    expect(await ids('dealings(filter: { signed: false })')).toEqual([
      'cooperation:yunji-nanhu-2014',
      'agreement:baichuan-dongling-plan',
      'statement:platforms-provinces',
    ])
    expect(await ids('dealings(filter: { classLevel: false, signed: false })')).toHaveLength(2)
    expect(await ids('dealings(filter: { kinds: [STATEMENT] })')).toEqual(['statement:platforms-provinces'])
  })

  it('hold those of any party, or of all', async () => {
    const parties = 'parties: ["platform:yunji", "province:nanhu"]'
    expect(await ids(`dealings(filter: { ${parties} })`)).toHaveLength(3)
    expect(await ids(`dealings(filter: { ${parties}, allParties: true })`)).toEqual([
      'cooperation:yunji-nanhu-2014',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(await ids('dealings(filter: { partyKinds: [COMPANY] })')).toEqual(['agreement:trade-baichuan-post-2016-03'])
    expect(await ids('dealings(filter: { minParties: 3 })')).toEqual(['agreement:trade-baichuan-post-2016-03'])
  })

  it('hold those of a sort, a modality, a basis, a time', async () => {
    expect(await ids('dealings(filter: { agreementKinds: ["framework-agreement"] })')).toEqual([
      'agreement:trade-baichuan-post-2016-03',
    ])
    expect(await ids('dealings(filter: { modalities: [PLAN] })')).toEqual(['agreement:baichuan-dongling-plan'])
    expect(await ids('dealings(filter: { bases: [RESOLVED] })')).toEqual([
      'agreement:yunji-nanhu-2014-06',
      'agreement:baichuan-dongling-plan',
    ])
    expect(await ids('dealings(filter: { until: "2014" })')).toEqual([
      'cooperation:yunji-nanhu-2014',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(await ids('dealings(filter: { until: "2014-06", dates: WITHIN })')).toEqual([
      'agreement:yunji-nanhu-2014-06',
    ])
  })
})

describe('participations', () => {
  it('are flat rows with the first evidence of each', async () => {
    const document = `{
      participations(filter: { kinds: [STATEMENT, COOPERATION] }) {
        totalCount
        nodes {
          dealing dealingKind dealingName signed party partyKind partyName(lang: EN) relation verb modality basis
          date earliest latest precision citation paragraph quote statement(lang: EN)
        }
      }
    }`
    const cooperation = {
      dealing: 'cooperation:yunji-nanhu-2014',
      dealingKind: 'COOPERATION',
      dealingName: '云集网与南湖省的合作',
      signed: false,
      verb: '开展合作',
      modality: 'REPORTED',
      basis: 'EXPLICIT',
      date: '2014',
      earliest: '2014-01-01',
      latest: '2014-12-31',
      precision: 'YEAR',
      citation: 'citation:p2-1',
      paragraph: 'P2',
      quote: '2014年,云集网与南湖省开展合作',
      statement: 'Yunji and Nanhu have worked together since 2014.',
    }
    const statement = {
      dealing: 'statement:platforms-provinces',
      dealingKind: 'STATEMENT',
      dealingName: '电商平台与五个省签约',
      signed: false,
      verb: '签约',
      modality: 'REPORTED',
      basis: 'EXPLICIT',
      date: null,
      earliest: null,
      latest: null,
      precision: null,
      citation: 'citation:p5-1',
      paragraph: 'P5',
      quote: '电商平台已与五个省签约',
      statement: 'Platforms as a class have signed with five provinces; which ones is not said.',
    }
    const nanhu = { party: 'province:nanhu', partyKind: 'PROVINCE', partyName: 'Nanhu' }
    const yunji = { party: 'platform:yunji', partyKind: 'PLATFORM', partyName: 'Yunji' }
    const five = { party: 'group:five-provinces', partyKind: 'GROUP', partyName: 'five provinces' }
    const platforms = { party: 'collective:platforms', partyKind: 'COLLECTIVE', partyName: 'e-commerce platforms' }
    const { data } = await api.ask(document)
    expect(data).toEqual({
      participations: {
        totalCount: 4,
        nodes: [
          { ...cooperation, ...nanhu, relation: 'partyto:yunji-nanhu-2014-nanhu' },
          { ...cooperation, ...yunji, relation: 'partyto:yunji-nanhu-2014-yunji' },
          { ...statement, ...five, relation: 'partyto:platforms-provinces-five' },
          { ...statement, ...platforms, relation: 'partyto:platforms-provinces-platforms' },
        ],
      },
    })
  })
})
