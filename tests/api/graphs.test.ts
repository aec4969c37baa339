/** Graph answers: who signed with whom, and what lies near a node. */
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
/** The address of the answer to a question. */
const view = async (question: string) => JSON.stringify(await data(`{ answer: ${question} { view } }`)).slice(19, -3)

describe('signings', () => {
  it('are agreements tied to their parties, every edge with its evidence', async () => {
    const document = `{
      signings(filter: { parties: ["agency:rural-office"] }) {
        nodes { node kind label english: label(lang: EN) hop degree expansion entity { __typename degree } }
        edges {
          edge source target type directed weight date { edtf precision } modality basis verb expansion
          via { id } relations { id } citations { id }
        }
        truncated { reason } undatedLeftOut view
        citations { id quote }
        components { size nodeIds } density
      }
    }`
    const agreement = 'agreement:rural-yunji-2015-03'
    const edge = {
      target: agreement,
      type: 'SIGNED',
      directed: true,
      weight: 1,
      date: { edtf: '2015-03', precision: 'MONTH' },
      modality: 'REPORTED',
      basis: 'EXPLICIT',
      verb: '签订',
      expansion: null,
      via: [{ id: agreement }],
      citations: [{ id: 'citation:p3-1' }],
    }
    expect(await data(document)).toEqual({
      signings: {
        nodes: [
          {
            node: 'agency:rural-office',
            kind: 'AGENCY',
            label: '乡村发展局',
            english: 'Rural Development Office',
            hop: null,
            degree: 1,
            expansion: null,
            entity: { __typename: 'Agency', degree: 2 },
          },
          {
            node: 'platform:yunji',
            kind: 'PLATFORM',
            label: '云集网',
            english: 'Yunji',
            hop: null,
            degree: 1,
            expansion: null,
            entity: { __typename: 'Platform', degree: 3 },
          },
          {
            node: agreement,
            kind: 'AGREEMENT',
            label: '乡村发展局与云集网的战略合作协议',
            english: 'Strategic co-operation agreement of the Rural Development Office and Yunji',
            hop: null,
            degree: 2,
            expansion: null,
            entity: { __typename: 'Agreement', degree: 2 },
          },
        ],
        edges: [
          {
            ...edge,
            edge: 'signed:rural-yunji-2015-03-rural-office',
            source: 'agency:rural-office',
            relations: [{ id: 'signed:rural-yunji-2015-03-rural-office' }],
          },
          {
            ...edge,
            edge: 'signed:rural-yunji-2015-03-yunji',
            source: 'platform:yunji',
            relations: [{ id: 'signed:rural-yunji-2015-03-yunji' }],
          },
        ],
        truncated: null,
        undatedLeftOut: 0,
        view: 'parties=agency:rural-office',
        citations: [
          { id: 'citation:p2-1', quote: '2014年,云集网与南湖省开展合作' },
          { id: 'citation:p3-1', quote: '2015年3月,乡村发展局与云集网签订战略合作协议' },
        ],
        components: [{ size: 3, nodeIds: ['agency:rural-office', 'platform:yunji', agreement] }],
        density: 2 / 3,
      },
    })
  })

  it('tie party to party, with the dealings behind each tie', async () => {
    const document = `{
      signings(form: PARTIES, filter: { signed: null, parties: ["province:nanhu"] }) {
        edges { edge source target type directed weight date { edtf } modality basis verb via { id } relations { id } citations { id } }
      }
    }`
    expect(await data(document)).toEqual({
      signings: {
        edges: [
          {
            edge: 'platform:yunji--province:nanhu',
            source: 'platform:yunji',
            target: 'province:nanhu',
            type: 'SIGNED_WITH',
            directed: false,
            weight: 1,
            date: null,
            modality: 'REPORTED',
            basis: null,
            verb: null,
            via: [{ id: 'agreement:yunji-nanhu-2014-06' }, { id: 'cooperation:yunji-nanhu-2014' }],
            relations: [
              { id: 'partyto:yunji-nanhu-2014-nanhu' },
              { id: 'partyto:yunji-nanhu-2014-yunji' },
              { id: 'signed:yunji-nanhu-2014-06-nanhu' },
              { id: 'signed:yunji-nanhu-2014-06-yunji' },
            ],
            citations: [{ id: 'citation:p2-1' }, { id: 'citation:p2-2' }],
          },
        ],
      },
    })
  })

  it('are limited by default to what is reported and signed; null takes a limit away, and leaving it out does not', async () => {
    expect(await view('signings')).toBe('')
    expect(await view('signings(filter: { minParties: 2 })')).toBe('minParties=2')
    expect(await view('signings(filter: { signed: null })')).toBe('signed=any')
    expect(await view('signings(filter: { signed: null, classLevel: null, modalities: null })')).toBe(
      'signed=any&classLevel=any&modalities=reported,plan,target,directive,evaluation,statistic,negative',
    )
  })

  it('have one address for one question, however it is put', async () => {
    const question = `signings(
      form: PARTIES, limit: 1000, expand: ["platform:yunji", "province:nanhu", "platform:yunji"],
      filter: { parties: ["province:nanhu", "platform:yunji", "province:nanhu"], modalities: [PLAN, REPORTED], since: "2014", dates: WITHIN }
    )`
    expect(await view(question)).toBe(
      'form=parties&expand=platform:yunji,province:nanhu&parties=platform:yunji,province:nanhu&modalities=reported,plan&since=2014&dates=within',
    )
  })

  it('take all words of a list for no limit, and a year for a date', async () => {
    const all = 'modalities: [REPORTED, PLAN, TARGET, DIRECTIVE, EVALUATION, STATISTIC, NEGATIVE]'
    expect(await view(`signings(filter: { ${all} })`)).toBe(await view('signings(filter: { modalities: [] })'))
    expect(await view('signings(filter: { partyKinds: [], bases: [EXPLICIT, RESOLVED, TITLE_ONLY, DERIVED] })')).toBe(
      '',
    )
    expect(await view('signings(filter: { since: 2015 })')).toBe('since=2015')
  })

  it('stop at a limit and say so, and tell what was left out for want of a date', async () => {
    const document = `{
      cut: signings(limit: 1) { truncated { reason limit known } }
      dated: signings(filter: { modalities: [REPORTED, PLAN], since: "2014" }) { undatedLeftOut }
    }`
    expect(await data(document)).toEqual({
      cut: { truncated: { reason: 'too many dealings', limit: 1, known: 3 } },
      dated: { undatedLeftOut: 1 },
    })
  })

  it('bring the neighbours of an expanded node, marked as such', async () => {
    const document = `{
      signings(filter: { parties: ["company:post"] }, expand: ["agency:trade-ministry"]) {
        nodes { node expansion }
        edges { edge expansion }
      }
    }`
    expect(await data(document)).toEqual({
      signings: {
        nodes: [
          { node: 'agency:trade-ministry', expansion: null },
          { node: 'platform:baichuan', expansion: null },
          { node: 'company:post', expansion: null },
          { node: 'document:shop-notice', expansion: 0 },
          { node: 'agreement:trade-baichuan-post-2016-03', expansion: null },
        ],
        edges: [
          { edge: 'signed:trade-baichuan-post-2016-03-trade-ministry', expansion: null },
          { edge: 'signed:trade-baichuan-post-2016-03-post', expansion: null },
          { edge: 'signed:trade-baichuan-post-2016-03-baichuan', expansion: null },
          { edge: 'issued:shop-notice-trade-ministry', expansion: 0 },
        ],
      },
    })
  })
})

