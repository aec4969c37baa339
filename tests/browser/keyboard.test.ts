/** Without a mouse and without sight: everything has a name, is reached by Tab, shows where the focus is, and says what changed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleFolder, nodesOn, openSignatory, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(articleFolder)
})
afterAll(async () => {
  await signatory.close()
})

interface Stop {
  readonly name: string
  readonly role: string
  readonly isOutlined: boolean
}

describe('the keyboard', () => {
  it('reaches search, conditions, drawing, steps, map, table, evidence, and sees where it is', async () => {
    const page = await signatory.open('?select=platform:suning')
    const stops: Stop[] = []
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate((): Stop | null => {
        const element = document.activeElement
        if (element === null || element === document.body) return null
        const style = getComputedStyle(element)
        const ringed = element.closest('.search-box, .condition')
        const labelled = (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id))
        const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
        const names = [
          labelled.map((by) => by?.getAttribute('aria-label') ?? by?.textContent ?? '').join(' '),
          element.getAttribute('aria-label'),
          label,
          element.textContent,
        ]
        return {
          name: names.find((name) => name !== null && name.trim() !== '')?.trim() ?? '',
          role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
          isOutlined: style.outlineStyle !== 'none' || ringed !== null,
        }
      })
      if (stop === null) break
      stops.push(stop)
    }
    expect(stops.filter(({ name }) => name === '')).toEqual([])
    expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([])
    const all = stops.map(({ name }) => name).join(' | ')
    for (const part of [
      '跳到证据',
      '搜索',
      '复制链接',
      '导出',
      '签署的协议',
      '布局',
      '1打开',
      '含协议',
      '图',
      '展开',
      '隐去',
    ])
      expect(all).toContain(part)
    expect(stops.some(({ role }) => role === 'option')).toBe(true)
  })

  it('walks the map with the arrow keys, the map following', async () => {
    const page = await signatory.open()
    await nodesOn(page).first().focus()
    const seen = new Set<string | null>()
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('ArrowDown')
      seen.add(await page.evaluate(() => document.activeElement?.textContent ?? null))
    }
    expect(seen.size).toBe(4)
  })
})

describe('a screen reader', () => {
  it('finds landmarks and one first heading', async () => {
    const page = await signatory.open()
    expect(await page.getByRole('banner').count()).toBe(1)
    expect(await page.getByRole('main').count()).toBe(1)
    expect(await page.getByRole('complementary').count()).toBe(2)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  it('hears what the map shows after each change', async () => {
    const page = await signatory.open()
    const status = page.getByRole('status').first()
    await expect.poll(() => status.textContent()).toContain('协议 6')
    await page.getByRole('radio', { name: '仅当事方' }).press('Enter')
    await expect.poll(() => status.textContent()).not.toContain('协议')
  })

  it('hears no picture of text: the canvas is left out, its lists are not', async () => {
    const page = await signatory.open()
    expect(
      await page
        .locator('canvas')
        .first()
        .evaluate((canvas) => canvas.closest('[aria-hidden="true"]') !== null),
    ).toBe(true)
    expect(await nodesOn(page).count()).toBe(16)
  })
})

describe('who wants less motion', () => {
  it('gets none', async () => {
    const page = await signatory.open('', { reducedMotion: 'reduce' })
    const quick = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--quick'))
    expect(Number.parseFloat(quick)).toBe(0)
  })
})

describe('dark', () => {
  it('follows the system, page and picture alike', async () => {
    const page = await signatory.open('', { colorScheme: 'dark' })
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe('rgb(21, 23, 28)')
  })
})

it('nothing complained', () => {
  expect(signatory.complaints).toEqual([])
})
