/** How large everything is drawn, in units of the scene: on a screen, where a unit is a pixel, and on paper, where it is a share of a point. */
import type { Language } from '../vocabulary.ts'
import { strokeWidths, textSizes } from './style.ts'

export interface Sizes {
  readonly text: Readonly<Record<keyof typeof textSizes, number>>
  /** Widths at which names break: Chinese at about nine characters, Latin wider, since its words are longer. */
  readonly nameWidths: Readonly<Record<Language, Readonly<Record<'party' | 'other', number>>>>
  readonly strokes: Strokes
  /** Radii of marks beside those on the screen, and the least radius. */
  readonly marks: { readonly factor: number; readonly least: number }
  /** Round the whole picture. */
  readonly margin: number
}

export interface Strokes extends Readonly<Record<keyof typeof strokeWidths, number>> {
  /** How much wider a line is for each further thing it stands for. */
  readonly step: number
}

export const screenSizes: Sizes = {
  text: textSizes,
  nameWidths: { zh: { party: 132, other: 128 }, en: { party: 156, other: 150 } },
  strokes: { ...strokeWidths, step: 0.9 },
  marks: { factor: 1, least: 0 },
  margin: 28,
}

const paperText = { party: 12.5, other: 11.5, small: 11.5, title: 15, legend: 11.5, caption: 11.5 } as const
const paperNames = { zh: { party: 116, other: 106 }, en: { party: 132, other: 124 } } as const

/** A column, one and a half, or two of a journal: small marks, so that their names have room. */
export const journalSizes: Sizes = {
  text: paperText,
  nameWidths: paperNames,
  strokes: { ...strokeWidths, rim: 1.3, detail: 1, ring: 1.8, selected: 2.6, step: 0.9 },
  marks: { factor: 0.6, least: 4.6 },
  margin: 9,
}

/** Lines as thin as print asks for, though everything else is larger. */
export const slideSizes: Sizes = {
  text: { ...paperText, title: 20 },
  nameWidths: paperNames,
  strokes: { line: 1.4, rim: 1.2, detail: 1, ring: 1.8, selected: 2.2, step: 0.35 },
  marks: { factor: 0.65, least: 4.6 },
  margin: 24,
}

export const posterSizes: Sizes = {
  text: { ...paperText, title: 24 },
  nameWidths: paperNames,
  strokes: { line: 1.2, rim: 1.1, detail: 0.9, ring: 1.8, selected: 2.1, step: 0.25 },
  marks: { factor: 0.7, least: 4.6 },
  margin: 32,
}
