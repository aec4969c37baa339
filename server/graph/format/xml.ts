/** Text for XML 1.0, complete: what a reader would change or refuse is written so that neither happens. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Attribute values would have these turned into spaces, and a carriage return into a line end anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it may stand in an element or in a quoted attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character)
}
