/** A further limit of the question, in words, and the way to take it away. */
import { Button } from 'react-aria-components/Button'
import type { View } from '#graph/view/view'
import { agreementKinds, bases, kinds, nameIn, relationTypes, type Language } from '#graph/vocabulary'
import { removeLimit, type Limit } from '../state/limits.ts'
import { texts, wordsIn, type Words } from '../text.ts'
import { nameById, useNames, type NamesById } from './names.ts'
import { useReading } from './reading.tsx'

export function LimitChip({ limit }: { readonly limit: Limit }) {
  const { words, view, subgraph, language, take } = useReading()
  const names = useNames()
  const said = (lang: Language) => limitText(limit, view, { words: wordsIn(lang), names, language: lang })
  const undated = limit === 'dates' ? (subgraph?.undatedLeftOut ?? 0) : 0
  return (
    <div className="limit">
      <span>{said(language)}</span>
      {undated > 0 ? <span className="count">{words.undatedLeftOut(undated)}</span> : null}
      <Button
        className="remove"
        aria-label={words.removeLimit(said(language))}
        onPress={() => {
          take(removeLimit(view, limit), { kind: 'unlimited', name: { zh: said('zh'), en: said('en') } })
        }}
      >
        ×
      </Button>
    </div>
  )
}

interface Say {
  readonly words: Words
  readonly names: NamesById
  readonly language: Language
}

function limitText(limit: Limit, view: View, { words, names, language }: Say): string {
  if (limit === 'dates') return words.limitDates(view.since ?? '', view.until ?? '')
  if (limit === 'parties') {
    const parties = view.parties.map((id) => nameById(names, id, language))
    return words.limitParties(parties.join(words.and), view.allParties)
  }
  const value: unknown = view[limit]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return words.limitOther(
    texts.limitNames[language][limit],
    values.map((one) => valueText(one, language)).join(words.and),
  )
}

const named = new Map(Object.entries({ ...kinds, ...relationTypes, ...bases, ...agreementKinds }))

function valueText(value: unknown, language: Language): string {
  const text = String(value)
  const word = named.get(text)
  return word === undefined ? text : nameIn(language, word)
}
