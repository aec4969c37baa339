/** What the relations say of each node by number: counted once, over all of them. */
import type { Corpus, CorpusRelation } from './corpus.ts'
import type { Kind } from '../graph/vocabulary.ts'
import { textOf } from './values.ts'

export interface Tally {
  /** Number of relations that end in a node, a loop counted once. */
  readonly degree: (id: string) => number
  /** Number of distinct parties of a dealing, planned ones too, but none that is said not to be one. */
  readonly partyCount: (id: string) => number
  /** Whether a reported SIGNED relation ends in a dealing. */
  readonly isSigned: (id: string) => boolean
  /** Number of distinct members of a Group, Groups apart. */
  readonly namedCount: (id: string) => number
}

/** Counts the relations of a corpus. */
export function tally({ nodes, relations }: Corpus): Tally {
  const kinds = new Map<string, Kind>()
  for (const { id, kind } of nodes) kinds.set(id, kind)
  const degrees = new Map<string, number>()
  const parties = new Map<string, Set<string>>()
  const members = new Map<string, Set<string>>()
  const signed = new Set<string>()
  for (const relation of relations) {
    const { from, to } = relation
    degrees.set(from, (degrees.get(from) ?? 0) + 1)
    if (to !== from) degrees.set(to, (degrees.get(to) ?? 0) + 1)
    if (isParticipation(relation)) addTo(parties, relation)
    if (isNamedMember(relation, kinds)) addTo(members, relation)
    if (relation.type === 'SIGNED' && modalityOf(relation) === 'reported') signed.add(relation.to)
  }
  return {
    degree: (id) => degrees.get(id) ?? 0,
    partyCount: (id) => parties.get(id)?.size ?? 0,
    isSigned: (id) => signed.has(id),
    namedCount: (id) => members.get(id)?.size ?? 0,
  }
}

function isParticipation(relation: CorpusRelation): boolean {
  return (relation.type === 'SIGNED' || relation.type === 'PARTY_TO') && modalityOf(relation) !== 'negative'
}

function isNamedMember(relation: CorpusRelation, kinds: ReadonlyMap<string, Kind>): boolean {
  return relation.type === 'MEMBER_OF' && modalityOf(relation) !== 'negative' && kinds.get(relation.from) !== 'Group'
}

function modalityOf({ properties }: CorpusRelation): string {
  return textOf(properties, 'modality') ?? 'reported'
}

function addTo(groups: Map<string, Set<string>>, { from, to }: CorpusRelation): void {
  const group = groups.get(to) ?? new Set()
  groups.set(to, group.add(from))
}
