/** A ready question while it is being asked: which of its slots are filled, and with what. */
import { questions, type QuestionName } from '#graph/question/index'
import { wordsOf, type ReadyQuestion, type Slot, type SlotValues } from '#graph/question/question'
import { changeView, type View } from '#graph/view/view'
import type { Language } from '#graph/vocabulary'
import type { Names } from './steps.ts'

/** What was put into a slot: an id or an EDTF text, and what it is called. */
export interface Filling {
  readonly value: string
  readonly name: Names
}

export interface Asking {
  readonly question: QuestionName
  /** Slot name → filling, in the order of filling. */
  readonly filled: Readonly<Record<string, Filling>>
}

/** The question that a name stands for, its slots and view read as the contract has them. */
export function questionNamed(name: QuestionName): ReadyQuestion {
  return questions[name]
}

/** The first slot that is still empty, or `null` where the question is whole. */
export function nextSlot({ question, filled }: Asking): { readonly name: string; readonly slot: Slot } | null {
  const empty = Object.entries(questionNamed(question).slots).find(([name]) => !Object.hasOwn(filled, name))
  return empty === undefined ? null : { name: empty[0], slot: empty[1] }
}

/** The question with its next slot filled. */
export function fillSlot(asking: Asking, filling: Filling): Asking {
  const next = nextSlot(asking)
  return next === null ? asking : { ...asking, filled: { ...asking.filled, [next.name]: filling } }
}

/** The question with the slot filled last empty again; `null` where none was filled: it is not asked any more. */
export function emptyLastSlot({ question, filled }: Asking): Asking | null {
  const entries = Object.entries(filled)
  return entries.length === 0 ? null : { question, filled: Object.fromEntries(entries.slice(0, -1)) }
}

/** The view that answers a whole question, looked at as the reader looks now. */
export function viewOfAsking({ question, filled }: Asking, now: View): View {
  const values = Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value]))
  const { lang, theme, labels, size } = now
  return changeView(questionNamed(question).view(values), { lang, theme, labels, size })
}

/** The question in words, what is filled by its name, in both languages. */
export function namesOfAsking({ question, filled }: Asking): Names {
  const inLanguage = (language: Language): SlotValues =>
    Object.fromEntries(Object.entries(filled).map(([name, filling]) => [name, filling.name[language]]))
  const said = (language: Language) => wordsOf(questionNamed(question), inLanguage(language), language)
  return { zh: said('zh'), en: said('en') }
}
