/** What is known of one thing, and what the text says of it, each saying with its evidence. */
import type { PointedDate } from '#graph/date'
import { bases, modalities, relationTypes, type Basis, type Modality, type RelationType } from '#graph/vocabulary'
import { wordOf } from './enums.ts'
import {
  BetweenDocument,
  EvidenceDocument,
  type BetweenQuery,
  type DealingPartsFragment,
  type EvidenceQuery,
  type RelationPartsFragment,
} from './operations.ts'
import { request } from './request.ts'
import { toCitation, toDate, toNamed, type CitedPassage, type Named } from './to-values.ts'

/** A relation with its ends and evidence. */
export interface Claim {
  readonly id: string
  readonly type: RelationType
  readonly source: Named
  readonly target: Named
  readonly verb: string | null
  readonly predicate: string | null
  readonly joint: boolean
  readonly date: PointedDate | null
  readonly modality: Modality
  readonly basis: Basis
  readonly doubtful: boolean
  readonly note: string | null
  readonly citations: readonly CitedPassage[]
}

/** A dealing as its parties' relations tell it. */
export interface ToldDealing extends Named {
  readonly date: PointedDate | null
  readonly note: string | null
  readonly signed: boolean
  /** The text leaves open whether this is one instrument of its own. */
  readonly countAmbiguous: boolean
  readonly claims: readonly Claim[]
}

/** How many a text states and how many it names. */
export interface StatedCount {
  readonly stated: number | null
  readonly printed: string | null
  readonly unit: string | null
  readonly named: number
  readonly listOpen: boolean
}

export interface ToldAlias {
  readonly text: string
  readonly place: string | null
}

/** A node with all that the panel shows of it. */
export interface ToldThing extends Named {
  readonly tag: 'thing'
  readonly aliases: readonly ToldAlias[]
  readonly note: string | null
  readonly basis: Basis | null
  readonly date: PointedDate | null
  readonly citations: readonly CitedPassage[]
  readonly relations: readonly Claim[]
  readonly relationCount: number
  readonly dealings: readonly ToldDealing[]
  readonly dealingCount: number
  /** The thing itself, where it is a dealing. */
  readonly dealing: ToldDealing | null
  readonly count: StatedCount | null
}

export interface ToldRelation {
  readonly tag: 'relation'
  readonly claim: Claim
}

/** What the source says of two parties. */
export interface ToldBetween {
  readonly a: Named | null
  readonly b: Named | null
  readonly standing: 'STATED' | 'CLASS_LEVEL' | 'NOT_STATED'
  readonly summary: { readonly zh: string; readonly en: string }
  readonly dealings: readonly ToldDealing[]
  readonly statements: readonly ToldDealing[]
}

type AnsweredNode = NonNullable<EvidenceQuery['nodes'][number]>

/** The things and relations of some ids, in order; unknown ones are left out. */
export async function fetchEvidence(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly (ToldThing | ToldRelation)[]> {
  const { nodes } = await request(EvidenceDocument, { ids }, signal)
  return nodes.flatMap((node) => (node === null ? [] : toTold(node)))
}

/** What is said of two parties; `null` where the server could not tell. */
export async function fetchBetween(a: string, b: string, signal: AbortSignal): Promise<ToldBetween | null> {
  const { nodes, between } = await request(BetweenDocument, { a, b }, signal)
  if (between === null) return null
  const [first, second] = nodes.map(namedOf)
  return {
    a: first ?? null,
    b: second ?? null,
    standing: between.standing,
    summary: { zh: between.summary, en: between.summaryEn },
    dealings: between.dealings.map(toDealing),
    statements: between.statements.map(toDealing),
  }
}

function namedOf(node: BetweenQuery['nodes'][number]): Named | null {
  return node === null || node.__typename === 'Citation' || node.__typename === 'Relation' ? null : toNamed(node)
}

function toTold(node: AnsweredNode): readonly (ToldThing | ToldRelation)[] {
  if (node.__typename === 'Citation') return []
  if (node.__typename === 'Relation') return [{ tag: 'relation', claim: toClaim(node) }]
  return [
    {
      tag: 'thing',
      ...toNamed(node),
      aliases: node.aliases.map(({ text, citation }) => ({ text, place: citation?.sentence ?? null })),
      note: node.note,
      basis: node.ownBasis === null ? null : wordOf(bases, node.ownBasis),
      date: toDate(node.date),
      citations: node.citations.map(toCitation),
      relations: node.relations.nodes.map(toClaim),
      relationCount: node.relations.totalCount,
      dealings: 'dealings' in node ? node.dealings.nodes.map(toDealing) : [],
      dealingCount: 'dealings' in node ? node.dealings.totalCount : 0,
      dealing: 'signed' in node ? toDealing(node) : null,
      count: 'namedCount' in node ? toCount(node) : null,
    },
  ]
}

function toCount(group: AnsweredNode & { readonly __typename: 'Group' }): StatedCount {
  const { statedCount, printed, unit, namedCount, listOpen } = group
  return { stated: statedCount, printed, unit, named: namedCount, listOpen }
}

function toDealing(dealing: DealingPartsFragment): ToldDealing {
  return {
    ...toNamed(dealing),
    date: toDate(dealing.date),
    note: dealing.note,
    signed: dealing.signed,
    countAmbiguous: 'countAmbiguous' in dealing && dealing.countAmbiguous,
    claims: dealing.parties.map(({ relation }) => toClaim(relation)),
  }
}

function toClaim(relation: RelationPartsFragment): Claim {
  const { id, verb, predicate, joint, doubtful, note } = relation
  return {
    ...{ id, verb, predicate, joint, doubtful, note },
    type: wordOf(relationTypes, relation.type),
    source: toNamed(relation.source),
    target: toNamed(relation.target),
    date: toDate(relation.date),
    modality: wordOf(modalities, relation.modality),
    basis: wordOf(bases, relation.basis),
    citations: relation.citations.map(toCitation),
  }
}
