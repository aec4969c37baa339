/** Without the text: why it is not there, and all citations by their places, which open what rests on them. */
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { placeOf, statementIn } from '#graph/citation'
import type { CitedPassage } from '../api/to-values.ts'
import { citationsOfSelection } from '../state/cited.ts'
import { useReading } from './reading.tsx'
import { RestsOn } from './rests-on.tsx'

export function CitedList({ citations }: { readonly citations: readonly CitedPassage[] }) {
  const { words, subgraph, view, textPlace } = useReading()
  const [opened, setOpened] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const cited = subgraph === null ? new Set<string>() : citationsOfSelection(view.select, subgraph)
  useEffect(() => {
    if (textPlace.at === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-citation="${CSS.escape(textPlace.at)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [textPlace])
  return (
    <>
      <p className="silent">{words.textMissing}</p>
      <ol className="cited-list" ref={list}>
        {citations.map((citation) => (
          <li key={citation.id} className={cited.has(citation.id) ? 'chosen' : undefined}>
            <Row
              citation={citation}
              isOpen={opened === citation.id}
              onPress={() => {
                setOpened(opened === citation.id ? null : citation.id)
              }}
            />
            {opened === citation.id ? (
              <RestsOn
                citations={[citation]}
                onClose={() => {
                  setOpened(null)
                }}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}

interface RowProps {
  readonly citation: CitedPassage
  readonly isOpen: boolean
  readonly onPress: () => void
}

function Row({ citation, isOpen, onPress }: RowProps) {
  const { words, language } = useReading()
  return (
    <Button className="cited-row" aria-expanded={isOpen} data-citation={citation.id} onPress={onPress}>
      <span className="soft small number">{placeOf(citation)}</span>
      <span lang="zh-CN">{citation.quote ?? words.noQuote}</span>
      {isOpen ? null : <span className="soft small">{statementIn(language, citation)}</span>}
    </Button>
  )
}
