/** Ready questions: the search box is their front door, and every view that is one says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, nodesOn, openSignatory, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

const searchOn = (page: Page) => page.getByRole('combobox')
const offersOn = (page: Page) => page.locator('.hits').getByRole('option')
const headingOn = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()

describe('ready questions', () => {
  it('are shown by an empty box', async () => {
    const page = await signatory.open()
    await page.keyboard.press('/')
    await expect.poll(() => offersOn(page).count()).toBe(16)
    expect(await offersOn(page).first().textContent()).toBe('谁和谁签了什么？')
  })

  it('are found by words, ask for their slots in turn, and open their view', async () => {
    const page = await signatory.open()
    await searchOn(page).fill('怎样连到')
    await expect.poll(() => offersOn(page).allTextContents()).toEqual(['〔一方〕怎样连到〔另一方〕？'])
    await page.keyboard.press('Enter')
    await searchOn(page).pressSequentially('云集')
    await expect.poll(() => offersOn(page).allTextContents()).toEqual([expect.stringContaining('云集网')])
    await page.keyboard.press('Enter')
    await expect.poll(() => searchOn(page).getAttribute('placeholder')).toBe('云集网怎样连到〔另一方〕？')
    await searchOn(page).pressSequentially('南湖')
    await expect.poll(() => offersOn(page).allTextContents()).toEqual([expect.stringContaining('南湖省')])
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/?view=paths&from=platform:yunji&to=province:nanhu&maxLength=4')
    expect(await headingOn(page).textContent()).toBe('云集网怎样连到南湖省？')
    expect(await page.getByRole('listitem').filter({ hasText: '问：云集网怎样连到南湖省？' }).count()).toBe(1)
  })

  it('give up a slot at Backspace, and the whole at Escape', async () => {
    const page = await signatory.open()
    await searchOn(page).fill('怎样连到')
    await expect.poll(() => offersOn(page).count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(() => searchOn(page).getAttribute('placeholder')).toBe('〔一方〕怎样连到〔另一方〕？')
    await expect.poll(() => offersOn(page).count()).toBeGreaterThan(3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => searchOn(page).getAttribute('placeholder')).toMatch(/^(?!〔一方〕).*〔另一方〕？$/)
    await page.keyboard.press('Backspace')
    await expect.poll(() => searchOn(page).getAttribute('placeholder')).toBe('〔一方〕怎样连到〔另一方〕？')
    await page.keyboard.press('Escape')
    await expect.poll(() => searchOn(page).getAttribute('placeholder')).toBe('机构、平台、协议、文件……')
    expect(addressOf(page)).toBe('/')
  })

  it('take a year or month that has dealings, or one that is typed', async () => {
    const page = await signatory.open()
    await searchOn(page).fill('年或月')
    await expect.poll(() => offersOn(page).count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(() => offersOn(page).first().textContent()).toBe('20141 项')
    await searchOn(page).fill('2015-03')
    await expect.poll(() => offersOn(page).first().textContent()).toContain('2015-03')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/?since=2015-03&until=2015-03')
  })

  it('are offered about the thing that was found', async () => {
    const page = await signatory.open()
    await searchOn(page).fill('云集网')
    await offersOn(page).filter({ hasText: '云集网签过什么？' }).click()
    await expect.poll(() => addressOf(page)).toBe('/?parties=platform:yunji')
  })
})

describe('the question over the map', () => {
  it('is that of the view, whichever way it came, with its caution', async () => {
    const page = await signatory.open('?form=parties&lang=en')
    expect(await headingOn(page).textContent()).toBe('Which parties are tied by signing?')
    expect(await page.getByText('is one signing').count()).toBe(1)
  })

  it('is named though nothing is on the map', async () => {
    const page = await signatory.open('?parties=province:dongling')
    await expect.poll(() => headingOn(page).textContent()).toBe('东岭省签过什么？')
    expect(await nodesOn(page).count()).toBe(0)
  })

  it('shows how it is asked: address, GraphQL, scripts', async () => {
    const page = await signatory.open('?parties=platform:yunji')
    await page.getByRole('button', { name: '怎么问的' }).click()
    const dialog = page.getByRole('dialog', { name: '怎么问的' })
    expect(await dialog.getByText('?parties=platform:yunji').count()).toBe(1)
    expect(await dialog.locator('pre').textContent()).toContain('signings(filter: { parties: ["platform:yunji"] })')
    const links = await dialog
      .getByRole('link', { name: /cypher$/ })
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual(
      ['participations-of-parties', 'participations-of-dealings', 'nodes', 'citations'].map(
        (name) => `/cypher/${name}`,
      ),
    )
    for (const link of links) {
      const answer = await fetch(new URL(link ?? '', signatory.address))
      expect([link, answer.status]).toEqual([link, 200])
    }
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})
