import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { boxOfText, inkIn, picture, sceneOf, textsOf } from './tiny-picture.ts'

interface Chunk {
  readonly name: string
  readonly content: Buffer
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    chunks.push({ name: png.subarray(at + 4, at + 8).toString('latin1'), content })
  }
  return chunks
}

const named = (png: Buffer, name: string) => chunksOf(png).filter((chunk) => chunk.name === name)

function textsIn(png: Buffer): Readonly<Record<string, string>> {
  const pairs = named(png, 'iTXt').map(({ content }) => {
    const [keyword = ''] = content.toString('latin1').split('\0')
    return [keyword, content.subarray(keyword.length + 5).toString('utf8')]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}

describe('a PNG', () => {
  it.each([1, 2, 3])('of scale %i has so many pixels a unit, and says how large they are', async (scale) => {
    const png = await picture('png', scale === 2 ? '' : `scale=${String(scale)}`)
    const [header, size] = [named(png, 'IHDR')[0]?.content, named(png, 'pHYs')[0]?.content]
    const { width, height } = sceneOf()
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width * scale, height * scale])
    // 96, 192 and 288 pixels an inch, a unit being a CSS pixel.
    const perMetre = { 1: 3780, 2: 7559, 3: 11339 }[scale]
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.readUInt8(8)]).toEqual([perMetre, perMetre, 1])
  })

  it('for a sheet is as wide as the sheet says', async () => {
    const png = await picture('png', 'preset=85mm&scale=3')
    const pixels = named(png, 'IHDR')[0]?.content.readUInt32BE(0) ?? 0
    const perMetre = named(png, 'pHYs')[0]?.content.readUInt32BE(0) ?? 0
    expect((1000 * pixels) / perMetre).toBeCloseTo(85, 1)
    // 331 pixels an inch: journals ask for 300.
    expect(Math.round(perMetre * 0.0254)).toBe(331)
  })

  it('says what it shows, where it comes from and how to get it again', async () => {
    expect(textsIn(await picture('png', 'title=签署网络'))).toEqual({
      Title: '签署网络',
      Description: sceneOf().summary,
      Source: '示例语料（虚构）',
      Copyright: 'CC BY 4.0',
      Software: 'Signatory',
      'signatory:view': 'title=签署网络',
      'signatory:version': '3f9c2a1b5d7e8f00112233445566778899aabbccddeeff00112233445566778899',
    })
  })

  it('is whole: every chunk is one a reader knows, and the pixels are all there', async () => {
    const png = await picture('png', 'scale=1')
    const { width, height } = sceneOf()
    expect(chunksOf(png)[0]?.name).toBe('IHDR')
    expect(chunksOf(png).at(-1)?.name).toBe('IEND')
    const pixels = inflateSync(Buffer.concat(named(png, 'IDAT').map(({ content }) => content)))
    expect(pixels.length).toBe((width * 4 + 1) * height)
  })

  it.each(['', 'theme=dark', 'theme=print&lang=en', 'text=outline'])(
    'of view “%s” has ink where each text stands',
    async (query) => {
      const ink = await inkIn(await picture('png', query), sceneOf(query))
      const faint = textsOf(query).filter((text) => ink(boxOfText(text), text.attributes['fill'] ?? '') < 0.05)
      expect(faint.map(({ words }) => words)).toEqual([])
    },
  )

  it('of too many pixels is refused before it is drawn, naming a scale that would do', async () => {
    const { width, height } = sceneOf()
    await expect(picture('png', 'scale=8', width * height * 9)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: `too many pixels: ${String(width * height * 64)} (limit ${String(width * height * 9)}; scale=3 is within it)`,
    })
    await expect(picture('png', 'scale=1', 1000)).rejects.toThrow(/\(limit 1000; ask for an SVG or a PDF\)$/)
  })
})
