/** A picture as a PDF: vectors, its text as text with the font inside, on one page of its own size. */
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { pointsPerUnit, type Drawing } from './drawing.ts'
import { pictureFont } from './fonts.ts'
import { drawInPdf } from './pdf-elements.ts'

/** The same bytes for the same drawing: no date stands in it. A screen reader is told the summary. */
export async function writePdf(drawing: Drawing): Promise<Uint8Array> {
  const { scene, provenance } = drawing
  const scale = pointsPerUnit(scene)
  const document = new PDFDocument({
    size: [scene.width * scale, scene.height * scale],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: provenance.language === 'zh' ? 'zh-CN' : 'en',
    info: aboutPdf(drawing),
  })
  // PDFKit needs a date for the file's id, and writes it again into XMP metadata, where it also forgets to escape a title.
  delete document.info.CreationDate
  Object.assign(document, { endMetadata: () => undefined })
  for (const weight of ['regular', 'bold'] as const) document.registerFont(weight, pictureFont(weight).bytes)
  const draw = () => {
    document.scale(scale).translate(-scene.x, -scene.y)
    drawInPdf(document, drawing)
  }
  document.addStructure(document.struct('Document', {}, document.struct('Figure', { alt: scene.summary }, draw)))
  document.end()
  return buffer(document)
}

function aboutPdf({ scene, provenance }: Drawing): PDFKit.DocumentInfo {
  const { sources, view, version } = provenance
  return {
    Title: scene.title?.text ?? scene.summary,
    ...(sources.length === 0 ? {} : { Author: sources.join('; ') }),
    Subject: scene.summary,
    Keywords: `view ?${view === '' ? 'view=signings' : view}; data version ${version}`,
    Creator: 'Signatory',
    Producer: 'Signatory, PDFKit',
    CreationDate: new Date(0),
  }
}
