/** For who must cite, and for who works by keyboard: what is copied can be pasted into a paper and leads back to the sentence. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, articleFolder, evidenceOn, linesOn, nodesOn, openSignatory, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(articleFolder)
})
afterAll(async () => {
  await signatory.close()
})

const permissions = ['clipboard-read', 'clipboard-write']
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('a citation', () => {
  it('is copied with author, title, place, and an address that shows it again', async () => {
    const page = await signatory.open('?select=platform:suning', { permissions })
    await evidenceOn(page).getByRole('button', { name: '复制引文' }).first().click()
    await page.getByText('已复制引文与出处').waitFor()
    const text = await copied(page)
    expect(text).toMatch(
      /^“.+”（魏延安，《国家电商扶贫战略推进及其六大特点》，电商在线，2016-08-02 更新，P\d+\.S\d+）。http/,
    )
    await page.goto(/http\S+$/.exec(text)?.[0] ?? '')
    await evidenceOn(page).getByRole('heading', { name: '苏宁' }).waitFor()
    expect(addressOf(page)).toMatch(/^\/\?select=platform:suning&version=[0-9a-f]{12}$/)
  })
})

describe('a link', () => {
  it('has the version of the data in it, and says when they are another', async () => {
    const page = await signatory.open('?form=parties', { permissions })
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect.poll(() => copied(page)).toMatch(/\?form=parties&version=[0-9a-f]{12}$/)
    const other = await signatory.open('?version=000000000000')
    await expect.poll(() => other.locator('.coverage').textContent()).toContain('这个链接出自另一版数据')
  })
})

describe('two parties of whom nothing is said', () => {
  it('lead to what ties them through others, all of it where it is asked for', async () => {
    const page = await signatory.open('?select=agency:mofcom--platform:alibaba')
    await expect.poll(() => evidenceOn(page).textContent()).toContain('原文没有说。')
    await evidenceOn(page).getByRole('button', { name: '看两者怎样相连' }).click()
    await expect.poll(() => page.locator('.question-head h2').textContent()).toContain('怎样连到')
    await expect.poll(() => page.locator('.coverage').textContent()).toContain('4 步以内没有路径把两者连起来')
    await page.getByRole('button', { name: '找到 6 步' }).click()
    await expect.poll(() => page.locator('.coverage').textContent()).toMatch(/共 30 条最短路径，只画前 10 条/)
    const before = await linesOn(page).count()
    await page.getByRole('button', { name: '全部画出' }).click()
    await expect.poll(() => linesOn(page).count()).toBeGreaterThan(before)
    await expect.poll(() => page.locator('.coverage').textContent()).not.toContain('最短')
  })
})

describe('paths', () => {
  it('are told one by one in words, each verb a way to its sentence', async () => {
    const page = await signatory.open('?view=paths&from=agency:mofcom&to=platform:alibaba')
    await page.getByRole('tab', { name: '句子', exact: true }).click()
    const paths = page.getByRole('region', { name: /^图上的路径/ })
    const first = paths.getByRole('listitem').first()
    await expect.poll(() => first.textContent()).toMatch(/^1商务部 — 发布 → .+ ← 发布 — 国务院扶贫办 .+阿里巴巴$/)
    await first.getByRole('button', { name: /发布/ }).first().click()
    await evidenceOn(page).getByRole('article').first().waitFor()
    expect(addressOf(page)).toContain('select=')
  })
})

describe('a map with nothing on it', () => {
  it('says what keeps it empty, and lets it be taken away', async () => {
    const page = await signatory.open('?since=2030')
    const note = page.locator('.map-note')
    await expect.poll(() => note.textContent()).toContain('原文没有这样说')
    await note.getByRole('button', { name: /去掉条件/ }).click()
    await expect.poll(() => nodesOn(page).count()).toBe(16)
  })
})

describe('steps', () => {
  it('are taken back and done again by the keys everybody knows', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await expect.poll(() => addressOf(page)).toBe('/?form=parties')
    await page.keyboard.press('Control+z')
    await expect.poll(() => addressOf(page)).toBe('/')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => addressOf(page)).toBe('/?form=parties')
  })

  it('stay where they are while a field is written in', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await page.getByRole('combobox').first().fill('苏宁')
    await page.keyboard.press('Control+z')
    expect(addressOf(page)).toBe('/?form=parties')
  })
})

describe('how it is drawn', () => {
  it('can be by community and betweenness, as an address may say', async () => {
    const page = await signatory.open('?size=betweenness')
    const how = page.getByRole('region', { name: '怎么画' })
    expect(await how.getByRole('button', { name: /大小/ }).textContent()).toContain('居间中心度')
    await how.getByRole('button', { name: /颜色/ }).click()
    await page.getByRole('option', { name: '社群' }).click()
    await expect.poll(() => addressOf(page)).toBe('/?size=betweenness&colour=community')
    await expect.poll(() => page.getByRole('region', { name: '图例' }).textContent()).toContain('社群 1')
  })
})

describe('the search', () => {
  it('says that an id is an id', async () => {
    const page = await signatory.open()
    await page.getByRole('combobox').first().fill('MOFCOM')
    await expect.poll(() => page.locator('.hits').textContent()).toContain('编号 agency:mofcom')
  })
})

describe('the legend', () => {
  it('folds away, and the map takes its room', async () => {
    const page = await signatory.open('?view=network')
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(100)
    await page.locator('.far-labels > div').first().waitFor()
    const before = await page.locator('.map-legend').boundingBox()
    await page.getByRole('button', { name: '图例' }).click()
    await expect
      .poll(async () => (await page.locator('.map-legend').boundingBox())?.height)
      .toBeLessThan((before?.height ?? 0) / 2)
  })

  it('leaves names that can be read on a map of everything', async () => {
    const page = await signatory.open('?view=network')
    await expect.poll(() => page.locator('.far-labels').textContent()).toContain('国务院扶贫办')
    expect(await page.locator('.far-labels').textContent()).toContain('阿里巴巴')
  })
})

it('nothing complained', () => {
  expect(signatory.complaints).toEqual([])
})
