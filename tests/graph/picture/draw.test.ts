import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import type { Box, Scene } from '../../../server/graph/picture/scene.ts'
import { boxOf } from '../../../server/graph/picture/shapes.ts'
import { textWidth } from '../../../server/graph/picture/text-width.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'

function draw(graph: Subgraph, changes: Partial<View> = {}): Scene {
  const view = { ...defaultView(), ...changes }
  return makeScene(graph, place(graph, view), { view, provenance })
}

function markIn(scene: Scene, id: string) {
  return scene.nodes.find((one) => one.id === id)
}

function textsIn(scene: Scene, id: string): readonly string[] {
  return [...scene.nodes, ...scene.edges].find((one) => one.id === id)?.labels.map(({ text }) => text) ?? []
}

describe('a dealing', () => {
  const scene = draw(
    subgraph(
      [
        node({ id: 'agency:a', kind: 'Agency', name: '甲局' }),
        node({ id: 'platform:b', kind: 'Platform', name: '乙网' }),
        node({ id: 'company:c', kind: 'Company', name: '丙公司' }),
        node({ id: 'agreement:signed', kind: 'Agreement', name: '已签', date: date('2015-03') }),
        node({ id: 'agreement:bound', kind: 'Agreement', name: '加入', date: date('2015') }),
        node({ id: 'agreement:plan', kind: 'Agreement', name: '拟签' }),
        node({ id: 'cooperation:x', kind: 'Cooperation', name: '合作' }),
        node({ id: 'statement:s', kind: 'Statement', name: '泛指' }),
      ],
      [
        edge({ id: 'signed:1', source: 'agency:a', target: 'agreement:signed' }),
        edge({ id: 'signed:2', source: 'platform:b', target: 'agreement:signed' }),
        edge({ id: 'signed:3', source: 'company:c', target: 'agreement:signed' }),
        edge({ id: 'partyto:1', source: 'agency:a', target: 'agreement:bound', type: 'PARTY_TO' }),
        edge({ id: 'signed:4', source: 'agency:a', target: 'agreement:plan', modality: 'plan' }),
        edge({ id: 'partyto:2', source: 'agency:a', target: 'cooperation:x', type: 'PARTY_TO' }),
        edge({ id: 'partyto:3', source: 'agency:a', target: 'statement:s', type: 'PARTY_TO', basis: 'derived' }),
      ],
    ),
  )

  it('is a filled diamond where it was signed', () => {
    expect(markIn(scene, 'agreement:signed')).toMatchObject({ shape: 'diamond', fill: '#1B1E24', stroke: null })
  })

  it('is hollow where nobody is said to have signed it', () => {
    const hollow = { shape: 'hollow-diamond', fill: scene.paper, stroke: { pattern: 'solid' } }
    expect(markIn(scene, 'agreement:bound')).toMatchObject(hollow)
    expect(markIn(scene, 'cooperation:x')).toMatchObject(hollow)
  })

  it('is dashed where it is only planned, dotted where it is class-level', () => {
    expect(markIn(scene, 'agreement:plan')).toMatchObject({ shape: 'hollow-diamond', stroke: { pattern: 'dashed' } })
    expect(markIn(scene, 'statement:s')).toMatchObject({ stroke: { pattern: 'dotted' } })
  })

  it('is told by its date as stated, its parties where they are more than two, and what is only intended', () => {
    expect(textsIn(scene, 'agreement:signed')).toEqual(['2015-03　三方'])
    expect(textsIn(scene, 'agreement:bound')).toEqual(['2015'])
    expect(textsIn(scene, 'agreement:plan')).toEqual(['计划'])
    expect(textsIn(scene, 'cooperation:x')).toEqual([])
  })

  it('gives its lines their patterns: solid, dashed for a plan, dotted for ours', () => {
    const patterns = scene.edges.map(({ id, stroke }) => [id, stroke.pattern])
    expect(Object.fromEntries(patterns)).toMatchObject({
      'signed:1': 'solid',
      'signed:4': 'dashed',
      'partyto:3': 'dotted',
    })
  })

  it('has each of its kinds and lines in the legend, and nothing else', () => {
    expect(scene.legend.map(({ text }) => text.text)).toEqual([
      '机构',
      '平台',
      '企业',
      '协议（已签署）',
      '协议（计划或目标）',
      '协议（未称签署）',
      '合作关系',
      '泛指的说法',
      '已发生',
      '计划',
      '由我们推得',
      '点的大小：图中连线的多少。',
    ])
  })
})