describe('a neighbourhood', () => {
  it('holds what is within some hops, nearest first', async () => {
    const document = `{
      neighbourhood(of: ["document:shop-notice"], hops: 2, filter: { types: [COVERS, MEMBER_OF] }) {
        nodes { node hop } edges { source type target } view
      }
    }`
    expect(await data(document)).toEqual({
      neighbourhood: {
        nodes: [
          { node: 'document:shop-notice', hop: 0 },
          { node: 'group:five-provinces', hop: 1 },
          { node: 'province:dongling', hop: 2 },
          { node: 'province:nanhu', hop: 2 },
        ],
        edges: [
          { source: 'document:shop-notice', type: 'COVERS', target: 'group:five-provinces' },
          { source: 'province:dongling', type: 'MEMBER_OF', target: 'group:five-provinces' },
          { source: 'province:nanhu', type: 'MEMBER_OF', target: 'group:five-provinces' },
        ],
        view: 'view=neighbourhood&of=document:shop-notice&hops=2&types=COVERS,MEMBER_OF',
      },
    })
  })

  const near = async (id: string, filter: string) => {
    const answer = await data(`{ neighbourhood(of: ["${id}"], filter: ${filter}) { nodes { node } } }`)
    return [...JSON.stringify(answer).matchAll(/"node":"([^"]+)"/g)].map(([, node]) => node).slice(1)
  }

  it('walks only what its filter lets it', async () => {
    expect(await near('platform:yunji', '{ kinds: [COOPERATION] }')).toEqual(['cooperation:yunji-nanhu-2014'])
    expect(await near('platform:yunji', '{ exceptKinds: [AGREEMENT] }')).toEqual(['cooperation:yunji-nanhu-2014'])
    expect(await near('platform:baichuan', '{ exceptTypes: [SIGNED] }')).toEqual(['source:tiny'])
    expect(await near('platform:baichuan', '{ modalities: [PLAN] }')).toEqual(['agreement:baichuan-dongling-plan'])
    expect(await near('group:five-provinces', '{ classLevel: false, types: [PARTY_TO] }')).toEqual([])
    expect(await near('platform:yunji', '{ since: "2015", until: "2015" }')).toEqual(['agreement:rural-yunji-2015-03'])
  })

  it('reaches signed dealings alone where that is asked, or unsigned ones alone', async () => {
    expect(await near('platform:baichuan', '{ signed: true, types: [SIGNED] }')).toEqual([
      'agreement:trade-baichuan-post-2016-03',
    ])
    expect(await near('platform:baichuan', '{ signed: false, types: [SIGNED] }')).toEqual([
      'agreement:baichuan-dongling-plan',
    ])
    expect(await near('province:nanhu', '{ signed: true }')).toEqual([
      'group:five-provinces',
      'agreement:yunji-nanhu-2014-06',
    ])
  })

  it('leaves light ties out where heavier ones are asked for', async () => {
    expect(await near('platform:yunji', '{ minWeight: 2 }')).toEqual([])
  })

  it('stops at a limit of nodes and says so', async () => {
    const document = `{ neighbourhood(of: ["group:five-provinces"], limit: 3) { nodes { node } truncated { reason limit known } } }`
    expect(await data(document)).toEqual({
      neighbourhood: {
        nodes: [{ node: 'group:five-provinces' }, { node: 'province:dongling' }, { node: 'document:shop-notice' }],
        truncated: { reason: 'too many nodes', limit: 3, known: 5 },
      },
    })
  })
})

