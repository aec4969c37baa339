/**
 * What a researcher would ask of the article, the answer, its evidence, and the wrong answer of a careless tool. The real
 * corpus is asserted here and nowhere else; places in the text (P22.S1) are those of its citations.
 */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContext } from '../../server/api/context.ts'
import { makeSchema } from '../../server/api/schema.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { articleFolder, openDatasets } from '../fixtures/open-tiny.ts'

const schema = makeSchema()

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openDatasets(articleFolder))
})
afterAll(() => close())

/** The answer to a GraphQL question; any error fails. */
async function ask(question: string): Promise<unknown> {
  const texts = { has: () => false, read: () => Promise.resolve(null) }
  const contextValue = makeContext({ traversal: context, origin: '', texts })
  const { data, errors } = await graphql({ schema, source: `{ ${question} }`, contextValue })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)) as unknown
}

describe('who signed what with whom', () => {
  it('1. six agreements were signed, by thirteen signatures (careless: 23 dealings, all called agreements)', async () => {
    expect(
      await ask(
        'agreements(filter: {signed: true}) { totalCount } dealings { totalCount } signings { edges { type } }',
      ),
    ).toEqual({
      agreements: { totalCount: 6 },
      dealings: { totalCount: 23 },
      signings: { edges: Array.from({ length: 13 }, () => ({ type: 'SIGNED' })) },
    })
  })

  it('2. the poverty office signed with Suning in 2015-09 and with JD in 2016-01, P13 and P17 (careless: with Alibaba too)', async () => {
    const question =
      'dealings(filter: {parties: ["agency:cpad"], partyKinds: [PLATFORM], signed: true}) { nodes { date { edtf } parties { party { id } } citations { sentence } } }'
    expect(await ask(question)).toEqual({
      dealings: {
        nodes: [
          {
            date: { edtf: '2015-09' },
            parties: [{ party: { id: 'agency:cpad' } }, { party: { id: 'platform:suning' } }],
            citations: [{ sentence: 'P13.S1' }, { sentence: 'P30.S4' }],
          },
          {
            date: { edtf: '2016-01' },
            parties: [{ party: { id: 'agency:cpad' } }, { party: { id: 'platform:jd' } }],
            citations: [{ sentence: 'P17.S1' }, { sentence: 'P30.S4' }],
          },
        ],
      },
    })
  })

  it('3. of the office and Alibaba the source says nothing, which is not “no” (careless: “no”, or a path through “platforms”)', async () => {
    expect(
      await ask(
        'between(a: "agency:cpad", b: "platform:alibaba") { standing dealings { id } statements { id } summary(lang: ZH) }',
      ),
    ).toEqual({
      between: {
        standing: 'NOT_STATED',
        dealings: [],
        statements: [],
        summary: '国务院扶贫办与阿里巴巴：原文没有说。这不等于“没有签”。',
      },
    })
  })

  it('4. that sum-up of P30 is a second place of the two signings, not two more (careless: four signings)', async () => {
    expect(await ask('node(id: "signed:cpad-jd-2016-01-jd") { ... on Relation { citations { sentence } } }')).toEqual({
      node: { citations: [{ sentence: 'P17.S1' }, { sentence: 'P30.S4' }] },
    })
  })

  it('5. Hebei’s memorandum was signed by its government, which governs the province (careless: by the province)', async () => {
    expect(
      await ask(
        'node(id: "agreement:hebei-alibaba-2015-11") { ... on Agreement { agreementKind parties { party { id } } } } relations(filter: {sources: ["agency:hebei-government"], types: [GOVERNS]}) { nodes { target { id } basis } }',
      ),
    ).toEqual({
      node: {
        agreementKind: 'memorandum',
        parties: [{ party: { id: 'agency:hebei-government' } }, { party: { id: 'platform:alibaba' } }],
      },
      relations: { nodes: [{ target: { id: 'province:hebei' }, basis: 'RESOLVED' }] },
    })
  })

  it('6. Jiangxi’s framework agreement has three signatories and no platform; it is one signing (careless: three)', async () => {
    expect(
      await ask(
        'node(id: "agreement:jiangxi-2015-11") { ... on Agreement { parties { party { id } relation { joint basis } } } }',
      ),
    ).toEqual({
      node: {
        parties: [
          { party: { id: 'agency:jiangxi-commerce' }, relation: { joint: true, basis: 'RESOLVED' } },
          { party: { id: 'agency:jiangxi-poverty-alleviation' }, relation: { joint: true, basis: 'RESOLVED' } },
          { party: { id: 'company:jiangxi-post' }, relation: { joint: true, basis: 'RESOLVED' } },
        ],
      },
    })
  })

  it('7. whether Xinjiang and Gansu signed one instrument or two is left open (careless: decided silently)', async () => {
    expect(
      await ask('agreements(filter: {since: "2014-11", until: "2014-11"}) { nodes { id countAmbiguous } }'),
    ).toEqual({
      agreements: {
        nodes: [
          { id: 'agreement:gansu-alibaba-2014-11', countAmbiguous: true },
          { id: 'agreement:xinjiang-alibaba-2014-11', countAmbiguous: true },
        ],
      },
    })
  })

  it('8. Xinjiang’s signing is an instance of its co-operation of 2014: one tie with Alibaba (careless: two)', async () => {
    const question =
      'signings(form: PARTIES, filter: {parties: ["province:xinjiang"], signed: null}) { edges { source target weight via { id } } }'
    expect(await ask(question)).toEqual({
      signings: {
        edges: [
          {
            source: 'platform:alibaba',
            target: 'province:xinjiang',
            weight: 1,
            via: [{ id: 'agreement:xinjiang-alibaba-2014-11' }, { id: 'cooperation:xinjiang-alibaba-2014' }],
          },
        ],
      },
    })
  })

  it('9. nothing signed is only planned (careless: the plans inside an agreement taken for planned signings)', async () => {
    expect(await ask('dealings(filter: {modalities: [PLAN, TARGET]}) { totalCount }')).toEqual({
      dealings: { totalCount: 0 },
    })
  })
})

