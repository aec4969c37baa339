/** Which dealings a filter keeps, and what their projection onto parties says. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../server/graph/date.ts'
import type { Relation } from '../../server/graph/relation.ts'
import {
  everyDealing,
  filterDealings,
  projectOntoParties,
  type DealingFilter,
  type Participation,
} from '../../server/graph/signing.ts'
import { defaultView } from '../../server/graph/view/view.ts'
import type { Basis, Kind, Modality } from '../../server/graph/vocabulary.ts'

/*
 * Drawn on paper:   A ──⟨treaty 2015-09⟩── B      A, B, C ──⟨three 2016⟩      A ──⟨co-op 2014⟩── B
 *                   A ┄┄⟨plan⟩┄┄ C (undated, planned)      A ─⟨statement⟩─ D
 */
const treaty = dealing('agreement:treaty', 'Agreement', '2015-09', [sign('a'), sign('b')])
const three = dealing('agreement:three', 'Agreement', '2016', [sign('a'), sign('b'), sign('c')])
const cooperation = dealing('cooperation:old', 'Cooperation', '2014', [join('a'), join('b')])
const plan = dealing('agreement:plan', 'Agreement', null, [sign('a', 'plan'), sign('c', 'plan')])
const statement = dealing('statement:class', 'Statement', '2015', [join('a'), join('d')])
const all = [treaty, three, cooperation, plan, statement].flat()
const signingsOnly = defaultView('signings')

describe('a filter of dealings', () => {
  const kept = (filter: Partial<DealingFilter>, base: DealingFilter = everyDealing) => [
    ...filterDealings(all, { ...base, ...filter }).dealings.keys(),
  ]

  it('keeps everything where nothing is asked', () => {
    expect(kept({})).toEqual([
      'agreement:treaty',
      'agreement:three',
      'cooperation:old',
      'agreement:plan',
      'statement:class',
    ])
  })

  it('keeps what is reported as signed, for a picture of signings', () => {
    expect(kept({}, signingsOnly)).toEqual(['agreement:treaty', 'agreement:three'])
  })

  it('lets a planned signing in beside the reported ones when plans are asked for', () => {
    expect(kept({ modalities: ['reported', 'plan'] }, signingsOnly)).toEqual([
      'agreement:treaty',
      'agreement:three',
      'agreement:plan',
    ])
  })

  it('lets co-operations in when signing is not asked for, and statements only when they are', () => {
    expect(kept({ signed: null }, signingsOnly)).toEqual(['agreement:treaty', 'agreement:three', 'cooperation:old'])
    expect(kept({ signed: null, classLevel: true }, signingsOnly)).toContain('statement:class')
  })

  it('never takes a statement for signed', () => {
    expect(kept({ signed: true, classLevel: true }, signingsOnly)).not.toContain('statement:class')
    expect(kept({ signed: false })).toEqual(['cooperation:old', 'agreement:plan', 'statement:class'])
  })

  it('keeps dealings of any of the parties, or of all', () => {
    expect(kept({ parties: ['party:c', 'party:d'] })).toEqual(['agreement:three', 'agreement:plan', 'statement:class'])
    expect(kept({ parties: ['party:b', 'party:c'], allParties: true })).toEqual(['agreement:three'])
  })

  it('shows the other parties of a dealing it keeps', () => {
    const { dealings } = filterDealings(all, { ...everyDealing, parties: ['party:c'] })
    expect(dealings.get('agreement:three')?.map((one) => one.party.id)).toEqual(['party:a', 'party:b', 'party:c'])
  })

  it('counts what it leaves out for want of a date, and lets it in on request', () => {
    const dated = filterDealings(all, { ...everyDealing, since: '2015' })
    expect([...dated.dealings.keys()]).toEqual(['agreement:treaty', 'agreement:three', 'statement:class'])
    expect(dated.undatedLeftOut).toBe(1)
    const undated = filterDealings(all, { ...everyDealing, since: '2015', undated: true })
    expect([...undated.dealings.keys()]).toContain('agreement:plan')
    expect(undated.undatedLeftOut).toBe(0)
  })

  it('tells what may fall into a span from what must', () => {
    expect(kept({ since: '2015-10', until: '2015-12' })).toEqual(['statement:class'])
    expect(kept({ since: '2015-10', until: '2015-12', dates: 'within' })).toEqual([])
  })

  it('keeps dealings with enough parties', () => {
    expect(kept({ minParties: 3 })).toEqual(['agreement:three'])
  })

  it('keeps no more when more is asked', () => {
    const filters = fc.record({
      parties: fc.subarray(['party:a', 'party:b', 'party:c', 'party:d']),
      minParties: fc.integer({ min: 1, max: 3 }),
      signed: fc.constantFrom(null, true, false),
      since: fc.constantFrom(null, '2015', '2015-09', '2016'),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const wide = new Set(kept({ ...filter, since: null, minParties: 1 }))
        expect(kept(filter).every((id) => wide.has(id))).toBe(true)
      }),
    )
  })
})

