/** Texts counted as citations count them: in Unicode code points, not in UTF-16 units. */

/** The code points of a text. */
export function codePoints(text: string): readonly string[] {
  return Array.from(text)
}

/** The number of code points of a text. */
export function lengthOf(text: string): number {
  return codePoints(text).length
}
