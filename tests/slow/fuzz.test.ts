import { expect, it } from 'vitest'
import { fuzz } from '../http/fuzz.ts'

it('any of ten thousand random questions is answered or refused in words, within its limits, twice the same', async () => {
  expect((await fuzz(10_000)).answered).toBeGreaterThan(4000)
}, 1_200_000)
