/** The text beside the map: every citation marked, from sentence to map and from evidence to sentence, by keyboard too. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, evidenceOn, openSignatory, tinyFolder, type Signatory } from './signatory.ts'

const textOn = (page: Page) => page.getByRole('article').last()
const restsOn = (page: Page) => page.getByRole('region', { name: '据此' })

describe('the text beside the map', () => {
  let signatory: Signatory
  beforeAll(async () => {
    signatory = await openSignatory(tinyFolder)
  })
  afterAll(async () => {
    await signatory.close()
  })

  async function read(query = ''): Promise<Page> {
    const page = await signatory.open(query)
    await page.getByRole('tab', { name: '原文' }).click()
    await textOn(page).getByRole('button').first().waitFor()
    return page
  }

  it('has the whole text with its ten citations marked', async () => {
    const page = await read()
    expect(await textOn(page).textContent()).toContain('百川集团还计划与东岭省签订合作协议。')
    expect(await textOn(page).getByRole('button').count()).toBe(10)
  })

  it('lists what rests on a place, and selects it on the map', async () => {
    const page = await read()
    await textOn(page).getByText('乡村发展局与云集网签订战略合作协议').click()
    await expect.poll(() => restsOn(page).textContent()).toContain('乡村发展局和云集网在2015年3月签了战略合作协议。')
    await restsOn(page)
      .getByRole('button', { name: /^乡村发展局 签署/ })
      .waitFor()
    await expect.poll(() => addressOf(page)).toBe('/?select=signed:rural-yunji-2015-03-rural-office')
  })

  it('brings onto the map what is not there, as a step', async () => {
    const page = await read()
    await textOn(page).getByText('要求先在五个省办起来').click()
    await expect.poll(() => addressOf(page)).toContain('expand=')
    const steps = page.getByRole('list', { name: '走过的步骤' }).getByRole('listitem')
    expect(await steps.last().textContent()).toMatch(/^2从原文放上 /)
  })

  it('is walked by arrow keys and opened by Enter', async () => {
    const page = await read()
    await textOn(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => restsOn(page).textContent()).toContain('2014年6月，云集网和南湖省签了山货协议。')
    await page.keyboard.press('Escape')
    await expect.poll(() => restsOn(page).count()).toBe(0)
  })

  it('is reached from a piece of evidence, at its very place', async () => {
    const page = await signatory.open('?select=agreement:rural-yunji-2015-03')
    await evidenceOn(page).getByRole('button', { name: '在文中看 P3.S1' }).first().click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('2015年3月,乡村发展局与云集网签订战略合作协议')
    expect(await textOn(page).locator('.cited.chosen').count()).toBe(1)
  })

  it('is read on a phone', async () => {
    const page = await signatory.open('', { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: '读原文' }).click()
    await textOn(page).getByRole('button').first().click()
    await expect.poll(() => restsOn(page).count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})

/** The tiny dataset, its source without its text. */
function withoutText(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
  cpSync(tinyFolder, folder, { recursive: true })
  const file = join(folder, 'sources.csv')
  writeFileSync(file, readFileSync(file, 'utf8').replace(',text.txt,', ',,'))
  rmSync(join(folder, 'text.txt'))
  return folder
}

describe('without the text', () => {
  let signatory: Signatory
  beforeAll(async () => {
    signatory = await openSignatory(withoutText())
  })
  afterAll(async () => {
    await signatory.close()
  })

  it('the panel says why, and lists every citation by its place', async () => {
    const page = await signatory.open('?select=agreement:rural-yunji-2015-03')
    await evidenceOn(page).getByRole('button', { name: '在文中看 P3.S1' }).first().click()
    await expect.poll(() => evidenceOn(page).textContent()).toContain('服务器上没有原文全文')
    const rows = evidenceOn(page).locator('.cited-row')
    expect(await rows.count()).toBe(10)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('P3.S1')
    await page.keyboard.press('Enter')
    await expect.poll(() => restsOn(page).textContent()).toContain('乡村发展局和云集网在2015年3月签了战略合作协议。')
  })
})
