/** Views: the address is the view, both ways; every step can be taken back; table and sentences say what the map says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, linesOn, nodesOn, openSignatory, placeOnMap, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

describe('the address', () => {
  it.each([
    ['?form=parties&lang=en&select=platform:yunji', '/?form=parties&lang=en&select=platform:yunji'],
    ['?signed=any&classLevel=true&layout=layered', '/?signed=any&classLevel=true&layout=layered'],
    ['?lang=zh&form=bipartite&seed=3', '/?seed=3'],
    ['?view=neighbourhood&of=platform:baichuan', '/?view=neighbourhood&of=platform:baichuan'],
  ])('%s opens its view and stands in its one spelling', async (query, address) => {
    const page = await signatory.open(query)
    expect(addressOf(page)).toBe(address)
    expect(await nodesOn(page).count()).toBeGreaterThan(0)
  })

  it('opens the same picture twice', async () => {
    const query = '?signed=any&expand=group:five-provinces&seed=4'
    const places = async () => {
      const page = await signatory.open(query)
      return nodesOn(page).evaluateAll((nodes) => nodes.map((node) => node.getAttribute('style')))
    }
    expect(await places()).toEqual(await places())
  })

  it('that is wrong is told in a sentence, with a way on', async () => {
    const page = await signatory.open('?form=triangle')
    expect(await page.getByRole('alert').textContent()).toContain('form 不能是“triangle”')
    await page.getByRole('button', { name: '打开默认的图' }).click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(0)
    expect(addressOf(page)).toBe('/')
  })

  it('that names what is not in the data is told so', async () => {
    const page = await signatory.open('?parties=platform:nobody')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('没有这个点：platform:nobody')
  })
})

describe('steps', () => {
  it('expand, hide, and are taken back and done again', async () => {
    const page = await signatory.open('?select=platform:yunji')
    const before = await nodesOn(page).count()
    await page.getByRole('button', { name: /^展开/ }).click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(before)
    const expanded = await nodesOn(page).count()
    await page.getByRole('button', { name: '隐去', exact: true }).click()
    await expect.poll(() => nodesOn(page).count()).toBeLessThan(expanded)
    expect(addressOf(page)).toBe('/?expand=platform:yunji&hide=platform:yunji')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect.poll(() => nodesOn(page).count()).toBe(expanded)
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect.poll(() => nodesOn(page).count()).toBe(before)
    await page.getByRole('button', { name: '重做', exact: true }).click()
    await expect.poll(() => nodesOn(page).count()).toBe(expanded)
  })

  it('stand in words, and the browser’s own Back and Forward are the same thing', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await page.getByText('合作关系（未称签署）').click()
    const steps = page.getByRole('list', { name: '走过的步骤' }).getByRole('listitem')
    await expect.poll(() => steps.allTextContents()).toEqual(['1打开', '2改看“仅当事方”', '3加上 合作关系'])
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/?form=parties')
    await expect.poll(() => page.getByRole('button', { name: '重做', exact: true }).isEnabled()).toBe(true)
    await page.goForward()
    await expect.poll(() => addressOf(page)).toBe('/?form=parties&signed=any')
  })

  it('outlive a reload', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await page.reload()
    const steps = page.getByRole('list', { name: '走过的步骤' }).getByRole('listitem')
    await expect.poll(() => steps.count()).toBe(2)
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect.poll(() => addressOf(page)).toBe('/')
  })

  it('keep the language that the reader reads now', async () => {
    const page = await signatory.open()
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => addressOf(page)).toBe('/?lang=en')
  })
})

describe('a node moved by hand', () => {
  it('stays where it was put, and the address says where', async () => {
    const page = await signatory.open()
    const { x, y } = await placeOnMap(page, /^商贸部/)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 30, { steps: 4 })
    await page.mouse.move(x + 60, y + 40, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => addressOf(page)).toMatch(/^\/\?pin=agency:trade-ministry@/)
    const after = await placeOnMap(page, /^商贸部/)
    expect(Math.abs(after.x - x - 60)).toBeLessThan(2)
    expect(Math.abs(after.y - y - 40)).toBeLessThan(2)
  })
})

describe('what is on the map', () => {
  it('follows the conditions, which count what they would let in', async () => {
    const page = await signatory.open()
    const conditions = page.getByRole('group', { name: '图上有什么' })
    await expect.poll(() => conditions.textContent()).toContain('合作关系（未称签署）+1')
    const before = await nodesOn(page).count()
    await conditions.getByText('计划与目标（虚线）').click()
    await expect.poll(() => nodesOn(page).count()).toBeGreaterThan(before)
    expect(addressOf(page)).toBe('/?modalities=reported,plan,target')
    await expect
      .poll(() => page.locator('.coverage').textContent())
      .toBe('显示 4 / 6 项，未显示 2 项（合作关系 1、泛指 1）')
  })

  it('can be limited to a party and to a time, and says so in words', async () => {
    const page = await signatory.open('?select=platform:yunji')
    await page.getByRole('button', { name: '只看与 云集网 有关的' }).click()
    await expect.poll(() => page.locator('.limit').textContent()).toContain('只看与 云集网 有关的')
    await page.getByRole('button', { name: '＋ 限定日期' }).click()
    await page.getByRole('textbox', { name: '从' }).fill('2015')
    await page.getByRole('button', { name: '应用' }).click()
    await expect.poll(() => addressOf(page)).toBe('/?parties=platform:yunji&since=2015&select=platform:yunji')
    await page.getByRole('button', { name: '去掉条件：2015 起' }).click()
    await expect.poll(() => addressOf(page)).toBe('/?parties=platform:yunji&select=platform:yunji')
  })

  it('is told where it is nothing', async () => {
    const page = await signatory.open('?since=2030')
    await expect.poll(() => page.locator('.map-note').textContent()).toContain('按这些条件，图上没有可画的。')
  })
})

describe('the table and the sentences', () => {
  it('say what the map says', async () => {
    const page = await signatory.open('?signed=any&classLevel=true')
    const lines = await linesOn(page).count()
    await page.getByRole('tab', { name: '表' }).click()
    expect(await page.getByRole('row').count()).toBe(lines + 1)
    await page.getByRole('tab', { name: '句子' }).click()
    const sentences = page.getByRole('list', { name: '句子' }).getByRole('listitem')
    expect(await sentences.count()).toBe(5)
    expect(await sentences.filter({ hasText: '山货上网协议' }).textContent()).toMatch(/2014-06.*签署/)
  })

  it('sort, and lead to the evidence by Enter', async () => {
    const page = await signatory.open()
    await page.getByRole('tab', { name: '表' }).click()
    await page.getByRole('columnheader', { name: '日期' }).click()
    await expect
      .poll(() => page.getByRole('columnheader', { name: '日期' }).getAttribute('aria-sort'))
      .toBe('ascending')
    await page.getByRole('row').nth(1).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toMatch(/select=signed:/)
  })
})

describe('a server that does not answer', () => {
  it('is told in a sentence, and can be asked again', async () => {
    const page = await signatory.open()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('radio', { name: '仅当事方' }).click()
    await expect.poll(() => page.locator('.way-trouble').textContent()).toContain('服务器没有回应')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.poll(() => nodesOn(page).filter({ hasText: '协议' }).count()).toBe(0)
  })
})

it('nothing else complained', () => {
  const expected = /net::ERR_FAILED|graphql/
  expect(signatory.complaints.filter((complaint) => !expected.test(complaint))).toEqual([])
})
