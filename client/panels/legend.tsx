/** The legend of the picture: made from its scene, so it lists all that occurs and nothing else; its words can be copied. */
import type { LegendEntry, Mark, Scene } from '#graph/picture/scene'
import { svgDetails, svgPath } from '#graph/picture/shapes'
import { dashes, markDashes } from '#graph/picture/style'
import { useReading } from './reading.tsx'
import './legend.css'

export function Legend({ scene }: { readonly scene: Scene }) {
  const { words, language } = useReading()
  const marks = scene.legend.filter(({ mark }) => mark !== null)
  const lines = scene.legend.filter(({ line }) => line !== null)
  const notes = scene.legend.filter(({ mark, line }) => mark === null && line === null)
  if (scene.legend.length === 0) return null
  return (
    <section className="legend" aria-label={words.legend}>
      {[marks, lines].map((entries, index) =>
        entries.length === 0 ? null : (
          <ul key={index === 0 ? 'marks' : 'lines'}>
            {entries.map((entry) => (
              <li key={entry.text.text}>
                {entry.mark === null ? (
                  <LineSample entry={entry} />
                ) : (
                  <MarkSample mark={entry.mark} paper={scene.paper} />
                )}
                {entry.text.text}
              </li>
            ))}
          </ul>
        ),
      )}
      {notes.length === 0 ? null : <p>{notes.map(({ text }) => text.text).join(language === 'zh' ? '' : ' ')}</p>}
    </section>
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
