/** What a picture file remembers: the view it was drawn from, and of which data. */

export interface RememberedView {
  /** The canonical query string. */
  readonly query: string
  /** The data version; `null` where the file does not say. */
  readonly version: string | null
}

/** The view in an SVG's metadata, as `#graph/picture/svg` writes it; `null` where there is none. */
export function rememberedView(svg: string): RememberedView | null {
  const query = textIn(svg, 'view')
  return query === null ? null : { query, version: textIn(svg, 'version') }
}

/** Whether two data versions are one: either may be cut short. */
export function isSameVersion(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Drawing programs keep the element, and write an empty one short. */
function textIn(svg: string, name: string): string | null {
  const match = new RegExp(`<signatory:${name}\\b[^>]*?(?:/>|>([^<]*)</signatory:${name}>)`).exec(svg)
  return match === null ? null : unescapeXml((match[1] ?? '').trim())
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
}
