/** An answer that is asked for while something is shown: kept for when it is asked again, aborted when it is not wanted any more. */
import { useCallback, useEffect, useState } from 'react'

export interface Answer<Value> {
  /** The last answer there was, also while the next one is on its way; `null` before the first. */
  readonly value: Value | null
  /** An answer has been awaited for so long that a reader wants to know. */
  readonly isSlow: boolean
  /** The value belongs to an earlier question. */
  readonly isStale: boolean
  readonly error: unknown
  readonly retry: () => void
}

interface State {
  readonly key: string | null
  readonly value: unknown
  readonly error: unknown
}

const patienceMs = 300
const mostKept = 60
const kept = new Map<string, unknown>()

/** The answer to a question that a key stands for: equal keys mean equal answers. A `null` key asks nothing. */
export function useAnswer<Value>(key: string | null, ask: (signal: AbortSignal) => Promise<Value>): Answer<Value> {
  const [state, setState] = useState<State>({ key: null, value: null, error: null })
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
        'error' in settled ? { ...before, key, error: settled.error } : { key, ...settled, error: null },
      )
    })
    return () => {
      clearTimeout(impatience)
      aborter.abort()
    }
    // The key stands for the question; `ask` is another function at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt])

  const retry = useCallback(() => {
    setState((before) => ({ ...before, error: null }))
    setAttempt((count) => count + 1)
  }, [])
  const atHand = key !== null && kept.has(key) ? kept.get(key) : state.value
  const isCurrent = key === state.key || (key !== null && kept.has(key))
  const isAsking = key !== null && !isCurrent
  return {
    // A key is only ever used with one kind of value.
    value: (key === null ? null : atHand) as Value | null,
    isSlow: isAsking && isSlow,
    isStale: isAsking,
    error: key === state.key && !(key !== null && kept.has(key)) ? state.error : null,
    retry,
  }
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
