/** Text as text with its font inside, or as outlines. */
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { elementsOf, readXml } from '../../graph/read-xml.ts'
import { picture, plainSvg, textsOf } from './tiny-picture.ts'

const style = /<defs><style type="text\/css">(.*)<\/style><\/defs>\n/

function fontsIn(svg: string): readonly { readonly weight: string; readonly font: Font; readonly bytes: Buffer }[] {
  const faces = [...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/woff2;base64,([\w+/=]+)\) format\('woff2'\)/g)]
  return faces.map(([, weight = '', base64 = '']) => {
    const bytes = Buffer.from(base64, 'base64')
    return { weight, font: create(bytes) as Font, bytes }
  })
}

describe('an SVG with its font inside', () => {
  it('is what the one writer gives, but for that font', async () => {
    const svg = (await picture('svg', 'title=签署')).toString()
    expect(svg).toMatch(style)
    expect(svg.replace(style, '')).toBe(plainSvg('title=签署'))
  })

  it('is the same bytes each time', async () => {
    expect(await picture('svg')).toEqual(await picture('svg'))
  })

  it('has every character it says in the weight it says it in, and little else', async () => {
    const [regular, bold, ...others] = fontsIn((await picture('svg', 'title=签署网络')).toString())
    expect([regular?.weight, bold?.weight, others.length]).toEqual(['400', '700', 0])
    const said = new Set(
      textsOf('title=签署网络').flatMap(({ words, attributes }) =>
        attributes['font-weight'] === '700' ? [] : Array.from(words),
      ),
    )
    expect(
      [...said].filter((character) => regular?.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) !== true),
    ).toEqual([])
    const characters = bold?.font.characterSet.filter((code) => code !== 0xffff) ?? []
    expect(String.fromCodePoint(...characters)).toBe('签络网署')
    expect(regular?.font.numGlyphs).toBeLessThanOrEqual(said.size + 2)
    expect(regular?.bytes.length).toBeLessThan(25_000)
  })

  it('has one weight where one is used, and none where nothing is said', async () => {
    expect(fontsIn((await picture('svg')).toString())).toHaveLength(1)
    const silent = 'labels=none&legend=false&caption=false'
    expect((await picture('svg', silent)).toString()).toBe(plainSvg(silent))
  })
})

describe('an SVG with outlined text', () => {
  it('has no text and no font, and keeps the words as titles of their shapes', async () => {
    const svg = (await picture('svg', 'text=outline')).toString()
    const root = readXml(svg)
    expect([elementsOf(root, 'text').length, elementsOf(root, 'style').length]).toEqual([0, 0])
    const titles = elementsOf(root, 'path').flatMap((path) => elementsOf(path, 'title').map(({ text }) => text))
    expect(titles).toEqual(textsOf('text=outline').map(({ words }) => words))
  })

  it('is what the one writer gives where there is no text', async () => {
    const silent = 'labels=none&legend=false&caption=false&text=outline'
    expect((await picture('svg', silent)).toString()).toBe(plainSvg(silent))
  })

  it('draws letters from their anchors: 一 is one flat stroke, drawn where it is said to stand', async () => {
    const svg = (await picture('svg', 'text=outline&title=一')).toString()
    const [, data = ''] = /<path d="([^"]*)"[^>]*><title>一<\/title>/.exec(svg) ?? []
    const numbers = data
      .split(/[A-Z ]+/)
      .filter((text) => text !== '')
      .map(Number)
    const [title] = textsOf('text=outline&title=一').filter(({ words }) => words === '一')
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd)) as [number[], number[]]
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(title?.attributes[name])) as [
      number,
      number,
      number,
    ]
    expect([Math.min(...xs) > x, Math.max(...xs) < x + size]).toEqual([true, true])
    expect([Math.min(...ys) > y - 0.6 * size, Math.max(...ys) < y - 0.2 * size]).toEqual([true, true])
  })
})

describe('a character that the font does not have', () => {
  it.each(['svg', 'png', 'pdf'] as const)('is named, and no %s is made', async (format) => {
    await expect(picture(format, 'title=签署😀𠮷')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'missing glyph: 😀 U+1F600, 𠮷 U+20BB7 (expected characters of Noto Sans SC)',
      details: { characters: ['😀', '𠮷'] },
    })
  })

  it('is passed over where it has no ink', async () => {
    const outline = async (title: string) =>
      /<path d="([^"]*)"[^>]*><title>甲/.exec((await picture('svg', `text=outline&title=${title}`)).toString())?.[1]
    expect(await outline('甲%E2%81%A0乙')).toBe(await outline('甲乙'))
    expect(await outline('甲%09乙')).toBe(await outline('甲 乙'))
  })
})
