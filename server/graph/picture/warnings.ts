/** Sentences for whoever makes a figure: what can't be read well at its size, and what would help. */
import type { View } from '../view/view.ts'
import { keysOf, type Language } from '../vocabulary.ts'
import { presets, type PresetName } from './presets.ts'

export interface Legibility {
  /** How many labels there would be, how many of them cover a mark or one another, and how many nodes have none for lack of room. */
  readonly labels: number
  readonly crowded: number
  readonly leftOut: number
  /** How many edges have no room for their words. */
  readonly wordless: number
  /** How many pairs of marks overlap. */
  readonly marksOver: number
  readonly heightMm: number
}

/** The warnings of a picture for a sheet, most serious first; none on a screen, where a reader comes closer. */
export function warningsOf(legibility: Legibility, view: Pick<View, 'preset' | 'lang' | 'labels'>): readonly string[] {
  if (view.preset === 'screen') return []
  const say = sentences[view.lang]
  const { labels, crowded, leftOut, wordless, marksOver, heightMm } = legibility
  const most = presets[view.preset].mostHeightMm
  const names = { own: view.preset, wider: widerThan(view.preset) }
  return [
    crowded > 0 ? say.crowded({ labels, crowded, ...names }) : '',
    // Who asks for some labels has asked for that.
    leftOut > 0 && view.labels === 'all' ? say.leftOut({ labels, leftOut, ...names }) : '',
    marksOver > 0 ? say.marks({ count: marksOver, ...names }) : '',
    heightMm > most + 0.5 ? say.height({ heightMm: Math.round(heightMm), most, ...names }) : '',
    wordless > 0 && view.labels === 'all' ? say.wordless({ count: wordless, ...names }) : '',
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
  readonly leftOut: (facts: Names & { readonly labels: number; readonly leftOut: number }) => string
  readonly marks: (facts: Names & { readonly count: number }) => string
  readonly height: (facts: Names & { readonly heightMm: number; readonly most: number }) => string
  readonly wordless: (facts: Names & { readonly count: number }) => string
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

const help = {
  zh: ({ wider }: Names) => (wider === null ? '可减少内容或用 labels=some' : `可改用 ${wider} 或减少内容`),
  en: ({ wider }: Names) => (wider === null ? 'filter, or try labels=some' : `try ${wider} or filter`),
} as const

const sentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    crowded: ({ labels, crowded, ...names }) =>
      `${names.own}：${String(labels)} 个标签中有 ${String(crowded)} 个重叠；${help.zh(names)}。`,
    leftOut: ({ labels, leftOut, ...names }) =>
      `${names.own}：${String(labels)} 个标签中有 ${String(leftOut)} 个放不下，略去；${help.zh(names)}。`,
    marks: ({ count, ...names }) => `${names.own}：${String(count)} 对图形相叠；${help.zh(names)}。`,
    height: ({ heightMm, most, ...names }) =>
      `${names.own}：图高 ${String(heightMm)} 毫米，超过 ${String(most)} 毫米；${help.zh(names)}。`,
    wordless: ({ count, ...names }) => `${names.own}：${String(count)} 条连线放不下文字；${help.zh(names)}。`,
  },
  en: {
    crowded: ({ labels, crowded, ...names }) =>
      `${counted(labels, 'label')} at ${names.own}: ${String(crowded)} ${crowded === 1 ? 'overlaps' : 'overlap'}; ${help.en(names)}.`,
    leftOut: ({ labels, leftOut, ...names }) =>
      `${counted(labels, 'label')} at ${names.own}: ${String(leftOut)} left out for lack of room; ${help.en(names)}.`,
    marks: ({ count, ...names }) =>
      `${counted(count, 'pair')} of marks at ${names.own} ${count === 1 ? 'overlaps' : 'overlap'}; ${help.en(names)}.`,
    height: ({ heightMm, most, ...names }) =>
      `The picture at ${names.own} is ${String(heightMm)} mm high, more than ${String(most)} mm; ${help.en(names)}.`,
    wordless: ({ count, ...names }) =>
      `${counted(count, 'line')} at ${names.own} ${count === 1 ? 'has' : 'have'} no room for ${count === 1 ? 'its' : 'their'} words; ${help.en(names)}.`,
  },
}
