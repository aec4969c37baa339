/** What axe-core finds in the states of the page, light and dark, wide and narrow: nothing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleFolder, openSignatory, type Signatory } from './signatory.ts'

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(articleFolder)
})
afterAll(async () => {
  await signatory.close()
})

/** Each fault as a line: the rule, the element, what is wrong with it. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // What fades in has less contrast on its way.
  await page.waitForTimeout(700)
  await page.evaluate(program)
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

const still = { reducedMotion: 'reduce' } as const
const phone = { ...still, viewport: { width: 390, height: 844 } }
const dark = { ...still, colorScheme: 'dark' } as const

it.each([
  ['the first map', '', still],
  ['the first map, dark and in English', '?lang=en', dark],
  ['the first map, on a phone', '', phone],
  ['a node’s evidence', '?select=platform:alibaba', still],
  ['a node’s evidence, dark and in English', '?select=platform:alibaba&lang=en', dark],
  ['a node’s evidence, on a phone', '?select=platform:alibaba', phone],
  ['silence between two', '?select=agency:mofcom--platform:alibaba', still],
  ['everything let in', '?signed=any&classLevel=any&modalities=reported,plan,target&since=2014', still],
  ['paths', '?view=paths&from=agency:mofcom&to=platform:alibaba', still],
  ['an empty map', '?since=2030', still],
  ['a broken address', '?form=triangle', still],
])('%s', async (_, query, options) => {
  const page = await signatory.open(query, options)
  expect(await faultsOf(page)).toEqual([])
})

it.each(['表', '句子'])('the map as %s', async (way) => {
  const page = await signatory.open('?select=agreement:cpad-suning-2015-09', still)
  await page.getByRole('tab', { name: way, exact: true }).click()
  expect(await faultsOf(page)).toEqual([])
})

it('all evidence, and the citations in the order of the text', async () => {
  const page = await signatory.open('', still)
  await page.getByRole('button', { name: /本图证据/ }).click()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('tab', { name: '原文' }).click()
  expect(await faultsOf(page)).toEqual([])
})

it('the figure dialog', async () => {
  const page = await signatory.open('', still)
  await page.getByRole('button', { name: /出图/ }).click()
  await page.locator('.figure-sheet img').waitFor()
  expect(await faultsOf(page)).toEqual([])
})
