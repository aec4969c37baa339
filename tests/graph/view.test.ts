/** The view grammar: one address, one meaning, one spelling. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplorerError } from '../../server/graph/error.ts'
import { viewKeys } from '../../server/graph/view/keys.ts'
import { changeView, defaultView, formatView, parseView, type View } from '../../server/graph/view/view.ts'
import { keysOf, kinds, modalities, relationTypes } from '../../server/graph/vocabulary.ts'

describe('a view', () => {
  it('is the reported signings where nothing is said', () => {
    const view = parseView('')
    expect(view).toEqual(defaultView('signings'))
    expect(view).toMatchObject({
      view: 'signings',
      form: 'bipartite',
      signed: true,
      classLevel: false,
      modalities: ['reported'],
      limit: 1000,
      layout: 'force',
      seed: 1,
      lang: 'zh',
    })
    expect(formatView(view)).toBe('')
  })

  it('has other defaults for other questions', () => {
    expect(parseView('view=neighbourhood&of=platform:jd')).toMatchObject({
      hops: 1,
      limit: 500,
      signed: null,
      classLevel: null,
      modalities: [],
    })
  })

  it('is spelt in the order of the keys, sets sorted, defaults left out', () => {
    const written =
      '?lang=en&parties=platform:jd,agency:cpad,platform:jd&seed=1&modalities=plan,reported&view=signings&until=2016-03&since=2014-06'
    expect(formatView(parseView(written))).toBe(
      'parties=agency:cpad,platform:jd&modalities=reported,plan&since=2014-06&until=2016-03&lang=en',
    )
  })

  it('spells no limit, where there is one by default, by naming all', () => {
    const all = 'modalities=reported,plan,target,directive,evaluation,statistic,negative'
    expect(parseView(all).modalities).toEqual([])
    expect(formatView({ ...defaultView(), modalities: [] })).toBe(all)
  })

  it('is spelt one way, however its sets were put together', () => {
    const view = {
      ...defaultView(),
      modalities: ['plan', 'reported'] as const,
      parties: ['platform:jd', 'agency:cpad'],
    }
    expect(formatView(view)).toBe('parties=agency:cpad,platform:jd&modalities=reported,plan')
  })

  it('keeps the order of what was expanded', () => {
    expect(formatView(parseView('expand=platform:jd,agency:cpad'))).toBe('expand=platform:jd,agency:cpad')
  })

  it('takes any text as a title, and gives it back', () => {
    const title = '签署 & 合作 = 100% + “a,b:c”?'
    const address = formatView({ ...defaultView(), title })
    expect(parseView(address).title).toBe(title)
  })

  it('goes through its address unharmed, and equal views have equal addresses', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = formatView(view)
        expect(parseView(address)).toEqual(view)
        expect(formatView(parseView(address))).toBe(address)
      }),
      { numRuns: 500 },
    )
  })

  it('loses what another question does not take when the question changes', () => {
    const view = { ...parseView('form=parties&since=2015&lang=en') }
    expect(formatView(changeView(view, { view: 'neighbourhood', of: ['platform:jd'] }))).toBe(
      'view=neighbourhood&of=platform:jd&since=2015&lang=en',
    )
  })

  it('keeps a chosen value that is another question’s default', () => {
    const all = changeView(defaultView('signings'), { signed: null })
    expect(formatView(all)).toBe('signed=any')
    expect(changeView(all, { lang: 'en' }).signed).toBeNull()
  })
})

describe('a wrong address', () => {
  it.each([
    ['colour=kind&shade=1', 'unknown key: shade'],
    ['seed=1&seed=2', 'repeated key: seed'],
    ['seed=abc', 'invalid seed: abc (expected a whole number from 0 to 2147483647)'],
    ['seed=-1', 'invalid seed: -1'],
    ['seed=', 'invalid seed:  (expected'],
    ['view=everything', 'invalid view: everything (expected one of signings, neighbourhood, paths, induced, network)'],
    ['lang=fr', 'invalid lang: fr (expected one of zh, en)'],
    ['parties=jd', 'invalid parties: jd (expected ids joined with commas'],
    ['modalities=reported,planned', 'invalid modalities: reported,planned (expected some of reported, plan'],
    ['since=2015-13', 'invalid since: 2015-13 (expected an EDTF date'],
    ['from=agency:cpad', 'invalid key: from with view=signings (expected from goes with view=paths)'],
    ['pin=agency:cpad@1', 'invalid pin: agency:cpad@1'],
    ['signed=maybe', 'invalid signed: maybe (expected true, false or any)'],
    ['constructor=1', 'unknown key: constructor'],
    ['__proto__=1', 'unknown key: __proto__'],
    ['title=%E4%BD', 'invalid address: %E4%BD'],
    ['kinds=Agency', 'invalid key: kinds with view=signings'],
    ['view=neighbourhood&kinds=toString', 'invalid kinds: toString'],
  ])('%s is refused: %s', (address, message) => {
    expect(() => parseView(address)).toThrow(ExplorerError)
    expect(() => parseView(address)).toThrow(message)
  })

  it('is refused or understood, whatever its characters, and never anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (address) => {
        try {
          parseView(address)
        } catch (error) {
          expect(error).toBeInstanceOf(ExplorerError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const id = fc.constantFrom('agency:cpad', 'platform:jd', 'province:hebei', 'agreement:cpad-jd-2016-01')
const ids = fc.uniqueArray(id).map((all) => [...all].sort())
const set = <Key extends string>(definitions: Readonly<Record<Key, unknown>>) =>
  fc
    .subarray([...keysOf(definitions)])
    .map((some) =>
      some.length === keysOf(definitions).length ? [] : keysOf(definitions).filter((key) => some.includes(key)),
    )

/** Whole views: every key a question takes may have any value its codec can write. */
const views: fc.Arbitrary<View> = fc
  .record({
    view: fc.constantFrom('signings' as const, 'neighbourhood' as const, 'network' as const),
    changes: fc.record(
      {
        form: fc.constantFrom('bipartite' as const, 'parties' as const),
        of: ids,
        hops: fc.integer({ min: 0, max: 6 }),
        limit: fc.integer({ min: 1, max: 5000 }),
        expand: fc.uniqueArray(id),
        types: set(relationTypes),
        kinds: set(kinds),
        parties: ids,
        signed: fc.constantFrom(true, false),
        modalities: set(modalities),
        since: fc.constantFrom('2014', '2015-11', '2016-08-02'),
        undated: fc.boolean(),
        seed: fc.integer({ min: 0, max: 2_147_483_647 }),
        lang: fc.constantFrom('zh' as const, 'en' as const),
        title: fc.string({ minLength: 1, unit: 'grapheme' }),
        pin: fc
          .uniqueArray(
            fc.record({
              id,
              x: fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
              y: fc.integer({ min: 0, max: 9999 }),
            }),
            { selector: (pin) => pin.id },
          )
          .map((pins) => [...pins].sort((a, b) => (a.id < b.id ? -1 : 1))),
        select: fc.oneof(id, fc.constant('agency:cpad--platform:jd')),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ view, changes }) => {
    const taken = Object.entries(changes).filter(([name]) =>
      viewKeys[name as keyof typeof viewKeys].questions.includes(view),
    )
    return { ...defaultView(view), ...Object.fromEntries(taken) }
  })
