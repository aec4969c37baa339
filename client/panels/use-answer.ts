/** An answer that is asked for while something is shown: kept for when it is asked again, aborted when it is not wanted any more. */
import { useEffect, useState } from 'react'

export interface Answer<Value> {
  /** The last answer there was, also while the next one is on its way; `null` before the first. */
  readonly value: Value | null
  /** An answer has been awaited for so long that a reader wants to know. */
  readonly isSlow: boolean
  /** The value belongs to an earlier question. */
  readonly isStale: boolean
  readonly error: unknown
  /** Asks anew whatever on the page had no answer: what ails one question mostly ails them all. */
  readonly retry: () => void
}

interface State {
  /** The question that was settled last, one way or the other. */
  readonly key: string | null
  /** The question that the value answers. */
  readonly valueKey: string | null
  readonly value: unknown
  readonly error: unknown
}

const opened: State = { key: null, valueKey: null, value: null, error: null }

const patienceMs = 300
const mostKept = 60
const kept = new Map<string, unknown>()
/** How to ask again what has no answer. */
const failed = new Set<() => void>()
window.addEventListener('online', retryAll)

/** The answer to a question that a key stands for: equal keys mean equal answers. A `null` key asks nothing. */
export function useAnswer<Value>(key: string | null, ask: (signal: AbortSignal) => Promise<Value>): Answer<Value> {
  const [state, setState] = useState<State>(opened)
  const [isSlow, setSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (key === null) return
    const aborter = new AbortController()
    const impatience = setTimeout(() => {
      setSlow(true)
    }, patienceMs)
    void settle(key, ask, aborter.signal).then((settled) => {
      clearTimeout(impatience)
      if (aborter.signal.aborted) return
      setSlow(false)
      setState((before) =>
        'error' in settled
          ? { ...before, key, error: settled.error }
          : { key, valueKey: key, value: settled.value, error: null },
      )
    })
    return () => {
      clearTimeout(impatience)
      aborter.abort()
    }
    // The key stands for the question; `ask` is another function at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt])

  const isAtHand = key !== null && kept.has(key)
  const error = key === state.key && !isAtHand ? state.error : null
  useRetried(error, () => {
    setState((before) => ({ ...before, key: null, error: null }))
    setAttempt((count) => count + 1)
  })
  const isAsking = key !== null && !isAtHand && state.valueKey !== key
  return {
    // A key is only ever used with one kind of value.
    value: (key === null ? null : isAtHand ? kept.get(key) : state.value) as Value | null,
    isSlow: isAsking && error === null && isSlow,
    isStale: isAsking,
    error,
    retry: retryAll,
  }
}

/** What has failed is asked again when anything is. */
function useRetried(error: unknown, again: () => void): void {
  useEffect(() => {
    if (error === null) return
    failed.add(again)
    return () => {
      failed.delete(again)
    }
    // Asking again is another function at every drawing, and does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [error])
}

function retryAll(): void {
  for (const again of [...failed]) again()
}

async function settle<Value>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
): Promise<{ readonly value: unknown } | { readonly error: unknown }> {
  if (kept.has(key)) return { value: kept.get(key) }
  try {
    const value = await ask(signal)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return { value }
  } catch (error) {
    return { error }
  }
}
