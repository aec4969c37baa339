/** Search finds by any part of a name, and says what matched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { search } from '../../server/traversal/search.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const ids = async (text: string) => (await search(context, text)).map((hit) => hit.node.id)

describe('a search', () => {
  it('finds by two Chinese characters: the name of which more was typed first, beginnings before middles', async () => {
    expect(await ids('云集')).toEqual([
      'platform:yunji',
      'cooperation:yunji-nanhu-2014',
      'agreement:rural-yunji-2015-03',
    ])
  })

  it('finds by alias and says that the alias matched', async () => {
    expect((await search(context, '百川集团'))[0]).toMatchObject({
      node: { id: 'platform:baichuan' },
      matched: '百川集团',
    })
  })

  it('finds by English name in any case, and by id', async () => {
    expect((await ids('YUNJI'))[0]).toBe('platform:yunji')
    expect((await ids('agreement:rural-yunji-2015-03'))[0]).toBe('agreement:rural-yunji-2015-03')
  })

  it('finds a phrase by all its parts, in any order', async () => {
    expect(await ids('协议 云集网')).toEqual(['agreement:rural-yunji-2015-03'])
  })

  it('finds full-width letters as plain ones', async () => {
    expect((await ids('Ｙｕｎｊｉ'))[0]).toBe('platform:yunji')
  })

  it('keeps to the kinds asked for, and to how many', async () => {
    expect((await search(context, '省', { kinds: ['Group'] })).map((hit) => hit.node.id)).toEqual([
      'group:five-provinces',
    ])
    expect(await search(context, '省', { first: 1 })).toHaveLength(1)
  })

  it.each(['', '   ', '，。', '没有这个'])('finds nothing for %j', async (text) => {
    expect(await ids(text)).toEqual([])
  })
})
