/** A picture that was exported opens its view again when it is dropped on the page. */
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

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const files = new DataTransfer()
      files.items.add(new File([text], fileName, { type: 'image/svg+xml' }))
      return files
    },
    [name, content] as const,
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await page.locator('.drop-here').waitFor()
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

const pictureOf = async (query: string) => (await fetch(`${signatory.address}/export/picture.svg?${query}`)).text()
const saidOn = async (page: Page) => (await page.locator('.said').textContent()) ?? ''

describe('a dropped picture', () => {
  it('opens its view, as a step', async () => {
    const page = await signatory.open()
    await drop(page, 'pairs.svg', await pictureOf('form=parties&seed=4'))
    await expect.poll(() => addressOf(page)).toBe('/?form=parties&seed=4')
    await expect.poll(() => nodesOn(page).filter({ hasText: '协议' }).count()).toBe(0)
    expect(await saidOn(page)).toContain('已打开 pairs.svg 里的视图。')
    const steps = page.getByRole('list', { name: '走过的步骤' }).getByRole('listitem')
    expect(await steps.last().textContent()).toBe('2打开文件 pairs.svg')
  })

  it('of other data says so', async () => {
    const page = await signatory.open()
    const picture = (await pictureOf('form=parties')).replace(
      /<signatory:version>.*?</,
      '<signatory:version>0123456789abcdef<',
    )
    await drop(page, 'old.svg', picture)
    await expect.poll(() => saidOn(page)).toContain('它出自数据版本 0123456789ab，现在是')
    expect(addressOf(page)).toBe('/?form=parties')
  })

  it('that is none of ours changes nothing, and says why', async () => {
    const page = await signatory.open()
    await drop(page, 'cat.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await expect.poll(() => saidOn(page)).toContain('cat.svg 里没有视图')
    expect(addressOf(page)).toBe('/')
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})
