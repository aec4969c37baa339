/** What loading adds to what was stated. */
import { describe, expect, test } from 'vitest'
import type { Corpus, CorpusRelation } from '../../server/loading/corpus.ts'
import { derive } from '../../server/loading/derive.ts'
import { makeRelationId } from '../../server/loading/relation-id.ts'
import { sortKey } from '../../server/loading/sort-key.ts'
import { tally } from '../../server/loading/tally.ts'
import type { RelationType } from '../../server/graph/vocabulary.ts'

const relation = (type: RelationType, [from, to]: readonly [string, string], properties = {}): CorpusRelation => ({
  id: `r:${from.replace(':', '-')}-${to.replace(':', '-')}-${type.toLowerCase()}`,
  ...{ type, from, to, properties, datasets: ['x'] },
})
const node = (id: string, kind: Corpus['nodes'][number]['kind'], properties = {}): Corpus['nodes'][number] => ({
  ...{ id, kind, datasets: ['x'] },
  properties: { name: id, ...properties },
})
const corpus = (parts: Partial<Corpus>): Corpus => ({ datasets: [], nodes: [], citations: [], relations: [], ...parts })

describe('counts', () => {
  test('of parties take each party once, planned or not, and leave out those said not to be', () => {
    const counted = tally(
      corpus({
        relations: [
          relation('SIGNED', ['platform:a', 'agreement:x']),
          relation('PARTY_TO', ['platform:a', 'agreement:x']),
          relation('SIGNED', ['platform:b', 'agreement:x'], { modality: 'plan' }),
          relation('SIGNED', ['platform:c', 'agreement:x'], { modality: 'negative' }),
        ],
      }),
    )
    expect(counted.partyCount('agreement:x')).toBe(2)
    expect(counted.degree('agreement:x')).toBe(4)
    expect(counted.degree('platform:a')).toBe(2)
    expect(counted.degree('platform:z')).toBe(0)
  })

  test('of members leave out groups in the group', () => {
    const counted = tally(
      corpus({
        nodes: [node('group:part', 'Group'), node('province:a', 'Province')],
        relations: [
          relation('MEMBER_OF', ['group:part', 'group:all']),
          relation('MEMBER_OF', ['province:a', 'group:all']),
          relation('SUBSET_OF', ['group:part', 'group:all']),
        ],
      }),
    )
    expect(counted.namedCount('group:all')).toBe(1)
  })

  test('of relations count a loop once', () => {
    expect(tally(corpus({ relations: [relation('PART_OF', ['topic:a', 'topic:a'])] })).degree('topic:a')).toBe(1)
  })
})

describe('signed', () => {
  const signedOf = (type: RelationType, to: string, modality?: string) => {
    const kind = to.startsWith('agreement') ? 'Agreement' : 'Statement'
    const relations = [relation(type, ['platform:a', to], modality === undefined ? {} : { modality })]
    return [...derive(corpus({ nodes: [node(to, kind)], relations })).nodes(kind)][0]?.props['signed']
  }

  test('is an agreement in which a reported signing ends', () => {
    expect(signedOf('SIGNED', 'agreement:x')).toBe(true)
  })
  test('is no plan, no participation, and no class-level statement', () => {
    expect(signedOf('SIGNED', 'agreement:x', 'plan')).toBe(false)
    expect(signedOf('PARTY_TO', 'agreement:x')).toBe(false)
    expect(signedOf('PARTY_TO', 'statement:x')).toBe(false)
  })
})

describe('stored properties', () => {
  const propsOf = (properties: object) =>
    [...derive(corpus({ nodes: [node('event:x', 'Event', properties)] })).nodes('Event')][0]?.props

  test('of a date are its days, open ends left out', () => {
    expect(propsOf({ date: '2015-02' })).toMatchObject({ earliest: '2015-02-01', latest: '2015-02-28' })
    const open = propsOf({ date: '../2015-11' })
    expect(open).toMatchObject({ latest: '2015-11-30' })
    expect(open).not.toHaveProperty('earliest')
  })

  test('part aliases from the citations of their places, in step', () => {
    expect(propsOf({ aliases: ['a@b.example', '甲@citation:p1-1', '乙'] })).toMatchObject({
      aliases: ['a@b.example', '甲', '乙'],
      aliasCitations: ['', 'citation:p1-1', ''],
    })
  })

  test('for search hold every name and the id once, each on its line', () => {
    const props = propsOf({ name: '《Ａ–B》', nameEn: 'a b', aliases: ['Café@citation:p1-1'] })
    expect(props?.['search']).toBe('a b\ncafe\nevent x')
  })
})

describe('citations', () => {
  test('know what rests on them, and their place in the order of the text', () => {
    const citation = (id: string, start: number) => ({
      id,
      datasets: ['x'],
      properties: { source: 'source:s', start, end: start + 1 },
    })
    const stored = derive(
      corpus({
        nodes: [node('platform:a', 'Platform', { citations: ['citation:b'], aliases: ['甲@citation:a'] })],
        citations: [citation('citation:a', 50), citation('citation:b', 7), citation('citation:c', 60)],
        relations: [relation('PART_OF', ['platform:a', 'platform:a'], { citations: ['citation:b'] })],
      }),
    )
    expect(Array.from(stored.citations, ({ id, props }) => [id, props['order'], props['supports']])).toEqual([
      ['citation:a', 2, ['platform:a']],
      ['citation:b', 1, ['platform:a', 'r:platform-a-platform-a-part_of']],
      ['citation:c', 3, undefined],
    ])
  })
})

describe('made ids', () => {
  const row = { type: 'PARTY_TO', from: 'platform:yunji', to: 'cooperation:x-2014' }
  test('have the form of ids and say their ends', () => {
    expect(makeRelationId(row)).toMatch(/^partyto:yunji-x-2014-[0-9a-f]{10}$/)
  })
  test('are the same for the same row, a default said or not', () => {
    expect(makeRelationId({ ...row, modality: 'reported', verb: '合作' })).toBe(makeRelationId(row))
  })
  test('differ by date, predicate, event and modality', () => {
    const ids = [{}, { date: '2014' }, { predicate: 'x' }, { event: 'event:x' }, { modality: 'plan' }].map((more) =>
      makeRelationId({ ...row, ...more }),
    )
    expect(new Set(ids).size).toBe(5)
  })
})

describe('sort keys', () => {
  test('are pinyin without tones, a syllable apart, other words as they are', () => {
    expect(sortKey('《重庆与西安的协议》')).toBe('chong qing yu xi an de xie yi')
    expect(sortKey('Baichuan 2.0 平台')).toBe('baichuan 2 0 ping tai')
    expect(sortKey('Île-de-France')).toBe('ile de france')
    expect(sortKey('……')).toBe('')
  })
  test('put 西安 before 先', () => {
    expect(['先', '西安'].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['西安', '先'])
  })
})
