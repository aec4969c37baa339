/** The text of a source with every citation in it marked; without the text, why, and all citations in its order. */
import { useState } from 'react'
import { nameOf } from '#graph/node'
import { fetchSource } from '../api/source-text.ts'
import { Choice } from './choice.tsx'
import { PanelHead } from './panel-head.tsx'
import { useReading } from './reading.tsx'
import { CitedText } from './cited-text.tsx'
import { CitedList } from './cited-list.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'
import './text-panel.css'

export function TextPanel() {
  const { words, language, textPlace } = useReading()
  const { id, sources, choose } = useSource()
  const answer = useAnswer(id === null ? null : `source:${id}`, (signal) => fetchSource(id ?? '', signal))
  const told = answer.isStale ? null : answer.value
  const source = sources.find((one) => one.id === id)
  return (
    <>
      <PanelHead
        badge={words.sourceText}
        title={source === undefined ? words.textMissingSource : nameOf(source, language)}
        onClose={textPlace.close}
      />
      {sources.length < 2 || id === null ? null : (
        <Choice
          label={words.source}
          value={id}
          choices={sources.map((one) => ({ id: one.id, text: nameOf(one, language) }))}
          onChange={choose}
        />
      )}
      <Trouble answer={answer} waiting={words.asking} />
      {told === null ? null : told.paragraphs === null ? (
        <CitedList citations={told.citations} />
      ) : (
        <CitedText paragraphs={told.paragraphs} citations={told.citations} />
      )}
    </>
  )
}

/** The source that is read: the one chosen, else that of the citation that was asked for, else the first. */
function useSource() {
  const { dataset, subgraph, textPlace } = useReading()
  const [chosen, setChosen] = useState<string | null>(null)
  const sources = dataset?.sources ?? []
  const asked = subgraph?.citations.find(({ id }) => id === textPlace.at)?.source
  return { id: chosen ?? asked ?? sources[0]?.id ?? null, sources, choose: setChosen }
}
