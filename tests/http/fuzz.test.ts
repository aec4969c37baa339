import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('any of five hundred random questions is answered or refused in words, within its limits, twice the same', async () => {
  const { answered } = await fuzz(500)
  // Most of them: what is refused for its values shows less.
  expect(answered).toBeGreaterThan(200)
}, 120_000)
