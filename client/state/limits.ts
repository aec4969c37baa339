/** The further limits of a view's question, each of which a reader can see and take away. */
import { changeView, defaultView, type View } from '#graph/view/view'

/** The keys of a limit: taken away, they go back to their defaults together. */
const limitKeys = {
  parties: ['parties', 'allParties'],
  dates: ['since', 'until', 'dates', 'undated'],
  partyKinds: ['partyKinds'],
  agreementKinds: ['agreementKinds'],
  bases: ['bases'],
  minParties: ['minParties'],
  minWeight: ['minWeight'],
  datasets: ['datasets'],
  types: ['types'],
  exceptTypes: ['exceptTypes'],
  kinds: ['kinds'],
  exceptKinds: ['exceptKinds'],
} as const satisfies Readonly<Record<string, readonly (keyof View)[]>>

export type Limit = keyof typeof limitKeys

/** The limits a view has beyond its four conditions, in a fixed order. */
export function limitsOf(view: View): readonly Limit[] {
  const names = Object.keys(limitKeys).filter((name): name is Limit => Object.hasOwn(limitKeys, name))
  return names.filter((name) => isLimited(view, name))
}

/** The view without a limit. */
export function removeLimit(view: View, limit: Limit): View {
  const initial = defaultView(view.view)
  return changeView(view, Object.fromEntries(limitKeys[limit].map((key) => [key, initial[key]])))
}

function isLimited(view: View, limit: Limit): boolean {
  // One that is open limits nothing, and can be taken away all the same.
  if (limit === 'dates') return view.since !== null || view.until !== null
  const [key] = limitKeys[limit]
  const value = view[key]
  return Array.isArray(value) ? value.length > 0 : value !== defaultView(view.view)[key]
}
