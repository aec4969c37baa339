import { expect, it } from 'vitest'
import { fuzz } from '../http/fuzz.ts'
import type { Memory } from '../http/open-services.ts'

it.each<Memory>(['nothing', 'as served'])(
  'any of five thousand random questions is answered or refused in words, within its limits, twice the same: %s in memory',
  async (memory) => {
    expect((await fuzz(5000, { memory })).answered).toBeGreaterThan(2000)
  },
  900_000,
)
