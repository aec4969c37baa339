/** Where a file comes from, for formats that have no place to say it: a `Link` header (RFC 8288). */
import type { Provenance } from '../graph/format/format.ts'
import { formatView, parseView } from '../graph/view/view.ts'

/** Servers and clients cap what stands in headers: further sources are in the evidence. */
const sourceLimit = 10

/**
 * The header of a file: `via` the picture of its view at its data version, once for each source, with the source's title; and
 * for a network `describedby` its evidence. Targets are relative, so that they hold wherever the server is mounted.
 */
export function linkHeader({ view, version, sources }: Provenance, fileName: string): string {
  const picture = `../?${formatView({ ...parseView(view), version })}`
  const titles = sources.length === 0 ? [null] : sources.slice(0, sourceLimit)
  const links = titles.map((title) => `<${picture}>; rel="via"${titleOf(title)}`)
  const query = view === '' ? '' : `?${view}`
  const evidence = `<evidence.json${query}>; rel="describedby"; type="application/json"`
  return [...links, ...(fileName.startsWith('network.') ? [evidence] : [])].join(', ')
}

/** A title in any script (RFC 8187). */
function titleOf(title: string | null): string {
  if (title === null) return ''
  const encoded = encodeURIComponent(title).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `; title*=UTF-8''${encoded}`
}
