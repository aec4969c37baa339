/** Things by id and by name, with all that can be asked of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe('an entity', () => {
  it('tells its names, aliases, evidence and relations', async () => {
    const document = `{
      entity(id: "platform:baichuan") {
        __typename id kind name english: name(lang: EN) nameEn note basis datasets degree properties
        aliases { text citation { id paragraph } }
        date { edtf }
        citations { id }
        relations { totalCount nodes { id type modality } }
      }
    }`
    expect(await data(document)).toEqual({
      entity: {
        __typename: 'Platform',
        id: 'platform:baichuan',
        kind: 'PLATFORM',
        name: '百川商城',
        english: 'Baichuan Mall',
        nameEn: 'Baichuan Mall',
        note: null,
        basis: null,
        datasets: ['tiny'],
        degree: 3,
        properties: {},
        aliases: [{ text: '百川集团', citation: { id: 'citation:p4-2', paragraph: 'P4' } }],
        date: null,
        citations: [{ id: 'citation:p4-1' }],
        relations: {
          totalCount: 3,
          nodes: [
            { id: 'signed:trade-baichuan-post-2016-03-baichuan', type: 'SIGNED', modality: 'REPORTED' },
            { id: 'claims:baichuan-lorries', type: 'CLAIMS', modality: 'EVALUATION' },
            { id: 'signed:baichuan-dongling-plan-baichuan', type: 'SIGNED', modality: 'PLAN' },
          ],
        },
      },
    })
  })

  it('tells the properties of its kind', async () => {
    const document = `{
      agency: entity(id: "agency:rural-office") { properties ... on Agency { level partyForm } }
      province: entity(id: "province:nanhu") { properties ... on Province { code level partyForm } }
      agreement: entity(id: "agreement:trade-baichuan-post-2016-03") {
        properties
        ... on Agreement { agreementKind titleCertainty countAmbiguous }
      }
      document: entity(id: "document:shop-notice") {
        date { edtf earliest latest precision basis text }
        ... on Document { documentKind number chapter article titleCertainty }
      }
    }`
    expect(await data(document)).toEqual({
      agency: { properties: { level: 'national' }, level: 'national', partyForm: null },
      province: { properties: {}, code: null, level: null, partyForm: null },
      agreement: {
        properties: { agreementKind: 'framework-agreement', titleCertainty: 'title' },
        agreementKind: 'framework-agreement',
        titleCertainty: 'title',
        countAmbiguous: false,
      },
      document: {
        date: {
          edtf: '2015-10',
          earliest: '2015-10-01',
          latest: '2015-10-31',
          precision: 'MONTH',
          basis: 'ANAPHORA',
          text: '同年10月',
        },
        documentKind: 'notice',
        number: null,
        chapter: null,
        article: null,
        titleCertainty: 'title',
      },
    })
  })

  it('keeps two counts apart: how many the text states, and how many it names', async () => {
    const document = `{
      entity(id: "group:five-provinces") {
        ... on Group {
          statedCount comparator unit printed namedCount listOpen share shareComparator impliedTotal { min max }
          members { totalCount nodes { id name } }
        }
      }
    }`
    expect(await data(document)).toEqual({
      entity: {
        statedCount: 5,
        comparator: '=',
        unit: '省',
        printed: '五个省',
        namedCount: 2,
        listOpen: true,
        share: null,
        shareComparator: null,
        impliedTotal: null,
        members: {
          totalCount: 2,
          nodes: [
            { id: 'province:dongling', name: '东岭省' },
            { id: 'province:nanhu', name: '南湖省' },
          ],
        },
      },
    })
  })

  it('limits its relations by type, direction and modality', async () => {
    const document = `{
      entity(id: "group:five-provinces") {
        in: relations(direction: IN) { nodes { id } }
        out: relations(direction: OUT) { nodes { id } }
        members: relations(types: [MEMBER_OF]) { totalCount nodes { source { id } target { id } } }
        directives: relations(modalities: [DIRECTIVE]) { nodes { id } }
      }
    }`
    expect(await data(document)).toEqual({
      entity: {
        in: {
          nodes: [{ id: 'covers:shop-notice-five' }, { id: 'memberof:five-dongling' }, { id: 'memberof:five-nanhu' }],
        },
        out: { nodes: [{ id: 'partyto:platforms-provinces-five' }] },
        members: {
          totalCount: 2,
          nodes: [
            { source: { id: 'province:dongling' }, target: { id: 'group:five-provinces' } },
            { source: { id: 'province:nanhu' }, target: { id: 'group:five-provinces' } },
          ],
        },
        directives: { nodes: [{ id: 'covers:shop-notice-five' }] },
      },
    })
  })

  it('is null where there is none of that id', async () => {
    expect(await data('{ entity(id: "platform:nobody") { id } }')).toEqual({ entity: null })
    expect(await data('{ entity(id: "citation:p4-1") { id } }')).toEqual({ entity: null })
  })
})

describe('a node', () => {
  it('may be a relation, with what the text says of its ends', async () => {
    const document = `{
      node(id: "signed:trade-baichuan-post-2016-03-post") {
        __typename id
        ... on Relation {
          type source { id } target { id } verb predicate role event { id } joint modality basis doubtful
          date { edtf text } value comparator unit note citations { id } datasets properties
        }
      }
    }`
    expect(await data(document)).toEqual({
      node: {
        __typename: 'Relation',
        id: 'signed:trade-baichuan-post-2016-03-post',
        type: 'SIGNED',
        source: { id: 'company:post' },
        target: { id: 'agreement:trade-baichuan-post-2016-03' },
        verb: '三方签署',
        predicate: null,
        role: null,
        event: null,
        joint: true,
        modality: 'REPORTED',
        basis: 'EXPLICIT',
        doubtful: false,
        date: { edtf: '2016-03', text: '2016年3月' },
        value: null,
        comparator: null,
        unit: null,
        note: null,
        citations: [{ id: 'citation:p4-1' }],
        datasets: ['tiny'],
        properties: {},
      },
    })
  })

  it('may be a citation, with its words in context and what rests on it', async () => {
    const document = `{
      node(id: "citation:p3-3") {
        __typename id
        ... on Citation {
          source { id name textAvailable } paragraph sentence start end quote statement english: statement(lang: EN)
          url page context { before exact after }
          supports { totalCount nodes { __typename id } }
        }
      }
    }`
    expect(await data(document)).toEqual({
      node: {
        __typename: 'Citation',
        id: 'citation:p3-3',
        source: { id: 'source:tiny', name: '𬤊日谈:乡村网店这两年', textAvailable: true },
        paragraph: 'P3',
        sentence: 'P3.S2',
        start: 108,
        end: 118,
        quote: '要求先在五个省办起来',
        statement: '通知要求先在五个省办。',
        english: 'The notice asks for a start in five provinces.',
        url: null,
        page: null,
        context: {
          before: '同年10月,乡村发展局、商贸部联合印发《乡村网店通知》,',
          exact: '要求先在五个省办起来',
          after: '。',
        },
        supports: { totalCount: 1, nodes: [{ __typename: 'Relation', id: 'covers:shop-notice-five' }] },
      },
    })
  })

  it('stands in the order asked among many, null for a miss', async () => {
    const ids = ['claims:baichuan-lorries', 'platform:nobody', 'citation:p2-1', 'source:tiny', 'source:tiny']
    const { data: answer } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(answer).toEqual({
      nodes: [
        { id: 'claims:baichuan-lorries' },
        null,
        { id: 'citation:p2-1' },
        { id: 'source:tiny' },
        { id: 'source:tiny' },
      ],
    })
  })

  it('is one of 300 at most', async () => {
    const ask = (size: number) =>
      api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array<string>(size).fill('platform:yunji') })
    expect((await ask(300)).errors).toEqual([])
    expect((await ask(301)).errors).toMatchObject([
      { message: 'too many ids: 301 (limit 300)', extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
  })
})

describe('a search', () => {
  const found = async (asked: string) => {
    const answer = await data(`{ search(${asked}) { entity { id } matched } }`)
    return JSON.stringify(answer)
      .match(/"(id|matched)":"[^"]+"/g)
      ?.map((part) => part.split('":"')[1]?.slice(0, -1))
  }

  it('finds by two Chinese characters, the nearest name first', async () => {
    expect(await found('text: "云集", kinds: [PLATFORM]')).toEqual(['platform:yunji', '云集网'])
  })

  it('finds by alias, English name and id, and says what matched', async () => {
    expect(await found('text: "百川集"')).toEqual(['platform:baichuan', '百川集团'])
    expect(await found('text: "ministry"')).toEqual(['agency:trade-ministry', 'Ministry of Trade'])
    expect(await found('text: "company:post"')).toEqual(['company:post', 'company:post'])
  })

  it('stops at the first so many', async () => {
    expect(await found('text: "南湖", first: 1')).toEqual(['province:nanhu', '南湖省'])
  })

  it('finds nothing where nothing is asked', async () => {
    expect(await found('text: " "')).toBeUndefined()
  })
})

describe('the full text of a source', () => {
  it('is told line by line, in sentences with their places, where it is at hand', async () => {
    const { data } = await api.ask(
      '{ node(id: "source:tiny") { ... on Source { paragraphs { id sentences { id start end text } } } } }',
    )
    const { paragraphs } = (
      data as { node: { paragraphs: { id: string; sentences: { id: string; start: number; text: string }[] }[] } }
    ).node
    expect(paragraphs[1]?.sentences[1]).toEqual({
      id: 'P2.S2',
      start: 31,
      end: 52,
      text: '2014年6月,双方签订《山货上网协议》。',
    })
  })
})
