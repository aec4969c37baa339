/** A browser draws a downloaded SVG with the font inside it, also as an image, where it may load nothing. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picture, sceneOf } from '../rendering/picture/tiny-picture.ts'
import { openBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

// In English, since a machine may have Chinese letters of this very font to fall back to.
const view = 'lang=en&theme=print&title=Who signed with whom 签署'

test('an SVG looks the same with its font inside as with its text outlined, and not without', async () => {
  // Under a name that no machine has, so that what is drawn is drawn with what is inside.
  const svg = (await picture('svg', view)).toString().replaceAll('Noto Sans SC', 'No Such Font')
  const outlined = await pixelsOf((await picture('svg', `${view}&text=outline`)).toString())
  const without = svg.replace(/<defs>.*<\/defs>/, '')
  expect(10 * unlike(await pixelsOf(svg), outlined)).toBeLessThan(unlike(await pixelsOf(without), outlined))
}, 60_000)

/** What a browser shows of the picture's ground, as an image, without the caption, which names the view. */
async function pixelsOf(svg: string): Promise<Uint8ClampedArray> {
  const { width, height, caption } = sceneOf(view)
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  )
  await page.evaluate(() => document.querySelector('img')?.decode())
  const image = await loadImage(await page.screenshot())
  await page.close()
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const first = caption[0]
  return context.getImageData(0, 0, width, (first?.y ?? 0) - sceneOf(view).y - 20).data
}

/** The share of pixels that a reader would see as different. */
function unlike(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  expect(one.length).toBe(other.length)
  const isFar = (_: unknown, index: number) => Math.abs((one[4 * index] ?? 0) - (other[4 * index] ?? 0)) > 100
  return Array.from({ length: one.length / 4 }).filter(isFar).length / (one.length / 4)
}