describe('the projection onto parties', () => {
  const pairs = (filter: Partial<DealingFilter>, instances: ReadonlyMap<string, string> = new Map(), minWeight = 1) =>
    projectOntoParties(filterDealings(all, { ...everyDealing, ...filter }).dealings, instances, minWeight).map(
      ({ a, b, weight, via }) => ({ a, b, weight, via }),
    )

  it('ties the two of a treaty once, and every two of three', () => {
    expect(pairs({ signed: true, modalities: ['reported'] })).toEqual([
      { a: 'party:a', b: 'party:b', weight: 2, via: ['agreement:three', 'agreement:treaty'] },
      { a: 'party:a', b: 'party:c', weight: 1, via: ['agreement:three'] },
      { a: 'party:b', b: 'party:c', weight: 1, via: ['agreement:three'] },
    ])
  })

  it('counts a dealing and its instance once, and shows both', () => {
    const instances = new Map([['agreement:treaty', 'cooperation:old']])
    expect(
      pairs({ dealingKinds: ['Agreement', 'Cooperation'], modalities: ['reported'], minParties: 2 }, instances)[0],
    ).toEqual({
      a: 'party:a',
      b: 'party:b',
      weight: 2,
      via: ['agreement:three', 'agreement:treaty', 'cooperation:old'],
    })
  })

  it('never multiplies a class-level statement out', () => {
    expect(pairs({ dealingKinds: ['Statement'] })).toEqual([])
  })

  it('keeps edges of at least a weight', () => {
    expect(pairs({ signed: true }, new Map(), 2).map(({ b }) => b)).toEqual(['party:b'])
  })

  it('weighs an edge by the dealings the two share, counted the slow way', () => {
    const worlds = fc.array(
      fc.record({ dealing: fc.integer({ min: 0, max: 5 }), party: fc.constantFrom('a', 'b', 'c', 'd') }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(worlds, (world) => {
        const rows = world
          .map(({ dealing: number, party }) =>
            dealing(`agreement:n${String(number)}`, 'Agreement', null, [sign(party)]),
          )
          .flat()
        const projected = projectOntoParties(filterDealings(rows, everyDealing).dealings, new Map())
        const dealingsOf = (id: string) =>
          new Set(rows.filter((row) => row.party.id === id).map((row) => row.dealing.id))
        for (const { a, b, weight } of projected) {
          expect(weight).toBe([...dealingsOf(a)].filter((id) => dealingsOf(b).has(id)).length)
        }
      }),
    )
  })
})

interface Part {
  readonly party: string
  readonly type: 'SIGNED' | 'PARTY_TO'
  readonly modality: Modality
}

function sign(party: string, modality: Modality = 'reported'): Part {
  return { party: `party:${party}`, type: 'SIGNED', modality }
}

function join(party: string): Part {
  return { party: `party:${party}`, type: 'PARTY_TO', modality: 'reported' }
}

function dealing(id: string, kind: Kind, date: string | null, parts: readonly Part[]): readonly Participation[] {
  const interval = date === null ? null : parseEdtf(date)
  return parts.map(({ party, type, modality }) => ({
    relation: relation(`${type.toLowerCase()}:${party}-${id}`, { type, source: party, target: id, modality }),
    party: { id: party, kind: 'Agency' },
    dealing: { id, kind, agreementKind: kind === 'Agreement' ? 'agreement' : null, interval, datasets: ['paper'] },
  }))
}

function relation(id: string, ends: Pick<Relation, 'type' | 'source' | 'target' | 'modality'>): Relation {
  const nothing = {
    verb: null,
    predicate: null,
    role: null,
    event: null,
    date: null,
    value: null,
    comparator: null,
    unit: null,
    note: null,
  }
  const basis: Basis = 'explicit'
  return {
    id,
    ...ends,
    ...nothing,
    joint: false,
    basis,
    doubtful: false,
    citations: ['citation:one'],
    datasets: ['paper'],
    properties: {},
  }
}
