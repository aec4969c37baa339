/** The first minute with the real article: the picture is there without a click, readable, in both forms and languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, articleFolder, linesOn, nodesOn, openSignatory, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(articleFolder)
})
afterAll(async () => {
  await signatory.close()
})

describe('the first screen', () => {
  it('shows who signed with whom without a click', async () => {
    const page = await signatory.open()
    await expect.poll(() => nodesOn(page).count()).toBe(16)
    expect(await linesOn(page).count()).toBe(13)
    expect(await nodesOn(page).allTextContents()).toContain('苏宁（平台）')
    expect(await page.locator('h1').textContent()).toContain('一篇文章，2016 · 6 次签署 · 每条线都有出处')
  })

  it('paints the picture, and says in a sentence what it shows', async () => {
    const page = await signatory.open()
    await expect
      .poll(() =>
        page.evaluate(() => {
          const blank = document.createElement('canvas')
          return [...document.querySelectorAll('canvas')].some((canvas) => {
            Object.assign(blank, { width: canvas.width, height: canvas.height })
            return canvas.toDataURL() !== blank.toDataURL()
          })
        }),
      )
      .toBe(true)
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toEqual([expect.stringContaining('图已更新。机构 4、平台 3、企业 1、省级行政区 2、协议 6；连线 13 条。')])
  })

  it('lists in its legend what occurs, and no more', async () => {
    const page = await signatory.open()
    const legend = page.getByRole('region', { name: '图例' })
    expect(await legend.getByRole('listitem').allTextContents()).toEqual([
      '机构',
      '平台',
      '企业',
      '省级行政区',
      '协议（已签署）',
      '已发生',
    ])
  })

  it('draws Chinese with its own font, and fetches the whole of it for nothing', async () => {
    const page = await signatory.open()
    await nodesOn(page).first().waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    const isLoaded = await page.evaluate(() =>
      document.fonts.check("14px 'Noto Sans SC'", '国务院扶贫办〔江西省〕苏宁'),
    )
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(isLoaded).toBe(true)
    expect(fetched.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0)
    expect(fetched.filter((name) => name.endsWith('.ttf'))).toEqual([])
    expect(fetched.filter((name) => !name.startsWith(signatory.address))).toEqual([])
  })

  it('has the whole font behind it, so that a rare character is no box', async () => {
    const page = await signatory.open()
    await page.evaluate(() => {
      document.querySelector('h1')?.append('𠮷')
    })
    await expect
      .poll(
        () =>
          page.evaluate(
            () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.ttf')).length,
          ),
        { timeout: 20_000 },
      )
      .toBe(1)
  })

  it('shows parties alone at the press of a button, and says so in the address', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await expect.poll(() => nodesOn(page).count()).toBe(10)
    expect(await nodesOn(page).filter({ hasText: '协议' }).count()).toBe(0)
    expect(addressOf(page)).toBe('/?form=parties')
  })

  it('speaks English as well', async () => {
    const page = await signatory.open()
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await expect.poll(() => nodesOn(page).allTextContents()).toContain('Suning (platform)')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').textContent()).toContain('One article, 2016')
    expect(addressOf(page)).toBe('/?lang=en')
  })

  it('gives the view as files', async () => {
    const page = await signatory.open('?form=parties')
    await page.getByRole('button', { name: '导出' }).click()
    const links = await page
      .getByRole('menuitem')
      .evaluateAll((items) => items.map((item) => item.getAttribute('href')))
    expect(links).toEqual([
      '/export/picture.svg?form=parties',
      '/export/network.graphml?form=parties',
      '/export/network.gexf?form=parties',
      '/export/network.json?form=parties',
      '/export/network.csv?form=parties',
      '/export/network.nodes.csv?form=parties',
    ])
    const svg = await page.evaluate(async (path) => (await fetch(path)).text(), links[0] ?? '')
    expect(svg).toContain('阿里巴巴')
  })

  it('fits the window of a laptop and of a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      const page = await signatory.open('', { viewport })
      await expect.poll(() => nodesOn(page).count()).toBe(16)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(viewport.width)
    }
  })

  it('complains of nothing', () => {
    expect(signatory.complaints).toEqual([])
  })
})
