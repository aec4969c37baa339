import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'
import type { Memory } from './open-services.ts'

it.each<Memory>(['nothing', 'as served'])(
  'any of 300 random questions is answered or refused in words, within its limits, twice the same: %s in memory',
  async (memory) => {
    const { answered } = await fuzz(300, { memory })
    // Most of them: what is refused for its values shows less.
    expect(answered).toBeGreaterThan(120)
  },
  120_000,
)
