/** The sizes of paper that a picture can be made for; everything in mm and pt as printed. */
import type { View } from '../view/view.ts'
import { journalSizes, posterSizes, slideSizes, type Sizes } from './sizes.ts'

export type PresetName = Exclude<View['preset'], 'screen'>

/** A sheet: its width is exact, its height too where one is given, else no more than `mostHeightMm`. */
export interface Preset {
  readonly widthMm: number
  readonly heightMm: number | null
  readonly mostHeightMm: number
  /** Of the smallest text. */
  readonly leastTextPt: number
  readonly sizes: Sizes
  /** How far places may lie apart, in units of the scene a unit of the plane: a small network does not fill a large sheet. */
  readonly mostStretch: number
}

const journal = { heightMm: null, mostHeightMm: 230, leastTextPt: 7.5, sizes: journalSizes, mostStretch: 0.9 } as const

/** In the order of their widths. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  '85mm': { widthMm: 85, ...journal },
  '114mm': { widthMm: 114, ...journal },
  '174mm': { widthMm: 174, ...journal },
  // 13⅓ by 7½ inches, as presentation programs have it.
  slide: {
    widthMm: 338.67,
    heightMm: 190.5,
    mostHeightMm: 190.5,
    leastTextPt: 12,
    sizes: slideSizes,
    mostStretch: 1.3,
  },
  // A1, lying.
  poster: { widthMm: 841, heightMm: 594, mostHeightMm: 594, leastTextPt: 18, sizes: posterSizes, mostStretch: 1.8 },
}

const mmPerPt = 25.4 / 72

/** How many millimetres a unit of the scene is on a sheet. */
export function mmPerUnit({ leastTextPt, sizes }: Preset): number {
  return (leastTextPt * mmPerPt) / Math.min(...Object.values(sizes.text))
}

/** The preset of a name; `null` for the screen. */
export function presetOf(name: View['preset']): Preset | null {
  return name === 'screen' ? null : presets[name]
}
