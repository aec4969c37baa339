/** The order of lanes: what takes part in the same things lies side by side, and what came first lies on top. */

/** Things that lie across some of the lanes, by their numbers, earliest first. */
export type Crossbars = readonly (readonly number[])[]

/** Among more lanes than this each is not tried at every place. */
const mostTried = 90
const rounds = 8

/** The lanes' numbers, top first. */
export function orderLanes(count: number, bars: Crossbars): readonly number[] {
  let order = byFirstBar(count, bars)
  if (count > mostTried) return order
  let cost = costOf(order, bars)
  for (let round = 0; round < rounds; round += 1) {
    const before = cost
    for (const lane of [...order]) {
      const rest = order.filter((other) => other !== lane)
      for (let place = 0; place <= rest.length; place += 1) {
        const tried = [...rest.slice(0, place), lane, ...rest.slice(place)]
        const triedCost = costOf(tried, bars)
        if (triedCost < cost - 1e-9) [order, cost] = [tried, triedCost]
      }
    }
    if (cost >= before) break
  }
  return order
}

/** From bar to bar by the lanes they share, earliest first, so that each connected part stays together. */
function byFirstBar(count: number, bars: Crossbars): readonly number[] {
  const barsOf = Array.from({ length: count }, (_, lane) =>
    [...bars.keys()].filter((bar) => bars[bar]?.includes(lane) === true),
  )
  const seen = new Set<number>()
  const visit = (lanes: readonly number[]) => {
    const queue = [...lanes]
    for (const lane of queue) {
      if (seen.has(lane)) continue
      seen.add(lane)
      for (const bar of barsOf[lane] ?? []) queue.push(...(bars[bar] ?? []))
    }
  }
  for (const bar of bars) visit(bar)
  return [...seen, ...Array.from({ length: count }, (_, lane) => lane).filter((lane) => !seen.has(lane))]
}

/** How many lanes the bars reach over; then how far down the early ones lie. */
function costOf(order: readonly number[], bars: Crossbars): number {
  const places: number[] = []
  order.forEach((lane, place) => {
    places[lane] = place
  })
  return bars.reduce((cost, lanes, index) => {
    const at = lanes.map((lane) => places[lane] ?? 0)
    const [top, bottom] = [Math.min(...at), Math.max(...at)]
    return lanes.length === 0 ? cost : cost + bottom - top + (0.01 * (bars.length - index) * top) / bars.length
  }, 0)
}
