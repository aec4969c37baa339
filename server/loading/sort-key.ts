/** Keys that put names in the order readers expect, Chinese by pinyin. */
import { pinyin } from 'pinyin-pro'
import { searchText } from '../graph/search-text.ts'

/**
 * A text in small letters, with each Chinese character as its toneless syllable and a space between syllables, so that
 * `xi an` comes before `xian`. Never empty unless the name has neither letters nor digits; same name, same key.
 */
export function sortKey(name: string): string {
  const syllables = pinyin(searchText(name), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return searchText(syllables.join(' '))
}
