import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { tileGrid } from '../../../server/graph/layout/tile-grid.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { edge, node, subgraph } from '../invented.ts'

const view = { ...defaultView(), layout: 'tiles' } as const

/** A platform with two provinces, one of them twice, and with an uncounted rest; an office and a firm of no province. */
const graph = subgraph(
  [
    node({ id: 'province:gansu', kind: 'Province', name: '甘肃', properties: { code: 'CN-GS' } }),
    node({ id: 'province:jilin', kind: 'Province', name: '吉林', properties: { code: 'CN-JL' } }),
    node({ id: 'province:elsewhere', kind: 'Province', name: '别处', properties: { code: 'XX-YY' } }),
    node({ id: 'group:rest', kind: 'Group', name: '其余两省', basis: 'derived' }),
    node({ id: 'platform:p', kind: 'Platform', name: '网' }),
    node({ id: 'agreement:gansu', kind: 'Agreement', name: '一' }),
    node({ id: 'agreement:jilin', kind: 'Agreement', name: '二' }),
    node({ id: 'agreement:both', kind: 'Agreement', name: '三' }),
    node({ id: 'cooperation:rest', kind: 'Cooperation', name: '四' }),
    node({ id: 'agency:far', kind: 'Agency', name: '局' }),
    node({ id: 'company:far', kind: 'Company', name: '公司' }),
    node({ id: 'agreement:far', kind: 'Agreement', name: '五' }),
  ],
  [
    ['province:gansu', 'agreement:gansu'],
    ['platform:p', 'agreement:gansu'],
    ['province:jilin', 'agreement:jilin'],
    ['platform:p', 'agreement:jilin'],
    ['province:gansu', 'agreement:both'],
    ['province:jilin', 'agreement:both'],
    ['group:rest', 'cooperation:rest'],
    ['platform:p', 'cooperation:rest'],
    ['agency:far', 'agreement:far'],
    ['company:far', 'agreement:far'],
  ].map(([source = '', target = ''], index) => edge({ id: `signed:${String(index)}`, source, target })),
)

const { positions, guides } = place(graph, view)
if (guides.kind !== 'tiles') throw new Error('no tiles')
const { tiles, box } = guides

const at = (id: string) => positions.get(id) ?? { x: NaN, y: NaN }
/** The letters of the tile that a node stands on. */
const tileUnder = (id: string) =>
  tiles.find((tile) => Math.abs(tile.x - at(id).x) < tile.side / 2 && Math.abs(tile.y - at(id).y) < tile.side / 2)?.code

describe('the tiles', () => {
  it('are 34, each at a place of its own', () => {
    expect(tiles).toHaveLength(34)
    expect(new Set(Object.values(tileGrid).map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(34)
    expect(tiles.filter(({ isTaken }) => isTaken).map(({ code }) => code)).toEqual(['JL', 'GS'])
  })

  it('have provinces on them by their codes, and what ties one of them alone', () => {
    expect(tileUnder('province:gansu')).toBe('GS')
    expect(tileUnder('agreement:gansu')).toBe('GS')
    expect(tileUnder('province:jilin')).toBe('JL')
    expect(tileUnder('agreement:jilin')).toBe('JL')
  })

  it('have nothing else on them: no group, no other party, no dealing of several', () => {
    for (const id of [
      'group:rest',
      'cooperation:rest',
      'platform:p',
      'agreement:both',
      'province:elsewhere',
      'agency:far',
    ]) {
      expect(tileUnder(id)).toBeUndefined()
    }
  })

  it('stand beside a box for what is counted and not named', () => {
    const inBox = (id: string) =>
      box !== null && Math.abs(at(id).x - box.x) < box.width / 2 && Math.abs(at(id).y - box.y) < box.height / 2
    expect(['group:rest', 'cooperation:rest', 'platform:p'].map(inBox)).toEqual([true, true, false])
    const overTile = tiles.filter(
      ({ x, y, side }) =>
        box !== null && Math.abs(x - box.x) < (side + box.width) / 2 && Math.abs(y - box.y) < (side + box.height) / 2,
    )
    expect(overTile).toEqual([])
  })

  it('have no box where every group names its members', () => {
    const named = subgraph(
      [...graph.nodes],
      [...graph.edges, edge({ id: 'member:1', source: 'province:gansu', target: 'group:rest', type: 'MEMBER_OF' })],
    )
    const answer = place(named, view)
    expect(answer.guides).toMatchObject({ kind: 'tiles', box: null })
  })

  it('leave beside them what ties a province, and below them what ties none', () => {
    const [left, right] = [Math.min(...tiles.map(({ x }) => x)), Math.max(...tiles.map(({ x }) => x))]
    const bottom = Math.max(...tiles.map(({ y, side }) => y + side / 2))
    expect(at('platform:p').x < left || at('platform:p').x > right).toBe(true)
    for (const id of ['agency:far', 'company:far', 'agreement:far']) expect(at(id).y).toBeGreaterThan(bottom)
  })
})