describe('co-operation without signing', () => {
  it('10. Hainan has a co-operation with Alibaba that nobody calls signed (careless: signed in 2014)', async () => {
    expect(
      await ask(
        'between(a: "province:hainan", b: "platform:alibaba") { standing dealings { __typename id signed date { edtf precision } } }',
      ),
    ).toEqual({
      between: {
        standing: 'STATED',
        dealings: [
          {
            __typename: 'Cooperation',
            id: 'cooperation:hainan-alibaba-2014',
            signed: false,
            date: { edtf: '2014', precision: 'YEAR' },
          },
        ],
      },
    })
  })

  it('11. twelve divisions are stated and ten named; 等 leaves the list open (careless: ten, or twelve names)', async () => {
    const question =
      'node(id: "group:twelve-divisions-alibaba-2014") { ... on Group { statedCount namedCount listOpen members { nodes { name(lang: EN) kind } } } }'
    expect(await ask(question)).toEqual({
      node: {
        statedCount: 12,
        namedCount: 10,
        listOpen: true,
        members: {
          nodes: [
            { name: 'the other two province-level divisions (not named)', kind: 'GROUP' },
            ...[
              'Gansu',
              'Guangdong',
              'Guangxi',
              'Guizhou',
              'Hainan',
              'Henan',
              'Jilin',
              'Tianjin',
              'Xinjiang',
              'Zhejiang',
            ].map((name) => ({ name, kind: 'PROVINCE' })),
          ],
        },
      },
    })
  })

  it('12. the unnamed two stand as one derived group and are given no names (careless: two invented provinces)', async () => {
    expect(
      await ask('node(id: "group:other-two-divisions-alibaba-2014") { ... on Group { statedCount namedCount basis } }'),
    ).toEqual({
      node: { statedCount: 2, namedCount: 0, basis: 'DERIVED' },
    })
  })

  it('13. the dealings of provinces with Alibaba are eleven co-operations and three signings, two of them the same (careless: fourteen)', async () => {
    expect(
      await ask(
        'groupBy(by: [KIND], count: DEALINGS, dealings: {parties: ["platform:alibaba"], classLevel: false}) { keys count }',
      ),
    ).toEqual({
      groupBy: [
        { keys: ['AGREEMENT'], count: 3 },
        { keys: ['COOPERATION'], count: 9 },
      ],
    })
  })

  it('14. the Xinjiang and Gansu agreements do not mention e-commerce poverty alleviation by name, and yet cover part of it (careless: a MENTIONS edge like any other)', async () => {
    expect(
      await ask(
        'relations(filter: {sources: ["agreement:gansu-alibaba-2014-11"], targets: ["topic:ecommerce-poverty-alleviation"]}) { nodes { type modality citations { quote } } }',
      ),
    ).toEqual({
      relations: {
        nodes: [
          { type: 'COVERS', modality: 'REPORTED', citations: [{ quote: '已经包括部分内容' }] },
          { type: 'MENTIONS', modality: 'NEGATIVE', citations: [{ quote: '还没有明确提及电商扶贫' }] },
        ],
      },
    })
  })
})

