/** The search: two Chinese characters are enough, aliases count, Enter takes the best hit and brings it onto the map. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, evidenceOn, nodesOn, openSignatory, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

const hitsOn = (page: Page) => page.locator('.hits').getByRole('option')

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
}

describe('the search', () => {
  it('finds by two characters, with kind and number of relations', async () => {
    const page = await signatory.open()
    await search(page, '百川')
    await expect.poll(() => hitsOn(page).first().textContent()).toMatch(/百川商城.*平台 · \d+ 条关系/)
  })

  it('finds by an alias and says which', async () => {
    const page = await signatory.open()
    await search(page, '百川集团')
    await expect.poll(() => hitsOn(page).first().textContent()).toContain('百川商城 又称 百川集团')
  })

  it('takes the best hit at Enter, without opening the mouse', async () => {
    const page = await signatory.open()
    await search(page, '云集')
    await hitsOn(page).first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/?select=platform:yunji')
    await expect.poll(() => evidenceOn(page).getByRole('heading').first().textContent()).toBe('云集网')
    expect(await page.getByRole('list', { name: '走过的步骤' }).filter({ hasText: '搜索到 云集网' }).count()).toBe(1)
  })

  it('takes another with the arrow keys', async () => {
    const page = await signatory.open()
    await search(page, '协议')
    await hitsOn(page).nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = (await hitsOn(page).nth(1).getAttribute('data-key')) ?? ''
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toContain(second)
  })

  it('brings onto the map what is not there', async () => {
    const page = await signatory.open()
    const before = await nodesOn(page).count()
    await search(page, '东岭')
    await hitsOn(page).first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(before)
    expect(addressOf(page)).toBe('/?expand=province:dongling&select=province:dongling')
  })

  it('says what it did not find', async () => {
    const page = await signatory.open()
    await search(page, '月球')
    await expect.poll(() => page.locator('.hits').textContent()).toContain('没有名称含“月球”')
  })
})

it('nothing complained', () => {
  expect(signatory.complaints).toEqual([])
})
