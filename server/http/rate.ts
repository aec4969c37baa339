/** How much one caller may ask in a minute, counted in what requests cost. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface Allowance {
  readonly isLeft: boolean
  readonly resetSeconds: number
  /** What is left, as draft-ietf-httpapi-ratelimit-headers says it. */
  readonly headers: Readonly<Record<string, string>>
}

export interface Rate {
  /** Takes a cost from what a caller has left. */
  readonly spend: (caller: string, cost: number) => Promise<Allowance>
}

const windowSeconds = 60

/** A rate that nobody has used. */
export function makeRate(costPerMinute: number): Rate {
  const limiter = new RateLimiterMemory({ points: costPerMinute, duration: windowSeconds })
  const allowance = (isLeft: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => {
    const resetSeconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
    return {
      ...{ isLeft, resetSeconds },
      headers: {
        'ratelimit-policy': `"cost";q=${String(costPerMinute)};w=${String(windowSeconds)}`,
        ratelimit: `"cost";r=${String(remainingPoints)};t=${String(resetSeconds)}`,
      },
    }
  }
  return {
    spend: async (caller, cost) => {
      try {
        // What one request may cost at all is another limit: over a minute's worth, it takes the whole minute.
        return allowance(true, await limiter.consume(caller, Math.min(cost, costPerMinute)))
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        return allowance(false, error)
      }
    },
  }
}
