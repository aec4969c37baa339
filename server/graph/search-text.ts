/** One spelling for names and for what readers type, so that the one can be found in the other. */

/**
 * A text in lower case, full-width and compatible forms made plain, accents of Latin letters dropped, and every run of
 * punctuation or space made one space. Both the stored names and a reader's words go through it.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, ' ')
    .trim()
}