describe('an answer', () => {
  it('comes as node-link, Cytoscape and table of the same nodes and edges', async () => {
    const document = `{
      signings(filter: { parties: ["agency:rural-office"] }) {
        nodeLink cytoscape(lang: EN) table(lang: EN) { columns rows }
      }
    }`
    const [office, yunji, agreement] = ['agency:rural-office', 'platform:yunji', 'agreement:rural-yunji-2015-03']
    const edges = [
      { source: office, target: agreement, type: 'SIGNED' },
      { source: yunji, target: agreement, type: 'SIGNED' },
    ]
    const evidence = { date: '2015-03', verb: '签订', citation: 'citation:p3-1', place: 'P3.S1' }
    expect(await data(document)).toMatchObject({
      signings: {
        nodeLink: {
          graph: { view: 'parties=agency:rural-office' },
          nodes: [
            { id: office, label: '乡村发展局' },
            { id: yunji, label: '云集网' },
            { id: agreement, label: '乡村发展局与云集网的战略合作协议' },
          ],
          edges,
          links: edges,
        },
        cytoscape: {
          elements: {
            nodes: [
              { data: { id: office, label: 'Rural Development Office' } },
              { data: { id: yunji, label: 'Yunji' } },
              { data: { id: agreement } },
            ],
            edges: edges.map((edge) => ({ data: edge })),
          },
        },
        table: {
          columns: [
            ...['edge', 'type', 'source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind', 'directed'],
            ...['weight', 'date', 'earliest', 'latest', 'datePrecision', 'modality', 'basis', 'verb', 'predicate'],
            ...['citation', 'place', 'quote', 'statement', 'citations', 'relations', 'via'],
          ],
          rows: [
            { ...edges[0], ...evidence, sourceName: 'Rural Development Office' },
            { ...edges[1], ...evidence, sourceName: 'Yunji' },
          ],
        },
      },
    })
  })

  it('has an address as a file, with the drawing asked for', async () => {
    const document = `{
      signings(form: PARTIES) {
        svg: exportUrl(format: SVG, picture: "lang=en&layout=layered")
        json: exportUrl(format: JSON)
        graphml: exportUrl(format: GRAPHML)
        nodes: exportUrl(format: NODES_CSV)
      }
      plain: signings { svg: exportUrl(format: SVG) }
    }`
    const origin = 'https://signatory.example'
    expect(await data(document)).toEqual({
      signings: {
        svg: `${origin}/export/picture.svg?form=parties&layout=layered&lang=en`,
        json: `${origin}/export/network.json?form=parties`,
        graphml: `${origin}/export/network.graphml?form=parties`,
        nodes: `${origin}/export/network.nodes.csv?form=parties`,
      },
      plain: { svg: `${origin}/export/picture.svg` },
    })
  })
})
