/** All the evidence of the map as files, and its source for a bibliography. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceOn, openSignatory, tinyFolder, type Signatory } from './signatory.ts'

let signatory: Signatory
beforeAll(async () => {
  signatory = await openSignatory(tinyFolder)
})
afterAll(async () => {
  await signatory.close()
})

describe('the evidence of the map', () => {
  it('can be taken along as lists and as references, of this very view', async () => {
    const page = await signatory.open('?form=parties')
    await page.getByRole('button', { name: /本图证据/ }).click()
    const links = evidenceOn(page).locator('.downloads').getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses).toEqual(
      ['csv', 'md', 'json', 'bib', 'csl'].map((ending) => `/export/evidence.${ending}?form=parties`),
    )
    const answers = await Promise.all(addresses.map((path) => fetch(new URL(path, signatory.address))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await answers[3]?.text()).toContain('@online{source-tiny,')
  })
})
