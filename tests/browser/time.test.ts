/** The time strip: what is dated by month, its range by mouse and keyboard, the undated in their own box. */
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

/** Signings and a plan that has no date. */
const withPlans = '?modalities=reported,plan,target'
const stripOn = (page: Page) => page.getByRole('region', { name: '时间' })
const barsOn = (page: Page) => stripOn(page).getByRole('toolbar').getByRole('button')
const stepsOn = (page: Page) => page.getByRole('list', { name: '走过的步骤' }).getByRole('listitem')

describe('the time strip', () => {
  it('has a bar for each month that something is dated in', async () => {
    const page = await signatory.open()
    await expect
      .poll(() => barsOn(page).evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label'))))
      .toEqual([
        '2014-06：1 项 山货上网协议',
        '2015-03：1 项 乡村发展局与云集网的战略合作协议',
        '2016-03：1 项 乡村物流框架协议',
      ])
    await barsOn(page).first().click()
    await expect.poll(() => evidenceOn(page).getByRole('heading').first().textContent()).toBe('山货上网协议')
  })

  it('limits dates from the keyboard, and says so in a step that can be undone', async () => {
    const page = await signatory.open()
    const since = page.getByRole('slider', { name: '从' })
    await since.focus()
    for (let month = 0; month < 12; month++) await page.keyboard.press('ArrowRight')
    expect(await since.getAttribute('aria-valuetext')).toBe('2015-01')
    await expect.poll(() => addressOf(page)).toBe('/?since=2015-01')
    await expect.poll(() => nodesOn(page).filter({ hasText: '南湖' }).count()).toBe(0)
    expect(await stepsOn(page).allTextContents()).toEqual(['1打开', '2日期：2015-01 起'])
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => addressOf(page)).toBe('/')
    await expect.poll(() => since.getAttribute('aria-valuetext')).toBe('2014-01')
  })

  it('limits dates by dragging a handle', async () => {
    const page = await signatory.open()
    const end = await stripOn(page).locator('.time-end').nth(1).boundingBox()
    const line = await stripOn(page).locator('.time-track').boundingBox()
    if (end === null || line === null) throw new Error('the strip has no handle')
    await page.mouse.move(end.x + 5, end.y + 10)
    await page.mouse.down()
    await page.mouse.move(line.x + (line.width * 24) / 36, end.y + 10, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => addressOf(page)).toBe('/?until=2015-12')
  })

  it('keeps the undated in their own box, and lets them in when asked', async () => {
    const page = await signatory.open(`${withPlans}&since=2015`)
    await stripOn(page).getByRole('button', { name: '未注日期 1' }).click()
    const dialog = page.getByRole('dialog', { name: '未注日期的 1 项' })
    expect(await dialog.getByRole('menuitem').allTextContents()).toEqual(['百川商城与东岭省的合作协议'])
    await dialog.getByText('未注日期的也放到图上').click()
    await expect.poll(() => addressOf(page)).toBe(`/${withPlans}&since=2015&undated=true`)
    await expect.poll(() => nodesOn(page).filter({ hasText: '东岭' }).count()).toBeGreaterThan(0)
  })

  it('waits behind its button on a phone, and folds away elsewhere', async () => {
    const phone = await signatory.open('', { viewport: { width: 390, height: 844 } })
    expect(await phone.getByRole('slider').count()).toBe(0)
    await phone.getByRole('button', { name: '时间' }).click()
    await expect.poll(() => phone.getByRole('slider').count()).toBe(2)
    const page = await signatory.open()
    await page.getByRole('button', { name: '时间' }).click()
    await expect.poll(() => page.getByRole('slider').count()).toBe(0)
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})
