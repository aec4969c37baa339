/** A picture dropped on the page opens its view again; what came of it is said in a sentence. */
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { readAddress } from '../state/address.ts'
import { isSameVersion, rememberedView } from '../state/dropped.ts'
import type { Words } from '../text.ts'
import { useReading } from './reading.tsx'
import './drop-zone.css'

export function DropZone() {
  const { words } = useReading()
  const [isOver, setOver] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const open = useOpenFile(setSaid)
  useFileDrops({ onOver: setOver, onFile: (file) => void open(file) })
  return (
    <>
      {isOver ? (
        <div className="drop-here" aria-hidden="true">
          <p>{words.dropHere}</p>
        </div>
      ) : null}
      <div className="said" aria-live="polite">
        {said === null ? null : (
          <p>
            {said}
            <Button
              className="remove"
              aria-label={words.closePanel}
              onPress={() => {
                setSaid(null)
              }}
            >
              ×
            </Button>
          </p>
        )}
      </div>
    </>
  )
}

/** Opens the view of a file, as a step, and says what came of it. */
function useOpenFile(say: (sentence: string) => void): (file: File) => Promise<void> {
  const { words, dataset, take } = useReading()
  return async (file) => {
    const remembered = rememberedView(await file.text())
    const address = remembered === null ? null : readAddress(remembered.query)
    if (remembered === null || address?.problem !== null) {
      say(words.droppedUnknown(file.name))
      return
    }
    take(address.view, { kind: 'dropped', name: { zh: file.name, en: file.name } })
    say(sentenceOf(file.name, { then: remembered.version, now: dataset?.version ?? null, words }))
  }
}

interface Versions {
  readonly then: string | null
  readonly now: string | null
  readonly words: Words
}

const shownDigits = 12

function sentenceOf(file: string, { then, now, words }: Versions): string {
  if (then === null || now === null || isSameVersion(then, now)) return words.droppedOpened(file)
  return words.droppedOther(file, then.slice(0, shownDigits), now.slice(0, shownDigits))
}

interface FileDrops {
  readonly onOver: (isOver: boolean) => void
  readonly onFile: (file: File) => void
}

/** Hears of files that are dragged over the page and dropped on it. Without it, the browser would leave the page for the file. */
function useFileDrops(drops: FileDrops): void {
  const latest = useRef(drops)
  useEffect(() => {
    latest.current = drops
  })
  useEffect(() => {
    const aborter = new AbortController()
    const { signal } = aborter
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      latest.current.onOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving for nothing is leaving the window.
      if (event.relatedTarget === null) latest.current.onOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      latest.current.onOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) latest.current.onFile(file)
    }
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => {
      aborter.abort()
    }
  }, [])
}
