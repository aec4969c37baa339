/** Two parties: what the source says of them, or that it says nothing. */
import { Button } from 'react-aria-components/Button'
import { nameOf } from '#graph/node'
import { fetchBetween, type ToldBetween } from '../api/evidence.ts'
import { namesOfAsking, viewOfAsking, type Asking } from '../state/asking.ts'
import { namesOf } from '../state/thing.ts'
import { DealingCard } from './dealing-card.tsx'
import { NameLink } from './name-link.tsx'
import { PanelHead } from './panel-head.tsx'
import { useReading } from './reading.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'

interface BetweenPanelProps {
  readonly a: string
  readonly b: string
  readonly onClose: () => void
}

export function BetweenPanel({ a, b, onClose }: BetweenPanelProps) {
  const { words } = useReading()
  const answer = useAnswer(`between:${a} ${b}`, (signal) => fetchBetween(a, b, signal))
  const told = answer.isStale ? null : answer.value
  return (
    <>
      <PanelHead badge={words.evidence} title={<Parties told={told} />} onClose={onClose} />
      <Trouble answer={answer} waiting={words.asking} />
      {told === null ? null : <Told told={told} a={a} />}
      {told === null ? null : <FindPaths told={told} />}
    </>
  )
}

function Parties({ told }: { readonly told: ToldBetween | null }) {
  const { words } = useReading()
  if (told?.a === null || told?.b === null || told === null) return ''
  return (
    <>
      <NameLink of={told.a} /> <span className="soft">{words.lastAnd.trim()}</span> <NameLink of={told.b} />
    </>
  )
}

function Told({ told, a }: { readonly told: ToldBetween; readonly a: string }) {
  const { words, language } = useReading()
  if (told.standing === 'NOT_STATED') {
    const name = told.b === null ? '' : nameOf(told.b, language)
    return (
      <p className="silent" title={name}>
        {words.silence} <span className="soft">{words.silenceIsNot}</span>
      </p>
    )
  }
  return (
    <>
      <p className="summary">{told.summary[language]}</p>
      {told.dealings.map((dealing) => (
        <DealingCard key={dealing.id} dealing={dealing} party={a} />
      ))}
      {told.statements.length === 0 ? null : <h3 className="heading">{words.betweenStatements}</h3>}
      {told.statements.map((statement) => (
        <DealingCard key={statement.id} dealing={statement} />
      ))}
    </>
  )
}

/** What ties the two through others is a question of its own. */
function FindPaths({ told: { a, b } }: { readonly told: ToldBetween }) {
  const { words, view, take } = useReading()
  if (a === null || b === null) return null
  const filled = { party: { value: a.id, name: namesOf(a) }, other: { value: b.id, name: namesOf(b) } }
  const asking: Asking = { question: 'connection', filled }
  return (
    <Button
      className="button find-paths"
      onPress={() => {
        take(viewOfAsking(asking, view), { kind: 'asked', name: namesOfAsking(asking) })
      }}
    >
      {words.findPaths}
    </Button>
  )
}
