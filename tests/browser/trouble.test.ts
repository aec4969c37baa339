/** When an answer does not come: what happened, what to do, and that what is shown still answers the question before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { nodesOn, openSignatory, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

const told = (page: Page) => page.getByRole('alert').first().textContent()

/** From now on, whatever the page asks is refused. */
async function refuse(page: Page, status: number, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const code = { 413: 'LIMIT_EXCEEDED', 415: 'BAD_USER_INPUT', 429: 'RATE_LIMITED', 503: 'OVERLOADED' }[status]
  const body = JSON.stringify({ title: 'a refusal', status, code })
  await page.route('**/graphql', (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', headers, body }),
  )
}

describe('an answer that is refused', () => {
  it.each([
    [413, '问题太长，服务器不收'],
    [415, '服务器不收这种格式的请求。请刷新页面'],
    [429, '请过 7 秒再试。'],
    [503, '服务器正忙，请过几秒再试。'],
  ])('with %i says what to do', async (status, words) => {
    const page = await signatory.open()
    await refuse(page, status, { 'retry-after': '7' })
    await page.getByText('泛指的说法').first().click()
    await expect.poll(() => told(page)).toContain(words)
  })

  it('leaves what was there, and says of what question it is, on the map and in the table', async () => {
    const page = await signatory.open()
    const before = await nodesOn(page).count()
    await refuse(page, 503)
    await page.getByText('泛指的说法').first().click()
    await expect.poll(() => told(page)).toContain('下面还是上一个问题的答案。')
    expect(await nodesOn(page).count()).toBe(before)
    expect(await page.locator('.way.stale').count()).toBe(1)
    await page.getByRole('tab', { name: '表' }).click()
    expect(await told(page)).toContain('下面还是上一个问题的答案。')
  })

  it('comes when it is asked for again', async () => {
    const page = await signatory.open()
    const before = await nodesOn(page).count()
    await refuse(page, 503)
    await page.getByText('泛指的说法').first().click()
    await expect.poll(() => told(page)).toContain('服务器正忙')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '再试一次' }).first().click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(before)
    expect(await page.locator('.way.stale, [role="alert"]').count()).toBe(0)
  })

  it('because of the question itself offers another question instead', async () => {
    const page = await signatory.open('?view=neighbourhood&of=platform:yunjii')
    await expect.poll(() => told(page)).toContain('最接近的是 platform:yunji')
    expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(0)
    await page.getByRole('alert').getByRole('button', { name: '打开默认的图' }).click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(0)
  })
})

describe('a layout that makes no sense of the answer', () => {
  it('says why, and offers the one that always does', async () => {
    const page = await signatory.open('?form=parties&layout=timeline')
    await expect.poll(() => told(page)).toContain('只有协议有日期')
    await page.getByRole('button', { name: '改用力导向布局' }).click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(0)
  })
})

describe('a part of the page that does not load', () => {
  it.each(['map-canvas', 'scene-worker'])('%s, is told, and the rest stays', async (part) => {
    const page = await signatory.open()
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort())
    await page.reload({ waitUntil: 'commit' })
    await expect.poll(() => page.locator('.map-note').textContent(), { timeout: 10_000 }).toContain('请刷新页面')
    await page.getByRole('tab', { name: '句子' }).click()
    await expect.poll(() => page.getByRole('list', { name: '句子' }).getByRole('listitem').count()).toBeGreaterThan(0)
  })
})

describe('the page before it is there', () => {
  it('says what it is, and where the data are for who has no JavaScript', async () => {
    const page = await signatory.open('', {})
    const html = await page.evaluate(async () => (await fetch('/')).text())
    expect(html).toContain('Who signed what with whom')
    expect(html).toContain('<noscript>')
  })
})

describe('what the pointer is at', () => {
  it('is told within the map, at its edges too', async () => {
    const page = await signatory.open('?lang=en')
    const map = await page.locator('.map').boundingBox()
    for (const index of [0, 1, 2, 3, 4, 5]) {
      const box = await nodesOn(page).nth(index).boundingBox()
      if (box === null || map === null) throw new Error('nothing is drawn')
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.locator('.tip').waitFor()
      const tip = await page.locator('.tip').boundingBox()
      expect((tip?.x ?? 0) + (tip?.width ?? 0)).toBeLessThanOrEqual(map.x + map.width)
      expect((tip?.y ?? 0) + (tip?.height ?? 0)).toBeLessThanOrEqual(map.y + map.height)
    }
  })
})

describe('a broken address', () => {
  it('is told in the language it asks for', async () => {
    const page = await signatory.open('?form=triangle&lang=en')
    await expect.poll(() => told(page)).toContain('invalid form: triangle')
    await page.getByRole('button', { name: 'Open the default map' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?lang=en')
  })
})

describe('a window with little room', () => {
  it.each([1024, 1180])('of %i keeps forms and ways on one line, and the map has most of the middle', async (width) => {
    const page = await signatory.open('?lang=en', { viewport: { width, height: 700 } })
    const bar = await page.locator('.map-bar').boundingBox()
    const map = await page.locator('.map').boundingBox()
    expect(bar?.height).toBeLessThan(90)
    expect(map?.height).toBeGreaterThan(300)
  })
})
