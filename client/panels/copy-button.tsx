/** Copies a text and says that it did, or that the browser did not let it. */
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useReading } from './reading.tsx'

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  readonly content: () => Promise<void> | string
  /** @default the word for copying */
  readonly label?: string
  /** What tells it from others of its kind, for who does not see where it stands. */
  readonly about?: string | null
  /** @default 'button' */
  readonly className?: string
  /** What is said of the outcome. @default the words for any text */
  readonly said?: { readonly copied: string; readonly failed: string }
}

const saidForMs = 2000

export function CopyButton({ content, label, about = null, className = 'button', said }: CopyButtonProps) {
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
      const made = content()
      await (typeof made === 'string' ? navigator.clipboard.writeText(made) : made)
      setOutcome('copied')
    } catch {
      // Browsers give the clipboard to secure pages only.
      setOutcome('failed')
    }
  }
  const { copied, failed } = said ?? { copied: words.copied, failed: words.notCopied }
  const text = { none: label ?? words.copy, copied, failed }[outcome]
  return (
    <Button className={className} onPress={() => void copy()}>
      <span aria-live="polite">{text}</span>
      {about === null ? null : <span className="visually-hidden"> {about}</span>}
    </Button>
  )
}
