/** What a corpus is made of by chance; the seed alone decides it. */
import { makeRandom } from '../../server/graph/layout/random.ts'

export interface Draws {
  /** So many different whole numbers from 1 to a limit. */
  readonly some: (count: number, limit: number) => readonly number[]
  /** An ISO day from 1990 to 2019. */
  readonly day: () => string
}

/** Draws from a seed on. */
export function makeDraws(seed: number): Draws {
  const random = makeRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const some = (count: number, limit: number) => {
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(below(limit) + 1)
    return [...chosen]
  }
  const two = (number: number) => String(number).padStart(2, '0')
  const day = () => `${String(1990 + below(30))}-${two(1 + below(12))}-${two(1 + below(28))}`
  return { some, day }
}
