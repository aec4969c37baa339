/** The contract of a ready question: words with slots in both languages, and the view that answers it. */
import type { View } from '../view/view.ts'
import type { Kind, Language } from '../vocabulary.ts'

/** What fills a slot: a node of some kinds, or a time as EDTF. */
export interface Slot {
  readonly label: Readonly<Record<Language, string>>
  /** Kinds of the nodes that can stand there; empty for a time. */
  readonly kinds: readonly Kind[]
}

/** Slot name → what was put in: an id, or an EDTF text. */
export type SlotValues = Readonly<Record<string, string>>

export interface ReadyQuestion {
  /** As a reader would ask; slots stand as `‹name›`. */
  readonly words: Readonly<Record<Language, string>>
  readonly slots: Readonly<Record<string, Slot>>
  /** What a reader has to know about the answer: what it leaves out, what it must not be taken for. */
  readonly caution: Readonly<Record<Language, string>>
  /** The view that answers it. Every slot has its value. */
  readonly view: (values: SlotValues) => View
}

/** The words of a question with its slots filled: by names where they are known, else by the slot's label in 〔 〕. */
export function wordsOf(question: ReadyQuestion, names: SlotValues, language: Language): string {
  return question.words[language].replace(/‹(\w+)›/g, (_, slot: string) => {
    const label = question.slots[slot]?.label[language] ?? slot
    return names[slot] ?? (language === 'zh' ? `〔${label}〕` : `[${label}]`)
  })
}