describe('a party', () => {
  it('is larger the more lines it has, unless size says nothing', () => {
    const scene = draw(tiny)
    const radius = (id: string, from = scene) => markIn(from, id)?.radius ?? 0
    expect(radius('platform:yunji')).toBeGreaterThan(radius('platform:baichuan'))
    expect(radius('platform:baichuan')).toBeGreaterThan(radius('platform:juhe'))
    const equal = draw(tiny, { size: 'none' })
    expect(radius('platform:yunji', equal)).toBe(radius('platform:juhe', equal))
  })

  it('that is a counted group says how many, unless its name does', () => {
    const group = (name: string, properties: Record<string, string | number>) =>
      textsIn(
        draw(subgraph([node({ id: 'group:g', kind: 'Group', name, nameEn: 'others', properties })], [])),
        'group:g',
      )
    expect(group('另外的省', { statedCount: 2, unit: '个', comparator: '=' })).toEqual(['另外的省', '共 2 个'])
    expect(group('贫困县', { statedCount: 30, comparator: '>' })).toEqual(['贫困县', '超过 30 个'])
    expect(group('五个省', { statedCount: 5, printed: '五个省' })).toEqual(['五个省'])
    const english = draw(
      subgraph(
        [
          node({
            id: 'group:g',
            kind: 'Group',
            name: '县',
            nameEn: 'counties',
            properties: { statedCount: 1200, comparator: '~' },
          }),
        ],
        [],
      ),
      { lang: 'en' },
    )
    expect(textsIn(english, 'group:g')).toEqual(['counties', 'about 1,200 in all'])
  })
})

describe('the projection onto parties', () => {
  const parties = ['agency:a', 'platform:b', 'platform:c'].map((id) =>
    node({ id, kind: id.startsWith('a') ? 'Agency' : 'Platform', name: id }),
  )
  const pair = { type: 'SIGNED_WITH', directed: false } as const
  const scene = draw(
    subgraph(parties, [
      edge({ id: 'p1', source: 'agency:a', target: 'platform:b', ...pair, weight: 3 }),
      edge({ id: 'p2', source: 'agency:a', target: 'platform:c', ...pair, date: date('2016-01') }),
    ]),
  )

  it('tells a date, or how many times', () => {
    expect(textsIn(scene, 'p1')).toEqual(['×3'])
    expect(textsIn(scene, 'p2')).toEqual(['2016-01'])
  })

  it('says of an edge that a dealing of three or more made it, so that a clique is not taken for separate dealings', () => {
    const clique = (lang: 'zh' | 'en') =>
      draw(
        subgraph(parties, [
          edge({ id: 'p1', source: 'agency:a', target: 'platform:b', ...pair, date: date('2015-11'), partyCount: 3 }),
          edge({ id: 'p2', source: 'agency:a', target: 'platform:c', ...pair, weight: 2, partyCount: 3 }),
          edge({ id: 'p3', source: 'platform:b', target: 'platform:c', ...pair, date: date('2016'), partyCount: 2 }),
        ]),
        { lang },
      )
    expect(['p1', 'p2', 'p3'].map((id) => textsIn(clique('zh'), id))).toEqual([
      ['2015-11 三方'],
      ['×2 含三方'],
      ['2016'],
    ])
    expect(textsIn(clique('en'), 'p1')).toEqual(['2015-11, 3 parties'])
    expect(clique('en').edges[0]?.description).toBe('agency:a — deals with — platform:b (2015-11, reported, 3 parties)')
  })

  it('counts by width, and the legend says what', () => {
    const [thick, thin] = scene.edges.map(({ stroke }) => stroke.width)
    expect(thick).toBeGreaterThan(thin ?? 0)
    expect(scene.legend.map(({ text }) => text.text)).toEqual([
      '机构',
      '平台',
      '已发生',
      '共同参与 1 项',
      '共同参与 3 项',
      '点的大小：图中连线的多少。',
    ])
  })

  it('has no arrows', () => {
    expect(scene.edges.map(({ arrowhead }) => arrowhead)).toEqual([null, null])
  })
})

