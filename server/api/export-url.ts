/** The address of an answer as a file. */
import { formats } from '../graph/format/index.ts'
import { formatView, parseView, type View } from '../graph/view/view.ts'
import { viewKeys } from '../graph/view/keys.ts'
import { keysOf } from '../graph/vocabulary.ts'
import { invalid } from './arguments.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

export interface ExportArguments {
  /** The ending of the file. */
  readonly format: string
  readonly picture?: string | null
}

const pictures: Readonly<Record<string, string>> = {
  svg: 'A picture as vectors, with its text as text and the font inside.',
  png: 'A picture in pixels, `scale` of them a unit; its resolution is written in it.',
  pdf: 'A picture as vectors on one page, with text that can be selected and the font inside.',
}
const networks = Object.entries(formats).map(
  ([ending, { losses }]) => [ending, `The network as ${ending}. ${losses}`] as const,
)

export const exportFormats: SchemaPart = makeEnum('ExportFormat', 'The files an answer can be had as.', {
  ...pictures,
  ...Object.fromEntries(networks),
})

// The keys of a view stand in canonical order: first the question, then, from the layout on, how it is drawn.
const names = keysOf(viewKeys)
const questionKeys = names.slice(0, names.indexOf('layout'))
const drawingKeys = names.slice(names.indexOf('layout'))

/** The absolute address of a view's file. Throws BAD_USER_INPUT for a key that is none, or that would change the question. */
export function exportUrl(origin: string, view: string, { format, picture }: ExportArguments): string {
  const kind = Object.hasOwn(pictures, format) ? 'picture' : 'network'
  const query = formatView({ ...parseView(view), ...drawingOf(picture ?? '') })
  return `${origin}/export/${kind}.${format}${query === '' ? '' : `?${query}`}`
}

function drawingOf(picture: string): Partial<View> {
  const drawing = parseView(picture)
  const question = formatView({
    ...drawing,
    ...Object.fromEntries(drawingKeys.map((name) => [name, parseView('')[name]])),
  })
  if (question !== '')
    throw invalid('picture', picture, `keys that say how to draw, none of ${questionKeys.join(', ')}`)
  return Object.fromEntries(drawingKeys.map((name) => [name, drawing[name]]))
}
