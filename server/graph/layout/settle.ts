/** Values in a row, each as near to where it would be as the room between them allows. */

/** The values nearest to those wanted (least squares) that keep the gaps: pool adjacent violators. */
export function settle(wanted: readonly number[], gaps: readonly number[]): readonly number[] {
  let sum = 0
  const offsets = gaps.map((gap) => (sum += gap))
  const pools: { total: number; count: number }[] = []
  wanted.forEach((value, index) => {
    pools.push({ total: value - (offsets[index] ?? 0), count: 1 })
    mergeLast(pools)
  })
  const levels = pools.flatMap(({ total, count }) => Array.from({ length: count }, () => total / count))
  return levels.map((level, index) => level + (offsets[index] ?? 0))
}

function mergeLast(pools: { total: number; count: number }[]): void {
  let [before, last] = [pools.at(-2), pools.at(-1)]
  while (before !== undefined && last !== undefined && before.total / before.count >= last.total / last.count) {
    pools.splice(-2, 2, { total: before.total + last.total, count: before.count + last.count })
    ;[before, last] = [pools.at(-2), pools.at(-1)]
  }
}
