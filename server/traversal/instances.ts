/** Dealings that are spoken of twice, once in general and once in particular, and count once. */
import type { TraversalContext } from './context.ts'
import { instancesAmong } from './participations.ts'

/**
 * Dealing → the unit it counts as, for the most particular dealings among some: those of which no other is an instance. Dealings tied
 * by INSTANCE_OF are one unit; the general ones are left out, since the particular ones say more of it.
 */
export async function countedOnce(
  context: TraversalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const generals = await instancesAmong(context, ids)
  const kept = new Set(ids)
  const generalOf = (id: string) => {
    const general = generals.get(id)
    return general !== undefined && kept.has(general) ? general : null
  }
  const told = new Set(ids.map(generalOf))
  const units = new Map(ids.map((id) => [id, unitOf(id, generalOf)]))
  // Dealings that are instances of one another in a circle have no particular one: the one they are counted as stands for them.
  return new Map([...units].filter(([id, unit]) => !told.has(id) || (unit === id && isInCircle(id, generalOf))))
}

/** The most general one above a dealing; the smallest of a circle. */
function unitOf(id: string, generalOf: (id: string) => string | null): string {
  const chain = chainFrom(id, generalOf)
  const last = chain.at(-1) ?? id
  const start = chain.indexOf(generalOf(last) ?? '')
  return start < 0 ? last : (chain.slice(start).sort()[0] ?? last)
}

function isInCircle(id: string, generalOf: (id: string) => string | null): boolean {
  return generalOf(chainFrom(id, generalOf).at(-1) ?? id) === id
}

/** A dealing and those above it, each once. */
function chainFrom(id: string, generalOf: (id: string) => string | null): string[] {
  const chain = [id]
  for (let next = generalOf(id); next !== null && !chain.includes(next); next = generalOf(next)) chain.push(next)
  return chain
}
