/** A step in words. */
import { layoutNames } from '#graph/layout/names'
import type { View } from '#graph/view/view'
import { isKeyOf, type Language } from '#graph/vocabulary'
import type { DrawingDeed, NamedDeed, PlainDeed, Step } from '../state/steps.ts'
import { texts, wordsIn, type Words } from '../text.ts'

/** What was done in a step. */
export function stepText({ deed }: Step, language: Language): string {
  const words = wordsIn(language)
  if ('name' in deed) return namedText(deed, words, language)
  if ('condition' in deed) {
    const condition = texts.conditionShort[language][deed.condition]
    return deed.kind === 'let-in' ? words.letIn(condition) : words.leftOut(condition)
  }
  return isPlain(deed) ? plainText(deed, words) : drawingText(deed, words, language)
}

function namedText(deed: NamedDeed, words: Words, language: Language): string {
  const name = deed.name[language]
  if (deed.kind === 'expanded') return words.expanded(name, deed.count)
  return deed.kind === 'brought' ? words.broughtFromText(name) : words[deed.kind](name)
}

function isPlain(deed: PlainDeed | DrawingDeed): deed is PlainDeed {
  return ['opened', 'restored-all', 'unpinned', 'undated-in', 'undated-out', 'started-over'].includes(deed.kind)
}

function plainText({ kind }: PlainDeed, words: Words): string {
  switch (kind) {
    case 'opened':
      return words.opened
    case 'restored-all':
      return words.restoredAll
    case 'unpinned':
      return words.unpinned
    case 'undated-in':
      return words.undatedIn
    case 'undated-out':
      return words.undatedOut
    case 'started-over':
      return words.startedOver
  }
}

/** The dates that something is limited to, in words. */
export function datesText({ since, until }: Pick<View, 'since' | 'until'>, words: Words): string {
  return since === null && until === null ? words.anyDate : words.limitDates(since ?? '', until ?? '')
}

function drawingText(deed: DrawingDeed, words: Words, language: Language): string {
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
      return words.sized(sizeText(deed.size, words))
    case 'coloured':
      return words.coloured({ kind: words.byKind, community: words.byCommunity }[deed.colour])
    case 'showed-all':
      return words.showedAll(deed.count)
    case 'dated':
      return words.dated(datesText(deed, words))
  }
}

function sizeText(size: 'degree' | 'betweenness' | 'none', words: Words): string {
  return { degree: words.sizeDegree, betweenness: words.sizeBetweenness, none: words.sizeNone }[size]
}
