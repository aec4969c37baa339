/** The map as sentences: the same answer, for reading and for hearing. */
import { useMemo } from 'react'
import { modalities, nameIn, relationTypes } from '#graph/vocabulary'
import { placeOf } from '#graph/citation'
import { sentencesOf, type Sentence } from '../state/sentences.ts'
import { Button } from 'react-aria-components/Button'
import { NameLink, NameLinks } from './name-link.tsx'
import { PathList } from './path-list.tsx'
import { useReading } from './reading.tsx'
import { Tag } from './tags.tsx'
import './sentence-list.css'

export function SentenceList() {
  const { words, shown } = useReading()
  const sentences = useMemo(() => (shown === null ? [] : sentencesOf(shown)), [shown])
  if (shown !== null && sentences.length === 0) return <p className="soft nothing">{words.noSentences}</p>
  return (
    <>
      <PathList />
      <ol className="sentences" aria-label={words.sentences}>
        {sentences.map((sentence) => (
          <SentenceRow key={`${sentence.kind} ${sentence.id}`} sentence={sentence} />
        ))}
      </ol>
    </>
  )
}

function SentenceRow({ sentence }: { readonly sentence: Sentence }) {
  const { words, view, shown, select } = useReading()
  const cited = shown?.citations.filter(({ id }) => sentence.citations.includes(id)) ?? []
  const places = [...new Set(cited.flatMap((citation) => placeOf(citation) ?? []))]
  return (
    <li aria-current={view.select === sentence.id ? 'true' : undefined}>
      <span className="date soft">{sentence.date?.edtf ?? words.notDated}</span>
      <p>
        <Said sentence={sentence} />
      </p>
      <Button
        className="button bare to-evidence"
        aria-label={`${words.evidence} ${places.join(words.and)}`}
        onPress={() => {
          select(sentence.id)
        }}
      >
        {places.join(' ') || words.evidence}
      </Button>
    </li>
  )
}

function Said({ sentence }: { readonly sentence: Sentence }) {
  switch (sentence.kind) {
    case 'dealing':
      return <DealingSaid sentence={sentence} />
    case 'pair':
      return <PairSaid sentence={sentence} />
    case 'relation':
      return <RelationSaid sentence={sentence} />
  }
}

interface Of<Kind extends Sentence['kind']> {
  readonly sentence: Extract<Sentence, { readonly kind: Kind }>
}

/** `国务院扶贫办、苏宁 签署 全国农村电商扶贫战略合作协议`; a co-operation or a statement says itself. */
function DealingSaid({ sentence }: Of<'dealing'>) {
  const { words } = useReading()
  const { dealing, parties, isSigned, intent } = sentence
  const name = <NameLink of={dealing} />
  if (dealing.kind !== 'Agreement') {
    return (
      <>
        {name} <Tag text={dealing.kind === 'Statement' ? words.didState : words.noSigningStated} line="dotted" />
      </>
    )
  }
  const verb = isSigned ? words.signed : intent === null ? words.takePart : words.plannedTo
  return (
    <>
      <NameLinks of={parties} /> <span className="soft">{verb}</span> {name}
      <Intent intent={intent} />
    </>
  )
}

function PairSaid({ sentence }: Of<'pair'>) {
  const { words } = useReading()
  return (
    <>
      <NameLink of={sentence.a} /> <span className="soft">{words.lastAnd.trim()}</span> <NameLink of={sentence.b} />{' '}
      <span className="soft">{words.sharedDealings(sentence.weight)}</span>
      <Intent intent={sentence.intent} />
    </>
  )
}

function RelationSaid({ sentence }: Of<'relation'>) {
  const { language } = useReading()
  return (
    <>
      <NameLink of={sentence.source} />{' '}
      <span className="soft">{sentence.predicate ?? nameIn(language, relationTypes[sentence.type])}</span>{' '}
      <NameLink of={sentence.target} />
      <Intent intent={sentence.intent} />
    </>
  )
}

function Intent({ intent }: Pick<Sentence, 'intent'>) {
  const { language } = useReading()
  if (intent === null) return null
  return (
    <>
      {' '}
      <Tag text={nameIn(language, modalities[intent])} line={modalities[intent].line} />
    </>
  )
}