describe('classes are not parties', () => {
  it('15. six statements are about classes, none of them signed (careless: six more agreements)', async () => {
    expect(await ask('dealings(filter: {kinds: [STATEMENT]}) { totalCount nodes { signed } }')).toEqual({
      dealings: { totalCount: 6, nodes: Array.from({ length: 6 }, () => ({ signed: false })) },
    })
  })

  it('16. that provincial governments signed with JD says nothing of Hebei’s (careless: Hebei – JD)', async () => {
    expect(
      await ask(
        'hebei: between(a: "agency:hebei-government", b: "platform:jd") { standing } class: between(a: "collective:provincial-governments", b: "platform:jd") { standing statements { id } }',
      ),
    ).toEqual({
      hebei: { standing: 'NOT_STATED' },
      class: { standing: 'CLASS_LEVEL', statements: [{ id: 'statement:provincial-governments-platforms-2015' }] },
    })
  })

  it('17. a projection onto parties has no pair from a statement (careless: every government with every platform)', async () => {
    const question =
      'signings(form: PARTIES, filter: {signed: null, classLevel: true, partyKinds: [COLLECTIVE]}) { edges { source } }'
    expect(await ask(question)).toEqual({ signings: { edges: [] } })
  })

  it('18. Suning and JD meet in statements, a path marked as class-level, and truly only through the office (careless: partners)', async () => {
    expect(
      await ask(
        'paths(from: "platform:suning", to: "platform:jd", maxLength: 4, limit: 3) { length paths { length classLevel } }',
      ),
    ).toEqual({
      paths: {
        length: 2,
        paths: [
          { length: 2, classLevel: true },
          { length: 2, classLevel: true },
          { length: 4, classLevel: false },
        ],
      },
    })
  })
})

describe('time as the text tells it', () => {
  it('19. Suning came before JD (careless: right by accident)', async () => {
    expect(await ask('timeOrder(a: "agreement:cpad-suning-2015-09", b: "agreement:cpad-jd-2016-01")')).toEqual({
      timeOrder: 'BEFORE',
    })
  })

  it('20. which of Hebei’s and Jiangxi’s came first is unknown: one month (careless: the one that is told first)', async () => {
    expect(await ask('timeOrder(a: "agreement:hebei-alibaba-2015-11", b: "agreement:jiangxi-2015-11")')).toEqual({
      timeOrder: 'UNKNOWN',
    })
  })

  it('21. Jiangxi’s month is “the same month”, taken from the sentence before (careless: undated, or dated without a word)', async () => {
    expect(
      await ask('node(id: "agreement:jiangxi-2015-11") { ... on Agreement { date { edtf precision basis text } } }'),
    ).toEqual({
      node: { date: { edtf: '2015-11', precision: 'MONTH', basis: 'ANAPHORA', text: '同月' } },
    })
  })

  it('22. in 2015 three agreements were signed; statements without a date are counted, not dropped (careless: a silent filter)', async () => {
    expect(
      await ask(
        'dealings(filter: {since: "2015", until: "2015", signed: true}) { totalCount } signings(filter: {since: "2015", until: "2015", signed: null, classLevel: true}) { undatedLeftOut }',
      ),
    ).toEqual({
      dealings: { totalCount: 3 },
      signings: { undatedLeftOut: 3 },
    })
  })

  it('23. signings by year: two, three, one (careless: 2014 counted with its co-operations)', async () => {
    expect(await ask('groupBy(by: [YEAR], count: DEALINGS, dealings: {signed: true}) { keys count }')).toEqual({
      groupBy: [
        { keys: ['2014'], count: 2 },
        { keys: ['2015'], count: 3 },
        { keys: ['2016'], count: 1 },
      ],
    })
  })

  it('24. the office’s steps stand month by month, the third round undated and listed (careless: dropped, or dated 2016-01)', async () => {
    const answer = (await ask(
      'timeline(filter: {party: "agency:cpad"}) { entries { date { edtf } } undated { entity { id } } }',
    )) as { timeline: { entries: { date: { edtf: string } }[]; undated: unknown } }
    const months = answer.timeline.entries.map(({ date }) => date.edtf).filter((edtf) => /^\d{4}-\d{2}$/.test(edtf))
    expect(months).toEqual([
      '2014-12',
      '2015-05',
      '2015-09',
      '2015-10',
      '2015-11',
      '2015-12',
      '2016-01',
      '2016-05',
      '2016-06',
    ])
    expect(answer.timeline.undated).toEqual([{ entity: { id: 'programme:pilot-round-3' } }])
  })

  it('25. the article’s own day of publication is not stated; the copy bears 2016-08-02 (careless: published on it)', async () => {
    expect(
      await ask('node(id: "source:ecommerce-poverty-2016") { ... on Source { author publisher published updated } }'),
    ).toEqual({
      node: { author: '魏延安', publisher: '电商在线', published: null, updated: '2016-08-02' },
    })
  })
})

