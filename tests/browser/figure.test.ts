/** The figure dialog: its preview is the file, what is chosen is in its address, and all of it can be taken along. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openSignatory, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

const dialogOn = (page: Page) => page.getByRole('dialog', { name: '导出配图' })
const previewOn = (page: Page) => dialogOn(page).getByRole('img')

async function openFigure(query = ''): Promise<Page> {
  const page = await signatory.open(query)
  // The clipboard of a test: what is copied is kept on the page.
  await page.evaluate(() => {
    const copied: string[] = []
    const write = (items: readonly ClipboardItem[]) => {
      copied.push(...items.flatMap(({ types }) => types))
      return Promise.resolve()
    }
    const writeText = (text: string) => {
      copied.push(text)
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText } })
    Object.assign(window, { copied })
  })
  await page.getByRole('button', { name: '出图…' }).click()
  await previewOn(page).waitFor()
  return page
}

const copiedOn = (page: Page) => page.evaluate(() => (window as unknown as { copied: readonly string[] }).copied)

/** Chooses from a row of choices. */
async function choose(page: Page, row: RegExp, choice: string): Promise<void> {
  await dialogOn(page).getByRole('button', { name: row }).click()
  await page.getByRole('option', { name: choice }).click()
}

describe('the figure dialog', () => {
  it('shows the file itself, in the size that is chosen', async () => {
    const page = await openFigure()
    await choose(page, /用途/, '单栏 85 mm')
    await expect.poll(() => dialogOn(page).locator('figcaption').textContent()).toMatch(/ · 85 mm × \d+ mm$/)
    const isDrawn = () =>
      previewOn(page).evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 300)
    await expect.poll(isDrawn).toBe(true)
  })

  it('says in words what would not be legible', async () => {
    const page = await openFigure('?signed=any&classLevel=any')
    await choose(page, /用途/, '单栏 85 mm')
    await expect.poll(() => dialogOn(page).locator('.figure-warnings, .figure-side > .soft').count()).toBe(1)
  })

  it('gives files and programs of what was chosen', async () => {
    const page = await openFigure('?form=parties')
    await choose(page, /配色/, '黑白印刷')
    await dialogOn(page).getByText('线上编号，对应证据表').click()
    await dialogOn(page).getByRole('textbox', { name: '标题' }).fill('云集')
    const wanted = 'form=parties&theme=print&title=%E4%BA%91%E9%9B%86&numbers=true'
    const links = dialogOn(page).getByRole('link')
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      .toEqual(['svg', 'png', 'pdf'].map((format) => `/export/picture.${format}?${wanted}`))
    const types = await Promise.all(
      ['svg', 'png', 'pdf'].map(async (format) => {
        const answer = await fetch(`${signatory.address}/export/picture.${format}?${wanted}`)
        return [answer.status, answer.headers.get('content-type')]
      }),
    )
    expect(types).toEqual([
      [200, 'image/svg+xml; charset=utf-8'],
      [200, 'image/png'],
      [200, 'application/pdf'],
    ])
    for (const name of ['链接', '图片', 'Python'])
      await dialogOn(page).getByRole('button', { name, exact: true }).click()
    await expect.poll(async () => (await copiedOn(page)).length).toBe(3)
    const [link, picture, python] = await copiedOn(page)
    expect(link).toBe(`${signatory.address}/?${wanted}`)
    expect(picture).toBe('image/png')
    expect(python).toContain(`"${signatory.address}/export/network.json?${wanted}"`)
  })

  it('takes the question for its title, and keeps what was chosen', async () => {
    const page = await openFigure()
    await dialogOn(page).getByRole('button', { name: '用问题作标题' }).click()
    await expect.poll(() => dialogOn(page).getByRole('textbox').inputValue()).toBe('谁和谁签了什么？')
    await expect.poll(() => dialogOn(page).getByRole('link').first().getAttribute('href')).toContain('title=')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialogOn(page).count()).toBe(0)
    await page.getByRole('button', { name: '出图…' }).click()
    await expect.poll(() => dialogOn(page).getByRole('textbox').inputValue()).toBe('谁和谁签了什么？')
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})
