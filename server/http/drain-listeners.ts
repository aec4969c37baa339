/** A cure for `compression`, which hears `drain` on a stream of its own and does not take off there what `once` put on. */
import type { ServerResponse } from 'node:http'

/** Lets a response hear each `drain` once: a long answer would gather a listener a write, and Node would warn of a leak. */
export function hearDrainOnce(response: ServerResponse): void {
  const once = response.once.bind(response)
  const hearOnce = (event: string, listener: () => void) => {
    if (event !== 'drain') return once(event, listener)
    // `on` returns what it was put on: the response, or the stream that compresses.
    const heardOn = response.on(event, function hear() {
      heardOn.removeListener(event, hear)
      listener()
    })
    return response
  }
  Object.assign(response, { once: hearOnce })
}
