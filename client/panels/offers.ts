/** What the search offers: things, ready questions, what may fill the slot of a question that is being asked. */
import { parseEdtf } from '#graph/date'
import type { QuestionName } from '#graph/question/index'
import type { Slot } from '#graph/question/question'
import { defaultView } from '#graph/view/view'
import { fetchCandidates } from '../api/candidates.ts'
import { fetchHits, fetchSubgraph, type SearchHit } from '../api/questions.ts'
import { fillSlot, nextSlot, questionNamed, type Asking } from '../state/asking.ts'
import { matchingQuestions, questionsAbout } from '../state/question-match.ts'
import { namesOf } from '../state/thing.ts'
import { timesOf } from '../state/times.ts'
import { useAnswer } from './use-answer.ts'

interface Keyed {
  /** Its key in the list: a thing's is its id, which is never like the others. */
  readonly id: string
}

export type Offer =
  | (Keyed & { readonly kind: 'thing'; readonly hit: SearchHit })
  | (Keyed & { readonly kind: 'question'; readonly asking: Asking })
  | (Keyed & { readonly kind: 'time'; readonly edtf: string; readonly count: number | null })

export interface Offers {
  readonly things: readonly Offer[]
  /** Questions about the best thing, with it in their slot. */
  readonly about: readonly Offer[]
  readonly questions: readonly Offer[]
  readonly isStale: boolean
}

const mostMatching = 6

/** What a text may mean before anything is asked. The list changes as a whole, when the answer is there, never under the reader's finger. */
export function useOffers(text: string): Offers {
  const answer = useAnswer(text === '' ? null : `offers:${text}`, async (signal) => ({
    text,
    hits: await fetchHits(text, signal),
  }))
  if (text === '') return { things: [], about: [], questions: matchingQuestions('').map(toQuestion), isStale: false }
  const hits = answer.value?.hits ?? []
  const names = answer.value === null ? [] : matchingQuestions(answer.value.text)
  return {
    things: hits.map(toThing),
    about: hits.slice(0, 1).flatMap((hit) => questionsAbout(hit.kind).map((name) => toAbout(name, hit))),
    questions: names.slice(0, mostMatching).map(toQuestion),
    isStale: answer.isStale,
  }
}

/** What may fill the next slot of a question. */
export function useFillings(asking: Asking | null, text: string): Pick<Offers, 'things' | 'isStale'> {
  const slot = asking === null ? null : (nextSlot(asking)?.slot ?? null)
  const isTime = slot?.kinds.length === 0
  const key = slot === null || isTime ? null : `candidates:${slot.kinds.join(' ')}:${text}`
  const answer = useAnswer(key, (signal) => fetchCandidates({ text, kinds: slot?.kinds ?? [] }, signal))
  const times = useTimes(isTime, text)
  if (isTime) return { things: times, isStale: false }
  const taken = new Set(Object.values(asking?.filled ?? {}).map(({ value }) => value))
  const hits = (answer.value ?? []).filter(({ id }) => !taken.has(id))
  return { things: hits.map(toThing), isStale: answer.isStale }
}

/** The question with an offer in its next slot; `null` where the offer is a question itself. */
export function filledWith(asking: Asking, offer: Offer): Asking | null {
  if (offer.kind === 'question') return null
  const { kind } = offer
  return kind === 'thing'
    ? fillSlot(asking, { value: offer.hit.id, name: namesOf(offer.hit) })
    : fillSlot(asking, { value: offer.edtf, name: { zh: offer.edtf, en: offer.edtf } })
}

/** What the next slot of a question takes. */
export function slotOf(asking: Asking): Slot | null {
  return nextSlot(asking)?.slot ?? null
}

/** Years and months that have dealings, or the one that is typed. */
function useTimes(isAsked: boolean, text: string): readonly Offer[] {
  // The same key as the picture's own answer: mostly it is there already.
  const answer = useAnswer(isAsked ? 'picture:' : null, (signal) => fetchSubgraph(defaultView(), signal))
  const times = answer.value === null ? [] : timesOf(answer.value)
  const fitting = times.filter(({ edtf }) => edtf.startsWith(text))
  const isNew = text !== '' && parseEdtf(text) !== null && !fitting.some(({ edtf }) => edtf === text)
  const all = isNew ? [{ edtf: text, count: null }, ...fitting] : fitting
  return all.map((time) => ({ kind: 'time', id: `time ${time.edtf}`, ...time }))
}

function toThing(hit: SearchHit): Offer {
  return { kind: 'thing', id: hit.id, hit }
}

function toQuestion(question: QuestionName): Offer {
  return { kind: 'question', id: `question ${question}`, asking: { question, filled: {} } }
}

function toAbout(question: QuestionName, hit: SearchHit): Offer {
  const slots = Object.keys(questionNamed(question).slots)
  const filling = { value: hit.id, name: namesOf(hit) }
  const filled = Object.fromEntries(slots.map((slot) => [slot, filling]))
  return { kind: 'question', id: `about ${question}`, asking: { question, filled } }
}
