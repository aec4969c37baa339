/** A step in words. */
import { layoutNames } from '#graph/layout/names'
import { isKeyOf, type Language } from '#graph/vocabulary'
import type { Deed, Step } from '../state/steps.ts'
import { texts, wordsIn } from '../text.ts'

/** What was done in a step. */
export function stepText({ deed }: Step, language: Language): string {
  const words = wordsIn(language)
  switch (deed.kind) {
    case 'opened':
      return words.opened
    case 'searched':
      return words.searched(deed.name[language])
    case 'expanded':
      return words.expanded(deed.name[language], deed.count)
    case 'let-in':
      return words.letIn(texts.conditionShort[language][deed.condition])
    case 'left-out':
      return words.leftOut(texts.conditionShort[language][deed.condition])
    default:
      return nameDeedText(deed, language)
  }
}

type OtherDeed = Exclude<Deed, { readonly kind: 'opened' | 'searched' | 'expanded' | 'let-in' | 'left-out' }>

function nameDeedText(deed: OtherDeed, language: Language): string {
  const words = wordsIn(language)
  switch (deed.kind) {
    case 'collapsed':
    case 'hid':
    case 'restored':
    case 'moved':
    case 'limited':
    case 'unlimited':
      return words[deed.kind](deed.name[language])
    case 'restored-all':
      return words.restoredAll
    case 'unpinned':
      return words.unpinned
    case 'started-over':
      return words.startedOver
    case 'filtered':
      return words.filtered
    default:
      return drawingDeedText(deed, language)
  }
}

type DrawingDeed = Extract<Deed, { readonly kind: 'formed' | 'laid-out' | 'seeded' | 'labelled' | 'sized' | 'dated' }>

function drawingDeedText(deed: DrawingDeed, language: Language): string {
  const words = wordsIn(language)
  switch (deed.kind) {
    case 'formed':
      return words.formed(words[deed.form])
    case 'laid-out':
      return words.laidOut(isKeyOf(layoutNames, deed.layout) ? layoutNames[deed.layout][language] : deed.layout)
    case 'seeded':
      return words.seeded(deed.seed)
    case 'labelled':
      return words.labelled({ all: words.labelsAll, some: words.labelsSome, none: words.labelsNone }[deed.labels])
    case 'sized':
      return words.sized({ degree: words.sizeDegree, none: words.sizeNone }[deed.size])
    case 'dated':
      return words.dated(words.limitDates(deed.since ?? '', deed.until ?? ''))
  }
}
