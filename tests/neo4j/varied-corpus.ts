/**
 * A corpus of 20,000 relations that nobody stated: every kind and every type of relation, dated and undated, in every modality, names
 * with rare characters among them. The seed alone decides what is in it.
 */
import { makeRandom } from '../../server/graph/layout/random.ts'
import {
  bases,
  keysOf,
  kinds,
  kindsOfEnds,
  modalities,
  relationTypes,
  type Kind,
} from '../../server/graph/vocabulary.ts'
import type { Invented, Row } from '../fixtures/write-dataset.ts'

/** How much of each; relations of signing come first. */
interface Counts {
  readonly relations: number
  readonly ofSigning: number
  readonly nodesOfKind: number
  readonly agreements: number
  readonly citations: number
}

const large: Counts = { relations: 20_000, ofSigning: 12_000, nodesOfKind: 120, agreements: 2500, citations: 2000 }
/** A twentieth of it. */
export const small: Counts = { relations: 1000, ofSigning: 600, nodesOfKind: 12, agreements: 125, citations: 100 }

const dates = ['', '', '2015', '2014-11', '2015-11-03', '2014/2016', '2013-02/2013-09', '2016-02-29', '1999'] as const
const names = ['电商扶贫办（筹）', '云集 ABC', '𣲗水社', '銀行', 'Ünïted "Works"', '第三方', 'ﬁ 合字', '乡镇'] as const

/** What the corpus is, row by row. */
export function varied(counts: Counts = large): Invented {
  const random = makeRandom(6)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = <Thing>(things: readonly Thing[], initial: Thing): Thing => things[below(things.length)] ?? initial
  const idsOf = new Map(
    keysOf(kinds).map((kind) => [kind, Array.from({ length: sizeOf(kind, counts) }, (_, n) => idOf(kind, n))]),
  )
  const nodeOf = (kind: Kind, id: string, number: number): Row => ({
    id,
    name: `${one(names, '').replaceAll('"', '')}${String(below(60))}`,
    ...(number % 3 === 0 ? { nameEn: `Name ${String(below(500))}` } : {}),
    ...(number % 5 === 0 ? { aliases: `别名${String(number)}|AKA ${String(below(9))}` } : {}),
    ...(kind === 'Source' ? {} : { citations: citationIds(below, counts) }),
    ...(kinds[kind].dated ? { date: one(dates, '') } : {}),
    ...(number % 7 === 0 ? { note: `注 ${String(number)}`, ward: String(below(5)) } : {}),
  })
  const relationOf = (number: number): Row => {
    const type =
      number < counts.ofSigning
        ? one(['SIGNED', 'SIGNED', 'PARTY_TO'] as const, 'SIGNED')
        : one(keysOf(relationTypes), 'CLAIMS')
    const { from, to } = relationTypes[type]
    const end = (allowed: readonly string[]) => one(idsOf.get(one(kindsOfEnds(allowed), 'Topic')) ?? [], '')
    const [source, target] = [end(from), end(to)]
    return {
      ...{
        id: `r:${String(number).padStart(5, '0')}`,
        type,
        from: source,
        to: target === source ? idOf('Topic', 0) : target,
      },
      ...{ verb: one(['签署', '启动', '', '合作'], ''), date: one(dates, ''), citations: citationIds(below, counts) },
      ...{ modality: one(keysOf(modalities), 'reported'), basis: one(keysOf(bases), 'explicit') },
      ...(number % 4 === 0 ? { joint: 'true' } : {}),
      ...(number % 9 === 0 ? { value: String(below(1000) / 8), comparator: '>=', unit: '个' } : {}),
      ...(number % 11 === 0 ? { doubtful: 'true', note: '疑' } : {}),
      ...(number % 13 === 0 ? { event: idOf('Event', below(sizeOf('Event', counts))) } : {}),
      ...(number % 17 === 0 ? { tally: String(below(7)) } : {}),
    }
  }
  return {
    nodes: Object.fromEntries(
      [...idsOf].map(([kind, ids]) => [kind, ids.map((id, number) => nodeOf(kind, id, number))]),
    ),
    relations: Array.from({ length: counts.relations }, (_, number) => relationOf(number)),
    citations: Array.from({ length: counts.citations }, (_, number) => citationOf(number, below)),
  }
}

function sizeOf(kind: Kind, counts: Counts): number {
  if (kind === 'Agreement') return counts.agreements
  return kind === 'Source' ? 3 : counts.nodesOfKind
}

function idOf(kind: Kind, number: number): string {
  return `${kind.toLowerCase()}:n${String(number).padStart(4, '0')}`
}

function citationIds(below: (limit: number) => number, counts: Counts): string {
  return Array.from({ length: below(3) }, () => `citation:c${String(below(counts.citations))}`)
    .filter((id, index, all) => all.indexOf(id) === index)
    .join('|')
}

function citationOf(number: number, below: (limit: number) => number): Row {
  const start = below(40_000)
  const place =
    number % 6 === 0
      ? {}
      : { start: String(start), end: String(start + 4), quote: `引文${String(number % 100).padStart(2, '0')}` }
  return {
    id: `citation:c${String(number)}`,
    source: idOf('Source', number % 3),
    ...place,
    statement: `第 ${String(number)} 条`,
  }
}
