/** A node: its names, what it takes part in, each saying with its evidence, and what can be done with it on the map. */
import { useMemo } from 'react'
import { nameOf } from '#graph/node'
import { kinds, nameIn } from '#graph/vocabulary'
import { fetchEvidence, type Claim, type ToldDealing, type ToldThing } from '../api/evidence.ts'
import { ClaimCard } from './claim-card.tsx'
import { CountNote } from './count-note.tsx'
import { DealingCard } from './dealing-card.tsx'
import { KindMark } from './kind-mark.tsx'
import { Note } from './note.tsx'
import { PanelHead } from './panel-head.tsx'
import { Quotation } from './quotation.tsx'
import { useReading } from './reading.tsx'
import { ThingActions } from './thing-actions.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'

interface ThingPanelProps {
  readonly id: string
  readonly onClose: () => void
}

export function ThingPanel({ id, onClose }: ThingPanelProps) {
  const { words, language, subgraph } = useReading()
  const answer = useAnswer(`evidence:${id}`, (signal) => fetchEvidence([id], signal))
  const [told] = answer.isStale ? [] : (answer.value ?? [])
  if (told?.tag === 'relation') return <ClaimPanel claim={told.claim} onClose={onClose} />
  const known = told ?? subgraph?.nodes.find((node) => node.id === id)
  if (known === undefined) return <Unknown answer={answer} id={id} onClose={onClose} />
  return (
    <>
      <PanelHead badge={<KindBadge kind={known.kind} />} title={nameOf(known, language)} onClose={onClose} />
      {told === undefined ? <Trouble answer={answer} waiting={words.asking} /> : <ThingBody thing={told} />}
    </>
  )
}

function Unknown({ answer, id, onClose }: { readonly answer: ReturnType<typeof useAnswer> } & ThingPanelProps) {
  const { words } = useReading()
  const title = answer.value === null || answer.isStale ? '' : words.unknownThing(id)
  return (
    <>
      <PanelHead badge={null} title={title} onClose={onClose} />
      <Trouble answer={answer} waiting={words.asking} />
    </>
  )
}

export function KindBadge({ kind }: { readonly kind: ToldThing['kind'] }) {
  const { language } = useReading()
  return (
    <>
      <KindMark kind={kind} />
      {nameIn(language, kinds[kind])}
    </>
  )
}

/** A relation that is not on the map, opened by its address. */
function ClaimPanel({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const { words } = useReading()
  return (
    <>
      <PanelHead badge={words.evidence} title="" onClose={onClose} />
      <ClaimCard claim={claim} />
    </>
  )
}

function ThingBody({ thing }: { readonly thing: ToldThing }) {
  return (
    <>
      <OtherNames thing={thing} />
      <ThingActions thing={thing} />
      {thing.count === null ? null : <CountNote count={thing.count} />}
      {thing.dealing === null ? <Note text={thing.note} /> : null}
      {thing.dealing === null ? <Dealings thing={thing} /> : <DealingCard dealing={thing.dealing} isNamed />}
      <OtherRelations thing={thing} />
      <Mentions thing={thing} />
    </>
  )
}

/** The name in the other language, and what else the text calls it. */
function OtherNames({ thing }: { readonly thing: ToldThing }) {
  const { words, language } = useReading()
  const other = language === 'zh' ? thing.nameEn : thing.nameEn === null ? null : thing.name
  const aliases = thing.aliases.map(({ text, place }) => `「${text}」${place === null ? '' : `（${place}）`}`)
  const parts = [
    ...(other === null ? [] : [other]),
    ...(aliases.length === 0 ? [] : [words.aliasesOf(aliases.join(words.and))]),
    ...(thing.basis === 'derived' ? [words.ownNode] : []),
  ]
  return parts.length === 0 ? null : <p className="other-names">{parts.join('　')}</p>
}

/** What it takes part in: signed first, then as the text has it; or that the source does not say. */
function Dealings({ thing }: { readonly thing: ToldThing }) {
  const { words } = useReading()
  const dealings = useMemo(() => [...thing.dealings].sort(signedFirst), [thing])
  if (kinds[thing.kind].role !== 'party') return null
  if (dealings.length === 0) return <p className="silent">{words.noDealings}</p>
  const rest = thing.dealingCount - dealings.length
  return (
    <section aria-label={words.itsDealings}>
      {dealings.map((dealing) => (
        <DealingCard key={dealing.id} dealing={dealing} party={thing.id} />
      ))}
      {rest > 0 ? <p className="soft">{words.more(rest)}</p> : null}
    </section>
  )
}

function signedFirst(a: ToldDealing, b: ToldDealing): number {
  const rank = (dealing: ToldDealing) => (dealing.signed ? 0 : dealing.kind === 'Statement' ? 2 : 1)
  return rank(a) - rank(b)
}

/** Relations that are not told as dealings already. */
function OtherRelations({ thing }: { readonly thing: ToldThing }) {
  const { words } = useReading()
  const told = new Set([...thing.dealings, ...(thing.dealing === null ? [] : [thing.dealing])].flatMap(relationsOf))
  const others = thing.relations.filter(({ id }) => !told.has(id))
  if (others.length === 0) return null
  return (
    <section className="others">
      <h3 className="heading">
        {words.otherRelations} <span className="number">{others.length}</span>
      </h3>
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  )
}

function relationsOf({ claims }: ToldDealing): readonly string[] {
  return claims.map(({ id }) => id)
}

/** Where the text speaks of it, for what no relation tells of. */
function Mentions({ thing }: { readonly thing: ToldThing }) {
  const { words } = useReading()
  if (thing.relationCount > 0 || thing.citations.length === 0) return null
  return (
    <section className="others">
      <h3 className="heading">{words.itsMentions}</h3>
      {thing.citations.map((citation) => (
        <Quotation key={citation.id} citation={citation} />
      ))}
    </section>
  )
}
