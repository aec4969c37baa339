/** Copies the address, which holds the whole view, and says that it did. */
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useReading } from './reading.tsx'

const saidForMs = 2000

export function CopyLink() {
  const { words } = useReading()
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  useEffect(() => {
    if (outcome === 'none') return
    const timer = setTimeout(() => {
      setOutcome('none')
    }, saidForMs)
    return () => {
      clearTimeout(timer)
    }
  }, [outcome])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setOutcome('copied')
    } catch {
      // Browsers give the clipboard to secure pages only.
      setOutcome('failed')
    }
  }
  const text = { none: words.copyLink, copied: words.linkCopied, failed: words.linkNotCopied }[outcome]
  return (
    <Button className="button copy-link" onPress={() => void copy()}>
      <span aria-live="polite">{text}</span>
    </Button>
  )
}