describe('a picture', () => {
  it('holds everything inside its frame, whatever is drawn', () => {
    fc.assert(
      fc.property(
        anySubgraph(25),
        fc.constantFrom('force', 'layered'),
        fc.constantFrom('zh', 'en'),
        (graph, layout, lang) => {
          const scene = draw(graph, { layout, lang })
          for (const box of boxesOf(scene)) expect(isWithin(box, scene)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('sets its legend where it covers no mark and no label', () => {
    fc.assert(
      fc.property(anySubgraph(25), (graph) => {
        const scene = draw(graph)
        const legend = scene.legendBox
        expect(legend).not.toBeNull()
        const marks = scene.nodes.map((mark) => boxOf(mark))
        expect(marks.filter((box) => legend !== null && isOver(box, legend))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tells in its caption what is drawn, what is left out, where it is from and how to get it again', () => {
    const partial = { ...tiny, truncated: { reason: 'too many nodes', limit: 14, known: 20 }, undatedLeftOut: 3 }
    const hidden = draw(partial, { hide: ['agency:trade', 'agency:gone'] })
    expect(hidden.caption.map(({ text }) => text).join('')).toBe(
      '机构 1、平台 3、企业 1、省级行政区 2、协议 6；连线 12 条。未画全：共 20 个点，到上限 14 为止。另有 3 项未注日期，不在图中。隐去 1 个。' +
        '来源：示例语料（虚构）。数据版本 3f9c2a1。布局：力导向，种子 1。许可：CC BY 4.0。' +
        '?form=bipartite',
    )
  })

  it.each([
    ['too many paths', 20, '未画全：共 20 条路径，到上限 14 为止。', 'Not all 20 paths: cut at the limit of 14.'],
    [
      'too many shortest paths',
      null,
      '未画全：到上限 14 条最短路径为止。',
      'Not all shortest paths: cut at the limit of 14.',
    ],
    [
      'too many steps to look through for longer paths',
      null,
      '更长的路径没有找全。',
      'Not all longer paths were looked for.',
    ],
  ])('says in its caption of what a limit left out: %s', (reason, known, zh, en) => {
    const partial = { ...tiny, truncated: { reason, limit: 14, known } }
    const captionIn = (lang: 'zh' | 'en') =>
      draw(partial, { lang })
        .caption.map(({ text }) => text)
        .join(' ')
    expect(captionIn('zh')).toContain(zh)
    expect(captionIn('en')).toContain(en)
  })

  it('prints a host before its address only where one is given', () => {
    const view = { ...defaultView(), lang: 'en' } as const
    const scene = makeScene(tiny, place(tiny, view), { view, provenance, publicUrl: 'https://signatory.example' })
    expect(scene.caption.map(({ text }) => text).join(' ')).toBe(
      '2 agencies, 3 platforms, 1 company, 2 provinces, 6 agreements; 13 lines. ' +
        'Source: 示例语料（虚构）. Data version 3f9c2a1. Layout: force-directed, seed 1. Licence: CC BY 4.0. ' +
        'https://signatory.example/?form=bipartite',
    )
  })

  it('says in one sentence what it shows', () => {
    expect(draw(tiny).summary).toBe(
      '机构 2、平台 3、企业 1、省级行政区 2、协议 6；连线 13 条。连线最多：云集网 3、乡村发展局 2、百川商城 2。',
    )
  })

  it('leaves out legend, caption and labels where the view does', () => {
    const bare = draw(tiny, { legend: false, caption: false, labels: 'none' })
    expect(bare).toMatchObject({ legend: [], legendBox: null, caption: [], captionRule: null, title: null })
    expect(bare.nodes.flatMap(({ labels }) => labels)).toEqual([])
  })

  it('rings what is selected in the colour of the seal, and nothing else has it', () => {
    const scene = draw(tiny, { select: 'agency:trade' })
    expect(markIn(scene, 'agency:trade')?.ring?.stroke?.colour).toBe('#B9402F')
    expect(scene.nodes.filter(({ ring }) => ring !== null)).toHaveLength(1)
    const line = draw(tiny, { select: 'signed:9' }).edges.find(({ id }) => id === 'signed:9')
    expect(line?.stroke.colour).toBe('#B9402F')
  })

  it('is drawn the same where a node is hidden, but for that node', () => {
    const [all, some] = [draw(tiny), draw(tiny, { hide: ['province:nanhu'] })]
    const places = (scene: Scene) =>
      scene.nodes.filter(({ id }) => id !== 'province:nanhu').map(({ id, x, y }) => ({ id, x, y }))
    expect(places(some)).toEqual(places(all))
    expect(markIn(some, 'province:nanhu')).toBeUndefined()
    expect(some.edges.some(({ source }) => source === 'province:nanhu')).toBe(false)
  })

  it('crosses a line that the text denies, and points an arrow where a relation has a direction', () => {
    const nodes = ['甲', '乙'].map((name, index) => node({ id: `agency:n${String(index)}`, kind: 'Agency', name }))
    const denied = edge({
      id: 'mentions:1',
      source: 'agency:n0',
      target: 'agency:n1',
      type: 'CLAIMS',
      modality: 'negative',
    })
    const [line] = draw(subgraph(nodes, [denied])).edges
    expect(line?.ticks).toHaveLength(2)
    expect(line?.arrowhead).toHaveLength(3)
  })
})

/** Boxes of marks, rings, lines, texts and legend. */
function boxesOf(scene: Scene): readonly Box[] {
  const things = [...scene.nodes, ...scene.edges]
  const texts = [...things.flatMap(({ labels }) => labels), ...scene.caption, ...scene.legend.map(({ text }) => text)]
  return [
    ...scene.nodes.map((mark) => boxOf(mark)),
    ...scene.edges
      .flatMap(({ points }) => [points[0], points.at(-1)])
      .flatMap((point) => (point ? [{ ...point, width: 0, height: 0 }] : [])),
    ...texts.map(({ text, x, y, anchor, sizePx, bold }) => {
      const width = textWidth(text, sizePx, { bold })
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { x: left, y: y - sizePx * 0.88, width, height: sizePx }
    }),
    ...(scene.legendBox === null ? [] : [scene.legendBox]),
  ]
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
