/** How a picture looks: what everything that draws must know. */
import type { View } from '../view/view.ts'
import type { Language } from '../vocabulary.ts'
import { presetOf } from './presets.ts'
import { screenSizes, type Sizes } from './sizes.ts'
import { themes, type Theme } from './style.ts'

export interface Look {
  readonly theme: Theme
  readonly sizes: Sizes
  readonly language: Language
}

/** The look a view asks for. */
export function lookOf({ theme, preset, lang }: Pick<View, 'theme' | 'preset' | 'lang'>): Look {
  return { theme: themes[theme], sizes: presetOf(preset)?.sizes ?? screenSizes, language: lang }
}
