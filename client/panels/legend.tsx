/** The legend of the picture: made from its scene, so it lists all that occurs and nothing else; its words can be copied, and it can be folded away. */
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import type { LegendEntry, Mark, Scene } from '#graph/picture/scene'
import { svgDetails, svgPath } from '#graph/picture/shapes'
import { dashes, markDashes } from '#graph/picture/style'
import { useReading } from './reading.tsx'
import './legend.css'
import './note.css'

interface LegendProps {
  readonly scene: Scene
  /** Tells that the legend was folded or unfolded. */
  readonly onFold: () => void
}

/** Up to so many entries stand under each other in the corner; more flow along the lower edge. */
const mostInColumn = 8
const mostInNarrow = 12
const narrowPx = 1180

export function Legend({ scene, onFold }: LegendProps) {
  const { words, language } = useReading()
  const [chosen, setOpen] = useState<boolean | null>(null)
  const entries = scene.legend.filter(({ mark, line }) => mark !== null || line !== null)
  const notes = scene.legend.filter(({ mark, line }) => mark === null && line === null)
  // Where a long legend would leave no room for the map, it waits to be unfolded.
  const isOpen = chosen ?? (entries.length <= mostInNarrow || window.innerWidth > narrowPx)
  useFolded(isOpen, onFold)
  if (scene.legend.length === 0) return null
  return (
    <section className="legend" aria-label={words.legend}>
      <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={3}>
          <Button slot="trigger" className="note-button">
            <span aria-hidden="true" className="turn" />
            {words.legend}
          </Button>
        </Heading>
        <DisclosurePanel>
          <ul className={entries.length > mostInColumn ? 'flowing' : ''}>
            {entries.map((entry) => (
              <Entry key={entry.text.text} entry={entry} paper={scene.paper} />
            ))}
          </ul>
          {notes.length === 0 ? null : <p>{notes.map(({ text }) => text.text).join(language === 'zh' ? '' : ' ')}</p>}
        </DisclosurePanel>
      </Disclosure>
    </section>
  )
}

/** Tells of folding once it is done, and not of the first drawing. */
function useFolded(isOpen: boolean, onFold: () => void): void {
  const known = useRef(isOpen)
  useEffect(() => {
    if (known.current === isOpen) return
    known.current = isOpen
    onFold()
  }, [isOpen, onFold])
}

function Entry({ entry, paper }: { readonly entry: LegendEntry; readonly paper: string }) {
  return (
    <li>
      {entry.mark === null ? <LineSample entry={entry} /> : <MarkSample mark={entry.mark} paper={paper} />}
      {entry.text.text}
    </li>
  )
}

function MarkSample({ mark, paper }: { readonly mark: Mark; readonly paper: string }) {
  const at = { shape: mark.shape, x: 0, y: 0, radius: mark.radius }
  const { stroke } = mark
  return (
    <svg width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true">
      <path
        d={svgPath(at)}
        fill={mark.fill}
        stroke={stroke?.colour ?? 'none'}
        strokeWidth={stroke?.width}
        strokeDasharray={stroke === null ? undefined : markDashes(stroke.pattern).join(' ')}
      />
      <path
        d={svgDetails(at)}
        fill="none"
        stroke={mark.fill === paper ? (stroke?.colour ?? paper) : paper}
        strokeWidth="1.1"
      />
    </svg>
  )
}

function LineSample({ entry }: { readonly entry: LegendEntry }) {
  const stroke = entry.line?.stroke
  if (stroke === undefined) return null
  return (
    <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
      <path
        d="M0 8H24"
        stroke={stroke.colour}
        strokeWidth={stroke.width}
        strokeDasharray={dashes[stroke.pattern].join(' ') || undefined}
      />
      {stroke.pattern === 'crossed' ? <path d="M8 4l8 8M16 4l-8 8" stroke={stroke.colour} strokeWidth="1.6" /> : null}
    </svg>
  )
}