describe('plans, targets and numbers', () => {
  it('26. 200 counties are to be chosen out of 832: a plan (careless: chosen)', async () => {
    expect(
      await ask(
        'relations(filter: {targets: ["group:demonstration-counties-200"], types: [CLAIMS]}) { nodes { source { id } modality } } subset: relations(filter: {types: [SUBSET_OF]}) { nodes { source { id } target { id } } }',
      ),
    ).toEqual({
      relations: {
        nodes: [
          { source: { id: 'agency:cpad' }, modality: 'PLAN' },
          { source: { id: 'platform:jd' }, modality: 'PLAN' },
        ],
      },
      subset: {
        nodes: [{ source: { id: 'group:demonstration-counties-200' }, target: { id: 'group:poor-counties-832' } }],
      },
    })
  })

  it('27. the second round is to reach 104 counties in 18 divisions within three years from 2015-11 (careless: reached)', async () => {
    expect(
      await ask(
        'relations(filter: {sources: ["programme:pilot-round-2"], types: [COVERS], targets: ["group:poor-counties-104", "group:divisions-18"]}) { nodes { target { id } modality date { edtf text } } }',
      ),
    ).toEqual({
      relations: {
        nodes: [
          { target: { id: 'group:divisions-18' }, modality: 'PLAN', date: { edtf: '2015-11/2018-11', text: '3年内' } },
          {
            target: { id: 'group:poor-counties-104' },
            modality: 'PLAN',
            date: { edtf: '2015-11/2018-11', text: '3年内' },
          },
        ],
      },
    })
  })

  it('28. seven issues are stated and six named, the list closed: the text’s own contradiction, shown as one (careless: six, or a seventh made up)', async () => {
    expect(
      await ask('node(id: "group:seven-supporting-issues") { ... on Group { statedCount namedCount listOpen } }'),
    ).toEqual({
      node: { statedCount: 7, namedCount: 6, listOpen: false },
    })
  })

  it('29. 40 % of 103 and 77 % of 154 have no stated base, and can’t have the same one (careless: 257 counties together)', async () => {
    expect(
      await ask(
        'groups(filter: {ids: ["group:national-poor-counties-103", "group:old-area-counties-154"]}) { nodes { statedCount share impliedTotal { min max } } }',
      ),
    ).toEqual({
      groups: {
        nodes: [
          { statedCount: 103, share: 0.4, impliedTotal: { min: 255, max: 260 } },
          { statedCount: 154, share: 0.77, impliedTotal: { min: 199, max: 201 } },
        ],
      },
    })
  })

  it('30. “not less than 50 %” is the notice’s demand, a share without a count (careless: half of the counties are)', async () => {
    expect(
      await ask(
        'node(id: "group:poor-counties-in-demonstration") { ... on Group { statedCount share shareComparator } } relations(filter: {sources: ["document:joint-notice-2016-05"], targets: ["group:poor-counties-in-demonstration"]}) { nodes { type modality } }',
      ),
    ).toEqual({
      node: { statedCount: null, share: 0.5, shareComparator: '>=' },
      relations: { nodes: [{ type: 'REQUIRES', modality: 'DIRECTIVE' }] },
    })
  })
})

