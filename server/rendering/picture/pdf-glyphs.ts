/**
 * Glyphs as shapes in a PDF: halos behind labels, and text as outlines. Each glyph is stored once as a form and used wherever it
 * stands: outlines written out made 6.7 MB of a picture of 2,000 nodes. Shapes are no text, so no reader finds a label twice.
 */
import type { Glyph } from 'fontkit'
import { writeNumber as number } from '../../graph/picture/outline.ts'
import type { Weight } from './fonts.ts'
import type { TextRun } from './text-run.ts'

/** `S` strokes the outline, `f` fills it (the operators of PDF). */
type Operator = 'S' | 'f'

/** Draws a run in the colours and line width in force; a line width counts in units of the font there. */
export type DrawGlyphs = (run: TextRun, operator: Operator) => void

/** What the glyphs are drawn in: of PDFKit's document, what it does not declare. */
export interface FormDocument {
  readonly ref: (data: object) => { readonly end: (content: Uint8Array) => void }
  readonly addContent: (content: string) => unknown
  readonly page: { readonly xobjects: Record<string, unknown> }
}

/** Draws glyphs in a document, on its one page. */
export function glyphDrawer(document: FormDocument): DrawGlyphs {
  const { xobjects } = document.page
  return ({ weight, scale, glyphs }, operator) => {
    for (const { glyph, x, y } of glyphs) {
      const name = formName(glyph, weight, operator)
      xobjects[name] ??= glyphForm(document, glyph, operator)
      const place = [scale, 0, 0, -scale, x, y].map(precise).join(' ')
      document.addContent(`q ${place} cm /${name} Do Q`)
    }
  }
}

function formName({ id }: Glyph, weight: Weight, operator: Operator): string {
  return `G${weight === 'bold' ? 'B' : 'R'}${String(id)}${operator}`
}

/** Wide enough for the widest halo of the smallest text. */
const haloRoom = 1000

function glyphForm(document: FormDocument, glyph: Glyph, operator: Operator): unknown {
  const { minX, minY, maxX, maxY } = glyph.cbox
  const box = [minX - haloRoom, minY - haloRoom, maxX + haloRoom, maxY + haloRoom].map((edge) =>
    Number.isFinite(edge) ? Math.round(edge) : 0,
  )
  const form = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: box })
  form.end(Buffer.from(`${outline(glyph)}${operator}`, 'latin1'))
  return form
}

/** A glyph's outline in operators of PDF, which has no quadratic curves. */
function outline({ path }: Glyph): string {
  let [x, y] = [0, 0]
  let text = ''
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args
    const isQuadratic = command === 'quadraticCurveTo'
    const points = isQuadratic ? [toward(x, a), toward(y, b), toward(c, a), toward(d, b), c, d] : args
    text += `${points.map((value) => `${number(value)} `).join('')}${operators[command]}\n`
    ;[x, y] = [args.at(-2) ?? x, args.at(-1) ?? y]
  }
  return text
}

const operators = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'c', bezierCurveTo: 'c', closePath: 'h' } as const

/** A control point of a cubic curve that is a quadratic one: two thirds of the way from an end to the quadratic's. */
function toward(end: number, control: number): number {
  return end + (2 / 3) * (control - end)
}

/** To a millionth: a scale is small. */
function precise(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
