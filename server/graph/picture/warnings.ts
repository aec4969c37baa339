/** Sentences for whoever makes a figure: what can't be read well at its size, and what would help. */
import type { View } from '../view/view.ts'
import type { Language } from '../vocabulary.ts'
import { presets, type PresetName } from './presets.ts'
import { keysOf } from '../vocabulary.ts'

export interface Legibility {
  /** How many labels are drawn, and how many of them cover a mark or one another. */
  readonly labels: number
  readonly crowded: number
  /** How many edges have no room for their words. */
  readonly wordless: number
  /** How many pairs of marks overlap. */
  readonly marksOver: number
  readonly heightMm: number
}

/** The warnings of a picture for a sheet, most serious first; none on a screen, where a reader comes closer. */
export function warningsOf(legibility: Legibility, view: Pick<View, 'preset' | 'lang'>): readonly string[] {
  if (view.preset === 'screen') return []
  const say = sentences[view.lang]
  const { labels, crowded, wordless, marksOver, heightMm } = legibility
  const most = presets[view.preset].mostHeightMm
  const names = { own: view.preset, wider: widerThan(view.preset) }
  return [
    crowded > 0 ? say.crowded({ labels, crowded, ...names }) : '',
    marksOver > 0 ? say.marks({ count: marksOver, ...names }) : '',
    heightMm > most + 0.5 ? say.height({ heightMm: Math.round(heightMm), most, ...names }) : '',
    wordless > 0 ? say.wordless({ count: wordless, ...names }) : '',
  ].filter((sentence) => sentence !== '')
}

/** The next wider journal preset. */
function widerThan(name: PresetName): PresetName | null {
  const journals = keysOf(presets).filter((one) => presets[one].heightMm === null)
  return journals.find((one) => presets[one].widthMm > presets[name].widthMm) ?? null
}

interface Names {
  readonly own: PresetName
  /** `null` where there is none. */
  readonly wider: PresetName | null
}

interface Sentences {
  readonly crowded: (facts: Names & { readonly labels: number; readonly crowded: number }) => string
  readonly marks: (facts: Names & { readonly count: number }) => string
  readonly height: (facts: Names & { readonly heightMm: number; readonly most: number }) => string
  readonly wordless: (facts: Names & { readonly count: number }) => string
}

const help = {
  zh: ({ wider }: Names) => (wider === null ? '可减少内容或用 labels=some' : `可改用 ${wider} 或减少内容`),
  en: ({ wider }: Names) => (wider === null ? 'filter, or try labels=some' : `try ${wider} or filter`),
} as const

const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    crowded: ({ labels, crowded, ...names }) =>
      `${names.own}：${String(labels)} 个标签中有 ${String(crowded)} 个重叠；${help.zh(names)}。`,
    marks: ({ count, ...names }) => `${names.own}：${String(count)} 对图形相叠；${help.zh(names)}。`,
    height: ({ heightMm, most, ...names }) =>
      `${names.own}：图高 ${String(heightMm)} 毫米，超过 ${String(most)} 毫米；${help.zh(names)}。`,
    wordless: ({ count, ...names }) => `${names.own}：${String(count)} 条连线放不下文字；${help.zh(names)}。`,
  },
  en: {
    crowded: ({ labels, crowded, ...names }) =>
      `${String(labels)} labels at ${names.own}: ${String(crowded)} overlap; ${help.en(names)}.`,
    marks: ({ count, ...names }) => `${String(count)} pairs of marks at ${names.own} overlap; ${help.en(names)}.`,
    height: ({ heightMm, most, ...names }) =>
      `The picture at ${names.own} is ${String(heightMm)} mm high, more than ${String(most)} mm; ${help.en(names)}.`,
    wordless: ({ count, ...names }) =>
      `${String(count)} lines at ${names.own} have no room for their words; ${help.en(names)}.`,
  },
}
