/** What the source says of two parties, and the shortest way between them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { between, summaryOf } from '../../server/traversal/between.ts'
import { runRead, type TraversalContext } from '../../server/traversal/context.ts'
import { shortestPath } from '../../server/traversal/paths.ts'
import { textOf, toRelation } from '../../server/traversal/rows.ts'
import { keysOf, kinds, relationTypes } from '../../server/graph/vocabulary.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

describe('between two parties', () => {
  it('stand their dealings, earliest first', async () => {
    const answer = await between(context, 'platform:yunji', 'province:nanhu')
    expect(answer).toMatchObject({
      standing: 'STATED',
      dealings: ['cooperation:yunji-nanhu-2014', 'agreement:yunji-nanhu-2014-06'],
    })
    expect(summaryOf(answer, 'en')).toBe('The source states 2 dealings between Yunji and Nanhu.')
  })

  it('stands a class-level statement where only their classes are spoken of', async () => {
    const answer = await between(context, 'collective:platforms', 'province:nanhu')
    expect(answer).toMatchObject({
      standing: 'CLASS_LEVEL',
      dealings: [],
      statements: ['statement:platforms-provinces'],
    })
    expect(summaryOf(answer, 'zh')).toContain('泛指')
  })

  it('stands nothing where the source is silent, which is not no', async () => {
    const answer = await between(context, 'company:post', 'province:nanhu')
    expect(answer).toMatchObject({ standing: 'NOT_STATED', dealings: [], statements: [] })
    expect(summaryOf(answer, 'zh')).toBe('邮递公司与南湖省：原文没有说。这不等于“没有签”。')
  })

  it('is refused for a party that is not there', async () => {
    await expect(between(context, 'platform:yunji', 'province:nowhere')).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
  })
})

describe('a shortest path', () => {
  it('goes hop by hop along or against its relations', async () => {
    const path = await shortestPath(context, ['agency:rural-office', 'province:nanhu'], { maxLength: 6 })
    expect(path?.nodes).toEqual([
      'agency:rural-office',
      'document:shop-notice',
      'group:five-provinces',
      'province:nanhu',
    ])
    expect(path?.steps.map((step) => step.forward)).toEqual([true, true, false])
  })

  it('is none where the way is too long', async () => {
    expect(await shortestPath(context, ['agency:rural-office', 'province:nanhu'], { maxLength: 2 })).toBeNull()
  })

  it('has the length that a plain search over all relations finds, for all pairs', async () => {
    const { ids, neighbours } = await wholeGraph()
    for (const from of ids) {
      const distances = breadthFirst(from, neighbours)
      for (const to of ids) {
        const path = await shortestPath(context, [from, to], { maxLength: 12 })
        expect([from, to, path?.steps.length ?? null]).toEqual([from, to, distances.get(to) ?? null])
        expect(new Set(path?.nodes).size).toBe(path?.nodes.length ?? 0)
      }
    }
  })
})

/** All nodes but the source, and who is next to whom by relations that tie. */
async function wholeGraph(): Promise<{
  readonly ids: readonly string[]
  readonly neighbours: ReadonlyMap<string, readonly string[]>
}> {
  const rows = await runRead(context, 'ids', { prefix: '', limit: 1000 })
  const ids = rows.map((row) => textOf(row, 'id')).filter((id) => !id.startsWith('source:'))
  const found = await runRead(context, 'expand', {
    ids,
    types: keysOf(relationTypes),
    kinds: keysOf(kinds),
    always: [],
  })
  const relations = found
    .map((row) => toRelation(row['relation']))
    .filter(({ type, modality }) => !['MENTIONS', 'QUOTES', 'EXAMPLE_OF'].includes(type) && modality !== 'negative')
  const next = (id: string) =>
    relations.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))
  return { ids, neighbours: new Map(ids.map((id) => [id, next(id).filter((other) => ids.includes(other))])) }
}

function breadthFirst(from: string, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const distances = new Map([[from, 0]])
  const queue = [from]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const next of neighbours.get(id) ?? []) {
      if (distances.has(next)) continue
      distances.set(next, (distances.get(id) ?? 0) + 1)
      queue.push(next)
    }
  }
  return distances
}
