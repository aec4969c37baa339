/** An edge: the relations it stands for, each with its evidence; a part in a dealing is told as the dealing. */
import { participationTypes } from '#graph/vocabulary'
import { fetchEvidence, type Claim, type ToldRelation, type ToldThing } from '../api/evidence.ts'
import { ClaimCard } from './claim-card.tsx'
import { DealingCard } from './dealing-card.tsx'
import { PanelHead } from './panel-head.tsx'
import { NameLink } from './name-link.tsx'
import { useReading } from './reading.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'

interface EdgePanelProps {
  readonly relations: readonly string[]
  readonly onClose: () => void
}

export function EdgePanel({ relations, onClose }: EdgePanelProps) {
  const { words } = useReading()
  const answer = useAnswer(`evidence:${relations.join(' ')}`, (signal) => fetchEvidence(relations, signal))
  const claims = answer.isStale ? [] : (answer.value ?? []).filter(isRelation).map(({ claim }) => claim)
  const [first] = claims
  return (
    <>
      <PanelHead badge={words.evidence} title={first === undefined ? '' : <Ends claim={first} />} onClose={onClose} />
      <Trouble answer={answer} waiting={words.asking} />
      {first !== undefined && isPart(first) ? (
        <DealingOf claim={first} />
      ) : (
        claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
      )}
    </>
  )
}

function Ends({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <NameLink of={claim.source} /> <span className="soft">—</span> <NameLink of={claim.target} />
    </>
  )
}

function DealingOf({ claim }: { readonly claim: Claim }) {
  const { words } = useReading()
  const { id } = claim.target
  const answer = useAnswer(`evidence:${id}`, (signal) => fetchEvidence([id], signal))
  const thing = answer.isStale ? undefined : (answer.value ?? []).find(isThing)
  const dealing = thing?.dealing ?? null
  return (
    <>
      <Trouble answer={answer} waiting={words.asking} />
      {dealing === null ? null : <DealingCard dealing={dealing} party={claim.source.id} isNamed />}
    </>
  )
}

function isPart({ type }: Claim): boolean {
  return participationTypes.some((one) => one === type)
}

function isRelation(told: ToldThing | ToldRelation): told is ToldRelation {
  return told.tag === 'relation'
}

function isThing(told: ToldThing | ToldRelation): told is ToldThing {
  return told.tag === 'thing'
}
