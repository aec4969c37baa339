/** Invented networks of signings in any size: some parties sign much, most a little, mostly with their own circle, over three years. */
import { makeRandom } from '../../server/graph/layout/random.ts'
import { tileGrid } from '../../server/graph/layout/tile-grid.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../server/graph/subgraph.ts'
import { keysOf } from '../../server/graph/vocabulary.ts'
import { date, edge, node, subgraph } from '../graph/invented.ts'

const places = [
  '东岭',
  '南湖',
  '北川',
  '西泽',
  '青禾',
  '远山',
  '云集',
  '百川',
  '聚禾',
  '石桥',
  '白沙',
  '新河',
  '古渡',
  '长坪',
]
const agencies = ['乡村发展局', '商贸厅', '农业办公室', '扶助开发领导小组办公室']
const platforms = ['网', '商城', '平台']

/** Parties of a circle, and the share of those that are met outside one's own. */
const circle = 18
const abroad = 0.06

/** A network of about so many nodes, two fifths of them parties, all from the seed. */
export function madeNetwork(order: number, seed: number): Subgraph {
  const random = makeRandom(seed)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const parties = Array.from({ length: Math.round(order * 0.4) }, (_, index) => makeParty(index, pick))
  // In each circle a party stands once more for each dealing it has, so that who has many gets more.
  const circles = Array.from({ length: Math.ceil(parties.length / circle) }, (_, index) =>
    parties.slice(index * circle, (index + 1) * circle).map(({ id }) => id),
  )
  const agreements: SubgraphNode[] = []
  const edges: SubgraphEdge[] = []
  while (parties.length + agreements.length < order) {
    const id = `agreement:n${String(agreements.length)}`
    const own = pick(circles)
    const others = Array.from({ length: random() < 0.15 ? 2 : 1 }, () => pick(random() < abroad ? pick(circles) : own))
    const signatories = new Set([pick(own), ...others])
    const month = `${String(2014 + Math.floor(random() * 3))}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
    const isPlanned = random() < 0.1
    agreements.push(node({ id, kind: 'Agreement', name: '合作协议', date: isPlanned ? null : date(month) }))
    for (const source of signatories) {
      edges.push(
        edge({
          id: `signed:n${String(edges.length)}`,
          source,
          target: id,
          modality: isPlanned ? 'plan' : 'reported',
        }),
      )
      own.push(source)
    }
  }
  return subgraph([...parties, ...agreements], edges)
}

function makeParty(index: number, pick: <Value>(values: readonly Value[]) => Value): SubgraphNode {
  const codes = keysOf(tileGrid)
  const code = codes[index]
  const slug = `n${String(index)}`
  // The first are provinces that have a tile, under names that nobody has.
  if (code !== undefined && index % 3 === 0) {
    const name = `${pick(places)}省`
    return node({
      id: `province:${slug}`,
      kind: 'Province',
      name,
      nameEn: `Province ${code}`,
      properties: { code: `CN-${code}` },
    })
  }
  if (index % 3 === 1) {
    const name = `${pick(places)}${pick(platforms)}`
    return node({ id: `platform:${slug}`, kind: 'Platform', name, nameEn: `Platform ${String(index)}` })
  }
  const name = `${pick(places)}${pick(agencies)}`
  return node({ id: `agency:${slug}`, kind: 'Agency', name, nameEn: `Office ${String(index)}` })
}
