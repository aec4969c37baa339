/** A text cut where citations begin and end, so that spans within or across each other can each be shown. */
import { codePoints } from '#graph/code-points'

/** A span of code points, `[start, end)`. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A citation that has a place in the text. */
export interface CitedSpan extends Span {
  readonly id: string
}

export interface Run extends Span {
  readonly text: string
  /** Ids of the citations that cover it, the narrowest first. */
  readonly citations: readonly string[]
  /** Ids of those among them that begin here. */
  readonly beginning: readonly string[]
}

/** Those of some things that have a place in the text. */
export function spansOf(
  citations: readonly { readonly id: string; readonly start: number | null; readonly end: number | null }[],
): readonly CitedSpan[] {
  return citations.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [{ id, start, end }]))
}

/** The runs of a stretch of text, in order and without a gap. */
export function runsOf(stretch: Span & { readonly text: string }, spans: readonly CitedSpan[]): readonly Run[] {
  const { start, end } = stretch
  const points = codePoints(stretch.text)
  const touching = spans.filter((span) => span.start < end && span.end > start)
  const inner = touching.flatMap((span) => [span.start, span.end]).filter((cut) => cut > start && cut < end)
  const cuts = [...new Set([start, ...inner, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const covering = touching.filter((span) => span.start <= from && span.end >= to).sort(narrowestFirst)
    return {
      start: from,
      end: to,
      text: points.slice(from - start, to - start).join(''),
      citations: covering.map(({ id }) => id),
      beginning: covering.filter((span) => span.start === from).map(({ id }) => id),
    }
  })
}

/** The places where citations begin, each once, in order: where the arrow keys stop. */
export function stopsOf(spans: readonly CitedSpan[]): readonly number[] {
  return [...new Set(spans.map(({ start }) => start))].sort((a, b) => a - b)
}

/** The stop that a key leads to, or `null` where it leads nowhere. */
export function nextStop(stops: readonly number[], at: number | null, key: string): number | null {
  const index = at === null ? -1 : stops.indexOf(at)
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return stops[index + 1] ?? null
    case 'ArrowUp':
    case 'ArrowLeft':
      return stops[index - 1] ?? null
    case 'Home':
      return stops[0] ?? null
    case 'End':
      return stops.at(-1) ?? null
    default:
      return null
  }
}

function narrowestFirst(a: CitedSpan, b: CitedSpan): number {
  return a.end - a.start - (b.end - b.start) || b.start - a.start
}
