/** Pure changes of a view, one for each thing a reader can do to the map. */
import { changeView, defaultView, type View } from '#graph/view/view'
import { admissionOf, keysOfAdmission, type Condition } from './admission.ts'

/** The view with a condition switched. */
export function switchCondition(view: View, condition: Condition, isOn: boolean): View {
  return changeView(view, keysOfAdmission({ ...admissionOf(view), [condition]: isOn }))
}

/** The view with a node's neighbours brought in. */
export function expandNode(view: View, id: string): View {
  const expand = view.expand.includes(id) ? view.expand : [...view.expand, id]
  return changeView(view, { expand, hide: without(view.hide, id) })
}

/** The view without what a node's expansion brought. */
export function collapseNode(view: View, id: string): View {
  return changeView(view, { expand: without(view.expand, id) })
}

/** The view with a node taken out, and no longer selected. */
export function hideNode(view: View, id: string): View {
  const hide = [...without(view.hide, id), id].sort()
  return changeView(view, { hide, select: view.select?.split('--').includes(id) === true ? null : view.select })
}

/** The view with a node back in its place. */
export function restoreNode(view: View, id: string): View {
  return changeView(view, { hide: without(view.hide, id) })
}

/** The view of only what a party takes part in. */
export function limitToParty(view: View, id: string): View {
  return changeView(view, { parties: [...without(view.parties, id), id].sort() })
}

/** The view with a node at a place of the reader's choosing, to 0.01. */
export function pinNode(view: View, id: string, { x, y }: { readonly x: number; readonly y: number }): View {
  const round = (value: number) => Math.round(value * 100) / 100 + 0
  const pin = [...view.pin.filter((one) => one.id !== id), { id, x: round(x), y: round(y) }]
  return changeView(view, { pin: pin.sort((a, b) => (a.id < b.id ? -1 : 1)) })
}

/** What of a view asks: the same for views that differ only in how they are drawn, so that one answer serves them all. */
export function questionOf(view: View): View {
  const { hide, select, layout, seed, size, colour, labels, theme, lang, preset, title, legend, caption } =
    defaultView()
  const { numbers, text, scale, pin, version } = defaultView()
  const drawing = { hide, select, layout, seed, size, colour, labels, theme, lang, preset, title, legend, caption }
  return { ...view, ...drawing, numbers, text, scale, pin, version }
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id)
}