describe('documents and their words', () => {
  it('31. the Decision’s issuers are known from its title alone (careless: stated)', async () => {
    expect(
      await ask(
        'relations(filter: {targets: ["document:decision-zhongfa-2015-34"], types: [ISSUED]}) { nodes { source { id } basis } }',
      ),
    ).toEqual({
      relations: {
        nodes: [
          { source: { id: 'agency:cpc-central-committee' }, basis: 'TITLE_ONLY' },
          { source: { id: 'agency:state-council' }, basis: 'TITLE_ONLY' },
        ],
      },
    })
  })

  it('32. article 15 demands thirteen things; four are quoted again later, as second places (careless: seventeen)', async () => {
    const answer = (await ask(
      'relations(filter: {sources: ["document:decision-article-15"], types: [REQUIRES], targetKinds: [MEASURE]}) { nodes { modality citations { sentence } } }',
    )) as { relations: { nodes: { modality: string; citations: unknown[] }[] } }
    expect(answer.relations.nodes).toHaveLength(13)
    expect(new Set(answer.relations.nodes.map(({ modality }) => modality))).toEqual(new Set(['DIRECTIVE']))
    expect(answer.relations.nodes.filter(({ citations }) => citations.length > 1).length).toBeGreaterThanOrEqual(4)
  })

  it('33. three bodies issued the opinions of 2016-06, one printed cut off and one with 国家 before it (careless: five bodies)', async () => {
    expect(
      await ask(
        'relations(filter: {targets: ["document:joint-opinions-2016-06"], types: [ISSUED]}) { nodes { source { id } basis } }',
      ),
    ).toEqual({
      relations: {
        nodes: [
          { source: { id: 'agency:cpad' }, basis: 'RESOLVED' },
          { source: { id: 'agency:mof' }, basis: 'RESOLVED' },
          { source: { id: 'agency:mofcom' }, basis: 'EXPLICIT' },
        ],
      },
    })
  })

  it('34. 苏宁集团 and 苏宁 are one platform, and the place of the longer name is known (careless: two nodes)', async () => {
    expect(
      await ask('search(text: "苏宁集团", first: 1) { matched entity { id aliases { text citation { sentence } } } }'),
    ).toEqual({
      search: [
        {
          matched: '苏宁集团',
          entity: { id: 'platform:suning', aliases: [{ text: '苏宁集团', citation: { sentence: 'P13.S1' } }] },
        },
      ],
    })
  })

  it('35. that such co-operation has become normal is the author’s judgement, one of fifty-four (careless: a fact)', async () => {
    const question = `
      relations(filter: {modalities: [EVALUATION]}) { totalCount }
      normal: relations(filter: {targets: ["statement:subprovincial-governments-platforms-2016"], types: [CLAIMS]}) {
        nodes { source { id } predicate modality }
      }`
    expect(await ask(question)).toEqual({
      relations: { totalCount: 54 },
      normal: {
        nodes: [{ source: { id: 'source:ecommerce-poverty-2016' }, predicate: '进入常态化', modality: 'EVALUATION' }],
      },
    })
  })
})

describe('the whole corpus', () => {
  it('36. has a citation for every relation, and a reader of English can follow every one', async () => {
    const answer = (await ask(
      'a: relations(first: 200) { nodes { id citations { id } } pageInfo { endCursor } } citations(source: "source:ecommerce-poverty-2016", first: 200) { nodes { quote en: statement(lang: EN) zh: statement } } entities(filter: {}, first: 200) { nodes { id nameEn } }',
    )) as {
      a: { nodes: { citations: unknown[] }[] }
      citations: { nodes: { quote: string; en: string; zh: string }[] }
      entities: { nodes: { id: string; nameEn: string | null }[] }
    }
    expect(answer.a.nodes.filter(({ citations }) => citations.length === 0)).toEqual([])
    expect(answer.citations.nodes.filter(({ en, zh }) => en === zh || en === '' || zh === '')).toEqual([])
    expect(answer.citations.nodes.filter(({ quote }) => Array.from(quote.replace(/…$/, '')).length > 30)).toEqual([])
    expect(answer.entities.nodes.filter(({ nameEn }) => nameEn === null)).toEqual([])
  })

  it('37. falls into three components where only signing ties (careless: one, through shared topics)', async () => {
    expect(await ask('signings { components { size } }')).toEqual({
      signings: { components: [{ size: 7 }, { size: 5 }, { size: 4 }] },
    })
  })
})
