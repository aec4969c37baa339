/** Ctrl+Z takes a step back and Ctrl+Shift+Z or Ctrl+Y does it again, Cmd on a Mac, from anywhere but a field that has an undo of its own. */
import { useEffect, useRef } from 'react'
import { useReading } from './reading.tsx'

/** Listens while the page is there. */
export function useUndoKeys(): void {
  const { log, goTo } = useReading()
  const latest = useRef({ log, goTo })
  useEffect(() => {
    latest.current = { log, goTo }
  }, [log, goTo])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = isInField(event) ? 0 : stepsOf(event)
      const { log: known, goTo: go } = latest.current
      if (by === 0 || known.steps[known.at + by] === undefined) return
      event.preventDefault()
      go(known.at + by)
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
    }
  }, [])
}

/** How many steps a key goes: -1 back, 1 forward, 0 for any other key. */
function stepsOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): number {
  if (!(ctrlKey || metaKey) || altKey) return 0
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 1 : -1
  return letter === 'y' && ctrlKey && !shiftKey ? 1 : 0
}

/** Whether a key goes to a field of text, or to a dialog that lies over the page. */
function isInField({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.closest('input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, [role="dialog"]') !== null
  )
}
