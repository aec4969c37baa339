/** What the SVG draws, drawn into a PDF: the same shapes in the same order. */
import type { Drawing } from './drawing.ts'
import { drawable, weightOf } from './fonts.ts'
import { glyphDrawer, type DrawGlyphs } from './pdf-glyphs.ts'
import { numberIn, type SvgElement } from './svg-elements.ts'
import { anchorShares, textRun } from './text-run.ts'

type Pdf = PDFKit.PDFDocument

/** Draws all elements, text as text or as outlines as the view asks. */
export function drawInPdf(document: Pdf, { elements, view }: Drawing): void {
  const drawGlyphs = glyphDrawer(document)
  document.miterLimit(4)
  for (const element of elements) {
    document.save()
    if (element.name !== 'text') drawShape(document, element)
    else drawText(document, element, { drawGlyphs, isOutlined: view.text === 'outline' })
    document.restore()
  }
}

function drawShape(document: Pdf, element: SvgElement): void {
  const { fill = '#000000', stroke = 'none' } = element.attributes
  if (stroke !== 'none') useStroke(document, element, stroke)
  if (fill !== 'none') document.fillColor(fill)
  addPath(document, element)
  if (fill !== 'none' && stroke !== 'none') document.fillAndStroke()
  else if (fill !== 'none') document.fill()
  else if (stroke !== 'none') document.stroke()
}

function addPath(document: Pdf, element: SvgElement): void {
  if (element.name === 'path') document.path(element.attributes['d'] ?? '')
  else {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberIn(element, name))
    document.roundedRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, numberIn(element, 'rx'))
  }
}

function useStroke(document: Pdf, { attributes }: SvgElement, stroke: string): void {
  document.strokeColor(stroke).lineWidth(Number(attributes['stroke-width'] ?? 1))
  document.lineJoin(attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter')
  const dashes = (attributes['stroke-dasharray'] ?? '').split(' ').filter((length) => length !== '')
  if (dashes.length > 0) document.addContent(`[${dashes.join(' ')}] 0 d`)
}

interface TextOptions {
  readonly drawGlyphs: DrawGlyphs
  readonly isOutlined: boolean
}

function drawText(document: Pdf, element: SvgElement, { drawGlyphs, isOutlined }: TextOptions): void {
  const { fill = '#000000', stroke = 'none' } = element.attributes
  if (stroke !== 'none') {
    // In a PDF a stroke covers its text, so the halo is drawn by itself, before.
    const run = textRun(element)
    useStroke(document, element, stroke)
    document.lineWidth(Number(element.attributes['stroke-width'] ?? 1) / run.scale)
    drawGlyphs(run, 'S')
  }
  document.fillColor(fill)
  if (!isOutlined) drawWords(document, element)
  else {
    document.markContent('Span', { actual: element.words })
    drawGlyphs(textRun(element), 'f')
    document.endMarkedContent()
  }
}

function drawWords(document: Pdf, element: SvgElement): void {
  const weight = weightOf(element)
  const words = drawable(element.words, weight)
  document.font(weight).fontSize(numberIn(element, 'font-size'))
  const share = anchorShares[element.attributes['text-anchor'] ?? 'start'] ?? 0
  const x = numberIn(element, 'x') - document.widthOfString(words) * share
  document.text(words, x, numberIn(element, 'y'), { lineBreak: false, baseline: 'alphabetic' })
}
