/** Evidence: a click or Enter on a node or a line tells the sentence; silence is told as silence. The tiny dataset, with its text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addressOf,
  evidenceOn,
  linesOn,
  nodesOn,
  openSignatory,
  pressOnMap,
  tinyFolder,
  type Signatory,
} from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

describe('a node', () => {
  it('tells at a click what it signed, with whom, when, and the sentence', async () => {
    const page = await signatory.open()
    await pressOnMap(page, /^百川商城/)
    const evidence = evidenceOn(page)
    await evidence.getByRole('heading', { name: '百川商城' }).waitFor()
    const card = evidence.getByRole('article').filter({ hasText: '三方签署' })
    expect(await card.textContent()).toContain('与 商贸部、邮递公司 三方签署')
    expect(await card.locator('time').textContent()).toBe('2016-03')
    expect(await card.locator('blockquote').first().textContent()).not.toBe('')
    expect(await card.textContent()).toMatch(/已签署.*P\d+\.S\d+/)
    expect(await evidence.textContent()).toContain('Baichuan')
    expect(await evidence.textContent()).toContain('「百川集团」')
    expect(addressOf(page)).toBe('/?select=platform:baichuan')
  })

  it('tells the same by the keyboard alone', async () => {
    const page = await signatory.open()
    const first = nodesOn(page).first()
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const name = await page.locator('[role="option"][aria-selected="true"]').first().textContent()
    await evidenceOn(page).getByRole('heading').first().waitFor()
    expect(name).toContain((await evidenceOn(page).getByRole('heading').first().textContent()) ?? '?')
  })

  it('tells a plan as a plan', async () => {
    const page = await signatory.open('?select=platform:baichuan')
    const card = evidenceOn(page).getByRole('article').filter({ hasText: '东岭省' })
    expect(await card.first().textContent()).toMatch(/拟签署.*计划/)
    expect(await card.locator('time').first().textContent()).toBe('未注日期')
  })

  it('tells how many a text states and how many it names', async () => {
    const page = await signatory.open('?select=group:five-provinces')
    await expect.poll(() => evidenceOn(page).textContent()).toMatch(/原文称 .*点名 2 个/)
  })

  it('shows the words in their sentence where the text is at hand', async () => {
    const page = await signatory.open('?select=agreement:rural-yunji-2015-03')
    const quote = evidenceOn(page).locator('blockquote').first()
    await quote.waitFor()
    expect(await quote.locator('.soft').count()).toBe(2)
  })
})

describe('a line', () => {
  it('tells at a click what it rests on', async () => {
    const page = await signatory.open()
    await pressOnMap(page, /^云集网 — 签署 — 山货上网协议/, { list: linesOn })
    await expect.poll(() => evidenceOn(page).getByRole('heading').first().textContent()).toBe('云集网 — 山货上网协议')
    await expect.poll(() => evidenceOn(page).locator('blockquote').count()).toBeGreaterThan(0)
    expect(addressOf(page)).toBe('/?select=signed:yunji-nanhu-2014-06-yunji')
  })

  it('tells the dealings of two parties, where parties are tied to parties', async () => {
    const page = await signatory.open('?form=parties')
    await pressOnMap(page, /云集网.*南湖省|南湖省.*云集网/, { list: linesOn })
    await expect.poll(() => evidenceOn(page).textContent()).toContain('山货上网协议')
  })
})

describe('two parties', () => {
  it('are set beside each other with Shift, and silence is said', async () => {
    const page = await signatory.open()
    await pressOnMap(page, /^乡村发展局/)
    await pressOnMap(page, /^商贸部/, { modifier: 'Shift' })
    await expect.poll(() => evidenceOn(page).textContent()).toContain('原文没有说。 这不等于“没有签”。')
    expect(addressOf(page)).toBe('/?select=agency:rural-office--agency:trade-ministry')
  })

  it('are chosen from a list as well', async () => {
    const page = await signatory.open('?select=platform:yunji')
    await page.getByRole('button', { name: /另一方/ }).click()
    await page.getByRole('option', { name: '乡村发展局', exact: true }).click()
    await expect.poll(() => evidenceOn(page).getByRole('heading').first().textContent()).toBe('乡村发展局 与 云集网')
    expect(await evidenceOn(page).textContent()).toContain('2015-03')
  })
})

describe('all the evidence of the map', () => {
  it('is numbered, and leads to what it supports', async () => {
    const page = await signatory.open()
    const button = page.getByRole('button', { name: /^本图证据/ })
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
    await button.click()
    const citations = evidenceOn(page).locator('.citations > li')
    await expect.poll(() => citations.count()).toBe(count)
    expect(await citations.first().textContent()).toMatch(/^1/)
    await citations.first().getByRole('link').first().click()
    await expect.poll(() => addressOf(page)).toMatch(/select=/)
  })
})

describe('names in the evidence', () => {
  it('are links that can be opened by themselves', async () => {
    const page = await signatory.open('?select=platform:yunji')
    const link = evidenceOn(page).getByRole('link', { name: '南湖省', exact: true }).first()
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/?select=province:nanhu')
    await link.click()
    await expect.poll(() => evidenceOn(page).getByRole('heading').first().textContent()).toBe('南湖省')
  })
})

it('nothing complained', () => {
  expect(signatory.complaints).toEqual([])
})
