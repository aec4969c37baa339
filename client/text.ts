/** Every word of the interface, in Chinese and English side by side, so that neither is ever missing. */
import type { Language } from '#graph/vocabulary'
import { dataCardTexts } from './texts/data-card.ts'
import { evidenceTexts } from './texts/evidence.ts'
import { figureTexts } from './texts/figure.ts'
import { howTexts } from './texts/how.ts'
import { mapTexts } from './texts/map.ts'
import { pageTexts } from './texts/page.ts'
import { questionTexts } from './texts/question.ts'
import { readingTexts } from './texts/reading.ts'
import { stepTexts } from './texts/steps.ts'
import { timeTexts } from './texts/time.ts'
import { troubleTexts } from './texts/trouble.ts'
import { whatTexts } from './texts/what.ts'

/** Key → its words in each language; what depends on a name or a number is a function. */
export const texts = {
  ...dataCardTexts,
  ...evidenceTexts,
  ...figureTexts,
  ...howTexts,
  ...mapTexts,
  ...pageTexts,
  ...questionTexts,
  ...readingTexts,
  ...stepTexts,
  ...timeTexts,
  ...troubleTexts,
  ...whatTexts,
} as const satisfies Readonly<Record<string, Readonly<Record<Language, unknown>>>>

export type Words<Key extends keyof typeof texts = keyof typeof texts> = {
  readonly [Name in Key]: (typeof texts)[Name][Language]
}

const wordsByLanguage = { zh: wordsOf('zh'), en: wordsOf('en') } as const

/** All words in a language. */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language]
}

function wordsOf(language: Language): Words {
  const entries = Object.entries(texts).map(([key, text]) => [key, text[language]])
  // The keys are those of `texts`, each with its own type, which `Object.fromEntries` can't say.
  return Object.fromEntries(entries) as Words
}
