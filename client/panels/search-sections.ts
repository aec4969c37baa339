/** What the list under the search shows: things and questions; while a question is asked, what may fill its next slot. */
import type { Asking } from '../state/asking.ts'
import { namesOf } from '../state/thing.ts'
import type { OfferSection } from './offer-list.tsx'
import { slotOf, useFillings, useOffers } from './offers.ts'
import { useReading } from './reading.tsx'

interface Sections {
  readonly sections: readonly OfferSection[]
  /** What is said where there is none. */
  readonly empty: string
  readonly isStale: boolean
}

/** The sections for a text. */
export function useSections(asking: Asking | null, text: string): Sections {
  const { words, language } = useReading()
  const offers = useOffers(asking === null ? text : '')
  const fillings = useFillings(asking, text)
  if (asking !== null) {
    const slot = slotOf(asking)
    const isTime = slot?.kinds.length === 0
    const nothing = isTime ? words.dateWrong : text === '' ? words.asking : words.noCandidate(text)
    return {
      sections: [
        { id: 'fillings', title: isTime ? words.months : (slot?.label[language] ?? ''), offers: fillings.things },
      ],
      empty: fillings.isStale ? words.asking : nothing,
      isStale: fillings.isStale,
    }
  }
  const [best] = offers.things
  const about = best?.kind === 'thing' ? words.questionsAbout(namesOf(best.hit)[language]) : ''
  return {
    sections: [
      { id: 'things', title: words.things, offers: offers.things },
      { id: 'about', title: about, offers: offers.about },
      { id: 'questions', title: words.questions, offers: offers.questions },
    ],
    empty: offers.isStale ? words.asking : words.searchNothing(text),
    isStale: offers.isStale,
  }
}
