/** A dealing as a saying with its evidence: who with whom, what, when, and the sentence. */
import type { PointedDate } from '#graph/date'
import { kinds, nameIn } from '#graph/vocabulary'
import type { Claim, ToldDealing } from '../api/evidence.ts'
import type { CitedPassage } from '../api/to-values.ts'
import { NameLink, NameLinks } from './name-link.tsx'
import { Note } from './note.tsx'
import { Quotation } from './quotation.tsx'
import { useReading } from './reading.tsx'
import { Tag, Tags } from './tags.tsx'
import './card.css'

interface DealingCardProps {
  readonly dealing: ToldDealing
  /** Id of the party that is being read about: the others are said to deal with it. */
  readonly party?: string
  /** The dealing's name stands above already. @default false */
  readonly isNamed?: boolean
}

export function DealingCard({ dealing, party, isNamed = false }: DealingCardProps) {
  const isStatement = dealing.kind === 'Statement'
  return (
    <article className="card">
      <CardDate date={dealing.claims[0]?.date ?? dealing.date} />
      <p className="saying">
        <Saying dealing={dealing} party={party ?? null} isNamed={isNamed} />
      </p>
      {isStatement || isNamed ? null : (
        <p>
          <NameLink of={dealing} />
        </p>
      )}
      <DealingEvidence dealing={dealing} />
      <Note text={dealing.note} />
    </article>
  )
}

/** As precise as the source, and no more. */
export function CardDate({ date }: { readonly date: PointedDate | null }) {
  const { words } = useReading()
  return (
    <time className="date" title={date?.text ?? undefined}>
      {date?.edtf ?? words.undatedFact}
    </time>
  )
}

interface SayingProps {
  readonly dealing: ToldDealing
  readonly party: string | null
  readonly isNamed: boolean
}

/** `与 苏宁 签署`, seen from a party; a statement says itself. */
function Saying({ dealing, party, isNamed }: SayingProps) {
  const { words, language } = useReading()
  if (dealing.kind === 'Statement' && !isNamed) return <NameLink of={dealing} />
  const parties = dealing.claims.map(({ source }) => source)
  const others = parties.filter(({ id }) => id !== party)
  const deed = deedOf(dealing, words)
  const names = <NameLinks of={others} />
  if (dealing.kind === 'Statement') {
    return (
      <>
        <span className="verb">{words.speaksOf}</span> {names}
      </>
    )
  }
  if (party === null) {
    return (
      <>
        {names}
        {language === 'zh' ? ` ${deed}` : `: ${deed.toLowerCase()}`}
      </>
    )
  }
  if (others.length === 0) return deed
  return language === 'zh' ? (
    <>
      与 {names} {deed}
    </>
  ) : (
    <>
      {deed} with {names}
    </>
  )
}

function deedOf(dealing: ToldDealing, words: ReturnType<typeof useReading>['words']): string {
  if (dealing.signed) return dealing.claims.length > 2 ? words.didSignMany(dealing.claims.length) : words.didSign
  const isIntended = dealing.claims.some(({ modality }) => modality === 'plan' || modality === 'target')
  if (isIntended) return words.didPlan
  return dealing.kind === 'Cooperation' ? words.didCooperate : words.didTakePart
}

/** The evidence of all its parties' parts; one sentence that tells of several stands once. */
function DealingEvidence({ dealing }: { readonly dealing: ToldDealing }) {
  return uniqueCitations(dealing.claims).map(({ citation, claim }) => (
    <Quotation key={citation.id} citation={citation}>
      {dealing.kind === 'Statement' ? <StatementTag /> : null}
      <Tags
        modality={claim.modality}
        basis={claim.basis}
        date={claim.date}
        isSigned={claim.type === 'SIGNED'}
        isDoubtful={claim.doubtful}
        isCountAmbiguous={dealing.countAmbiguous}
      />
    </Quotation>
  ))
}

function StatementTag() {
  const { language } = useReading()
  return <Tag text={nameIn(language, kinds.Statement)} note={kinds.Statement.description} line="dotted" />
}

interface CitedClaim {
  readonly citation: CitedPassage
  readonly claim: Claim
}

function uniqueCitations(claims: readonly Claim[]): readonly CitedClaim[] {
  const cited = new Map<string, CitedClaim>()
  for (const claim of claims)
    for (const citation of claim.citations) {
      if (!cited.has(citation.id)) cited.set(citation.id, { citation, claim })
    }
  return [...cited.values()].sort((a, b) => (a.citation.start ?? Infinity) - (b.citation.start ?? Infinity))
}
