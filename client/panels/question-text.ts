/** What a view asks, in words: a ready question's where it is one, else its own. */
import { questions } from '#graph/question/index'
import { wordsOf } from '#graph/question/question'
import { isDateAsked } from '#graph/date-filter'
import { nameOf } from '#graph/node'
import type { Language } from '#graph/vocabulary'
import { fetchNames } from '../api/candidates.ts'
import { admissionOf, conditions } from '../state/admission.ts'
import { questionNamed } from '../state/asking.ts'
import { recognise } from '../state/recognise.ts'
import { nameById, useNames } from './names.ts'
import { useReading } from './reading.tsx'
import { useAnswer } from './use-answer.ts'

export interface QuestionText {
  readonly words: string
  /** What a reader must know of the answer; `null` where the question is no ready one. */
  readonly caution: string | null
  /** Names of what is expanded beyond the question. */
  readonly expanded: readonly string[]
}

/** The question of the view that is looked at. */
export function useQuestion(): QuestionText {
  const { language, view } = useReading()
  const known = recognise(view)
  const name = useNameOf([...Object.values(known?.values ?? {}), ...view.expand], language)
  const own = useOwnQuestion()
  const expanded = view.expand.map(name)
  if (known === null) return { words: own, caution: null, expanded }
  const named = Object.fromEntries(Object.entries(known.values).map(([slot, value]) => [slot, name(value)]))
  return {
    words: wordsOf(questionNamed(known.question), named, language),
    caution: questions[known.question].caution[language],
    expanded,
  }
}

/** Names of ids, those too that the map does not show. */
function useNameOf(ids: readonly string[], language: Language): (id: string) => string {
  const names = useNames()
  const missing = ids.filter((id) => id.includes(':') && !names.has(id))
  const key = missing.length === 0 ? null : `names:${missing.join(' ')}`
  const answer = useAnswer(key, (signal) => fetchNames(missing, signal))
  return (id) => {
    const other = answer.value?.find((one) => one.id === id)
    return other === undefined ? nameById(names, id, language) : nameOf(other, language)
  }
}

/** A question that is no ready one, in the words of its root field. */
export function useOwnQuestion(): string {
  const { words, view, language } = useReading()
  const names = useNames()
  const admission = admissionOf(view)
  const name = (id: string | null) => (id === null ? '…' : nameById(names, id, language))
  const all = (ids: readonly string[]) => ids.map(name).join(words.and)
  switch (view.view) {
    case 'signings':
      return [
        sentenceCase(
          conditions
            .filter((one) => admission[one])
            .map((one) => words.conditionPlural[one])
            .join(words.and),
        ),
        ...(view.parties.length === 0 ? [] : [words.limitParties(all(view.parties), view.allParties)]),
        ...(isDateAsked(view) ? [words.limitDates(view.since ?? '', view.until ?? '')] : []),
      ].join(language === 'zh' ? '；' : '; ')
    case 'neighbourhood':
      return words.neighbourhoodOf(all(view.of), view.hops)
    case 'paths':
      return words.pathsBetween(name(view.from), name(view.to), view.maxLength)
    case 'induced':
      return words.inducedBy(all(view.nodes))
    case 'network':
      return words.wholeNetwork
  }
}

function sentenceCase(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
