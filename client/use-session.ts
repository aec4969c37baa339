/** What the reader looks at and how they got there, kept in step with the address bar and the browser's history. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { changeView, formatView, type View } from '#graph/view/view'
import type { Session } from './state/session.ts'
import { addressOf, readAddress } from './state/address.ts'
import { addStep, amendStep, recallLog, type Deed, type StepLog } from './state/steps.ts'

interface Place {
  readonly view: View
  readonly problem: string | null
  readonly log: StepLog
}

/** The session of this page. The browser's entries are the steps: its Back button and our Undo are one thing. */
export function useSession(): Session {
  const [place, setPlace] = useState(openPage)
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  }, [place])

  const settle = useCallback((next: Place) => {
    latest.current = next
    setPlace(next)
  }, [])

  useEffect(() => {
    const follow = () => {
      settle(comeBack(latest.current))
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
    }
  }, [settle])

  return useMemo(() => {
    const take = (view: View, deed: Deed) => {
      const log = addStep(latest.current.log, { query: formatView(view), deed })
      window.history.pushState(kept(log), '', addressOf(view))
      settle({ view, problem: null, log })
    }
    const amend = (view: View) => {
      const log = amendStep(latest.current.log, formatView(view))
      window.history.replaceState(kept(log), '', addressOf(view))
      settle({ view, problem: null, log })
    }
    const goTo = (at: number) => {
      window.history.go(at - latest.current.log.at)
    }
    return { ...place, take, amend, goTo }
  }, [place, settle])
}

function openPage(): Place {
  const { view, problem } = readAddress(window.location.search)
  const log = recallLog(keptSteps(), formatView(view), null)
  if (problem === null) window.history.replaceState(kept(log), '', addressOf(view))
  return { view, problem, log }
}

/** Where the browser's Back or Forward led, in the language the reader reads now. */
function comeBack({ view: from, log: known }: Place): Place {
  const { view: found, problem } = readAddress(window.location.search)
  const log = recallLog(keptSteps(), formatView(found), known)
  if (problem !== null || found.lang === from.lang) return { view: found, problem, log }
  const view = changeView(found, { lang: from.lang })
  const amended = amendStep(log, formatView(view))
  window.history.replaceState(kept(amended), '', addressOf(view))
  return { view, problem, log: amended }
}

/** Each entry keeps the steps up to it, so that they outlive a reload. */
function kept({ steps, at }: StepLog) {
  return { steps: steps.slice(0, at + 1) }
}

function keptSteps(): unknown {
  const entry: unknown = window.history.state
  return typeof entry === 'object' && entry !== null && 'steps' in entry ? entry.steps : null
}
