/** What an author chooses of a figure, laid over the view that is looked at. */
import { changeView, type View } from '#graph/view/view'

/** The keys of a view that the figure dialog sets. */
export type FigureChoices = Pick<
  View,
  'preset' | 'theme' | 'lang' | 'text' | 'title' | 'legend' | 'caption' | 'numbers'
>

/** The view of a figure: the question and places of the map, drawn as chosen; nothing is marked as selected. */
export function figureOf(view: View, choices: Partial<FigureChoices>): View {
  return changeView(view, { ...choices, select: null })
}

/** The size that an SVG file says it has: `85 mm`, `130 mm`, or pixels; `null` where it says none. */
export function sizeOfSvg(svg: string): readonly [string, string] | null {
  const match = /<svg [^>]*?\bwidth="([\d.]+)(mm)?" height="([\d.]+)(?:mm)?"/.exec(svg)
  if (match === null) return null
  const [, width = '', unit = 'px', height = ''] = match
  const said = (text: string) => `${String(Math.round(Number(text)))} ${unit}`
  return [said(width), said(height)]
}
