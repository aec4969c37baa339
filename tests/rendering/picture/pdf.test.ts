/** PDFs as another program reads them (PDF.js, which is Firefox's). */
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { boxOfText, inkIn, picture, sceneOf, textsOf } from './tiny-picture.ts'

async function read<Result>(
  pdf: Buffer,
  look: (page: PDFPageProxy, document: Awaited<ReturnType<typeof getDocument>['promise']>) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  try {
    return await look(await document.getPage(1), document)
  } finally {
    await task.destroy()
  }
}

async function wordsOf(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []))
}

/** The page as an image of two pixels a unit. */
async function imageOf(page: PDFPageProxy): Promise<Buffer> {
  const viewport = page.getViewport({ scale: 2 / 0.75 })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  return canvas.toBuffer('image/png')
}

describe('a PDF', () => {
  it('is the same bytes each time, and holds no date', async () => {
    const pdf = await picture('pdf')
    expect(await picture('pdf')).toEqual(pdf)
    expect(pdf.toString('latin1')).not.toMatch(/CreationDate|ModDate/)
  })

  it('is one page of the picture’s size, a unit being 0.75 points', async () => {
    const { width, height } = sceneOf()
    const size = await read(await picture('pdf'), async (page, { numPages }) => [numPages, ...page.view])
    expect(size).toEqual([1, 0, 0, width * 0.75, height * 0.75])
  })

  it('for a sheet is as wide as the sheet says: 85 mm are 240.94 points', async () => {
    const [, , width = 0] = await read(await picture('pdf', 'preset=85mm'), async (page) => page.view)
    expect(width).toBeCloseTo(240.94, 1)
  })

  it.each(['', 'lang=en&theme=dark', 'theme=print&title=签署网络'])(
    'of view “%s” says each text once, as text',
    async (query) => {
      const words = await read(await picture('pdf', query), wordsOf)
      // A reader takes a line apart at wide spaces.
      expect(words.join('').replace(/\s/g, '')).toBe(
        textsOf(query)
          .map((text) => text.words)
          .join('')
          .replace(/\s/g, ''),
      )
    },
  )

  it.each(['', 'theme=dark&title=签署', 'text=outline'])(
    'of view “%s” has ink where each text stands: no halo covers it',
    async (query) => {
      const ink = await inkIn(await read(await picture('pdf', query), imageOf), sceneOf(query))
      const faint = textsOf(query).filter((text) => ink(boxOfText(text), text.attributes['fill'] ?? '') < 0.05)
      expect(faint.map(({ words }) => words)).toEqual([])
    },
  )

  it('has a part of the font inside, for each weight it uses', async () => {
    const fonts = (pdf: Buffer) =>
      [...new Set(pdf.toString('latin1').match(/[A-Z]{6}\+NotoSansSC-\w+/g))].map((name) => name.slice(7))
    const pdf = await picture('pdf', 'title=签署')
    expect(fonts(pdf).sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular'])
    expect(pdf.toString('latin1').match(/\/FontFile2 /g)).toHaveLength(2)
    expect(fonts(await picture('pdf', 'text=outline'))).toEqual([])
  })

  it('with outlined text shows no text, and keeps the words for those who ask', async () => {
    const pdf = await picture('pdf', 'text=outline')
    expect(await read(pdf, wordsOf)).toEqual([])
    const { fnArray } = await read(pdf, (page) => page.getOperatorList())
    const spans = fnArray.filter((operator) => operator === OPS.beginMarkedContentProps)
    expect(spans).toHaveLength(textsOf('text=outline').length + 1)
  })

  it('says what it shows, where it comes from and how to get it again', async () => {
    const metadata = await read(await picture('pdf', 'title=%E7%AD%BE%E7%BD%B2%20%26%20more'), (_, document) =>
      document.getMetadata(),
    )
    expect(metadata.info).toMatchObject({
      Title: '签署 & more',
      Author: '示例语料（虚构）',
      Subject: sceneOf().summary,
      Keywords:
        'view ?title=%E7%AD%BE%E7%BD%B2%20%26%20more; data version 3f9c2a1b5d7e8f00112233445566778899aabbccddeeff00112233445566778899',
      Creator: 'Signatory',
      Language: 'zh-CN',
    })
  })

  it('is described to a screen reader as one figure', async () => {
    const tree: unknown = await read(await picture('pdf'), (page) => page.getStructTree())
    expect(tree).toMatchObject({
      children: [{ role: 'Document', children: [{ role: 'Figure', alt: sceneOf().summary }] }],
    })
  })
})
