/** Cross-tabulation, on the tiny dataset and on dealings that are spoken of twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyDealing } from '../../server/graph/signing.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { groupBy, type GroupRequest } from '../../server/traversal/group-by.ts'
import type { GroupField } from '../../server/traversal/group-fields.ts'
import { countedOnce } from '../../server/traversal/instances.ts'
import { everyRelation } from '../../server/traversal/relations.ts'
import { openDatasets, openTiny } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const ask = async (by: readonly GroupField[], request: Partial<GroupRequest> = {}, over = context) => {
  const buckets = await groupBy(over, { by, count: 'DEALINGS', ...request })
  return buckets.map(({ keys, count }) => [...keys, count])
}
const signed = { ...everyDealing, signed: true, modalities: ['reported'] } as const

describe('dealings', () => {
  it('count once, in particular, where they are spoken of twice', async () => {
    // Agreement and co-operation of Yunji and Nanhu are one dealing.
    expect(await ask(['KIND'])).toEqual([
      ['Agreement', 4],
      ['Statement', 1],
    ])
    expect(await ask(['KIND'], { dealings: { ...everyDealing, dealingKinds: ['Cooperation'] } })).toEqual([
      ['Cooperation', 1],
    ])
  })

  it('stand under no year or month where they are undated, or wider than that', async () => {
    expect(await ask(['YEAR'])).toEqual([
      ['2014', 1],
      ['2015', 1],
      ['2016', 1],
      [null, 2],
    ])
    const cooperation = { ...everyDealing, dealingKinds: ['Cooperation'] } as const
    expect(await ask(['MONTH'], { dealings: cooperation })).toEqual([[null, 1]])
  })

  it('stand under each of their parties, most first', async () => {
    expect(await ask(['PARTY'], { dealings: signed })).toEqual([
      ['platform:yunji', 2],
      ['agency:rural-office', 1],
      ['agency:trade-ministry', 1],
      ['company:post', 1],
      ['platform:baichuan', 1],
      ['province:nanhu', 1],
    ])
    expect(await ask(['PARTY_KIND'], { dealings: signed })).toEqual([
      ['Agency', 2],
      ['Platform', 3],
      ['Company', 1],
      ['Province', 1],
    ])
  })

  it('are crossed part by part: what is said of one party is not said of another', async () => {
    expect(await ask(['PARTY', 'BASIS'], { dealings: { ...everyDealing, parties: ['province:dongling'] } })).toEqual([
      ['platform:baichuan', 'resolved', 1],
      ['province:dongling', 'explicit', 1],
    ])
  })

  it('are told by verb, way of putting it, sort of agreement and source', async () => {
    expect(await ask(['TYPE', 'VERB'])).toEqual([
      ['SIGNED', '签订', 2],
      ['SIGNED', '三方签署', 1],
      ['SIGNED', '计划签订', 1],
      ['PARTY_TO', '签约', 1],
    ])
    expect(await ask(['AGREEMENT_KIND', 'MODALITY'])).toEqual([
      ['agreement', 'reported', 1],
      ['agreement', 'plan', 1],
      ['strategic-cooperation-agreement', 'reported', 1],
      ['framework-agreement', 'reported', 1],
      [null, 'reported', 1],
    ])
    expect(await ask(['SOURCE'])).toEqual([['source:tiny', 5]])
  })
})

describe('relations and things', () => {
  it('are counted by type and by what they lead to', async () => {
    expect(await ask(['TYPE', 'KIND'], { count: 'RELATIONS' })).toEqual([
      ['SIGNED', 'Agreement', 9],
      ['PARTY_TO', 'Cooperation', 2],
      ['PARTY_TO', 'Statement', 2],
      ['ISSUED', 'Document', 2],
      ['COVERS', 'Group', 1],
      ['MEMBER_OF', 'Group', 2],
      ['INSTANCE_OF', 'Cooperation', 1],
      ['CLAIMS', 'Platform', 1],
    ])
    expect(await ask(['MONTH'], { count: 'RELATIONS', relations: { ...everyRelation, types: ['ISSUED'] } })).toEqual([
      ['2015-10', 2],
    ])
  })

  it('are counted under the parties at either end', async () => {
    const members = { ...everyRelation, types: ['MEMBER_OF'] } as const
    expect(await ask(['PARTY', 'PARTY_KIND'], { count: 'RELATIONS', relations: members })).toEqual([
      ['group:five-provinces', 'Group', 2],
      ['province:dongling', 'Province', 1],
      ['province:nanhu', 'Province', 1],
    ])
  })

  it('are all things, the parties of some dealings, or the ends of some relations', async () => {
    expect(
      await ask(['KIND', 'YEAR'], { count: 'ENTITIES', relations: { ...everyRelation, types: ['ISSUED'] } }),
    ).toEqual([
      ['Agency', null, 2],
      ['Document', '2015', 1],
    ])
    expect(await ask(['PARTY_KIND'], { count: 'ENTITIES', dealings: signed })).toEqual([
      ['Agency', 2],
      ['Platform', 2],
      ['Company', 1],
      ['Province', 1],
    ])
    const whole = await ask(['KIND'], { count: 'ENTITIES' })
    expect(whole.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(17)
  })
})

describe('a cross-tabulation', () => {
  it.each([
    ['invalid by: [] (expected one to three fields)', [], {}],
    ['too many fields: 4 (limit 3)', ['KIND', 'TYPE', 'YEAR', 'MONTH'], {}],
    ['invalid by: KIND, KIND (expected each field once)', ['KIND', 'KIND'], {}],
    ['invalid by: VERB (expected what a thing itself has, with count ENTITIES)', ['VERB'], { count: 'ENTITIES' }],
    [
      'invalid filter: RELATIONS (expected the one filter that says which relations)',
      ['TYPE'],
      { count: 'RELATIONS', dealings: signed },
    ],
  ] as const)('is refused: %s', async (message, by, request) => {
    await expect(ask(by, request)).rejects.toThrow(message)
  })

  it('is refused where it would have more buckets than an answer may have nodes', async () => {
    const strict = { ...context, limits: { ...context.limits, nodes: 3 } }
    await expect(ask(['PARTY'], {}, strict)).rejects.toThrow('too many buckets: 9 (limit 3)')
  })
})

describe('dealings spoken of several times', () => {
  it('are one unit, whoever of them is left by a filter', async () => {
    const dealing = (id: string) => ({ id: `agreement:${id}` })
    const instance = (from: string, to: string) => ({
      ...{ type: 'INSTANCE_OF', from: `agreement:${from}`, to: `agreement:${to}` },
    })
    const folder = await writeDataset({
      nodes: { Agreement: ['general', 'first', 'second', 'alone', 'round', 'about'].map(dealing) },
      relations: [
        instance('first', 'general'),
        instance('second', 'general'),
        instance('round', 'about'),
        instance('about', 'round'),
      ],
    })
    const { context: other, close: closeOther } = await openDatasets(folder)
    const units = async (...ids: readonly string[]) =>
      [
        ...(await countedOnce(
          other,
          ids.map((id) => `agreement:${id}`),
        )),
      ].map((pair) => pair.map((id) => id.slice(10)))
    expect(await units('general', 'first', 'second', 'alone')).toEqual([
      ['first', 'general'],
      ['second', 'general'],
      ['alone', 'alone'],
    ])
    expect(await units('first', 'second')).toEqual([
      ['first', 'first'],
      ['second', 'second'],
    ])
    // In a circle none is more particular than the other; the two still count once.
    expect(await units('round', 'about')).toEqual([['about', 'about']])
    expect(await ask(['KIND'], {}, other)).toEqual([['Agreement', 3]])
    await closeOther()
  })
})
