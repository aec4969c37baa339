/** The map with its legend and evidence button, or why there is none. The canvas and its library come in their own time. */
import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components/Button'
import { notLoaded } from './canvas/scene-maker.ts'
import { themes } from '#graph/picture/style'
import { changeView, formatView, type View } from '#graph/view/view'
import { Legend } from './panels/legend.tsx'
import { useNames } from './panels/names.ts'
import { NothingOnMap } from './panels/nothing-on-map.tsx'
import { inLanguage } from './panels/problem-text.ts'
import { useReading } from './panels/reading.tsx'
import { pinNode, questionOf } from './state/changes.ts'
import { pairKey } from './state/selection.ts'
import { namesOf } from './state/thing.ts'
import type { Picture } from './use-picture.ts'

// Asked for at once, beside the data, so that the first picture waits for the slower of the two and not for both.
const canvas = import('./canvas/map-canvas.tsx')
// Whoever waits for it tells of it.
canvas.catch(() => undefined)
const MapCanvas = lazy(async () => {
  try {
    return { default: (await canvas).MapCanvas }
  } catch {
    return { default: () => <Undrawable problem={notLoaded} /> }
  }
})

interface MapAreaProps {
  readonly picture: Picture
  readonly theme: View['theme']
  readonly onAllEvidence: () => void
}

export function MapArea({ picture, theme, onAllEvidence }: MapAreaProps) {
  const { words, shown, view } = useReading()
  const { drawn, problem } = picture
  const deeds = useMapDeeds()
  const isEmpty = shown !== null && shown.nodes.length === 0
  if (problem !== null) return <Undrawable problem={problem} />
  if (isEmpty) return <NothingOnMap />
  return (
    <>
      {drawn === null ? null : (
        <Suspense>
          <MapCanvas
            scene={drawn.scene}
            arrangement={arrangementOf(drawn.view)}
            selected={view.select}
            words={words}
            glow={themes[theme].hairline}
            {...deeds}
            legend={(onFold) => (view.legend ? <Legend scene={drawn.scene} onFold={onFold} /> : null)}
            corner={
              <Button className="button" onPress={onAllEvidence}>
                {words.allEvidence(shown?.citations.length ?? 0)}
              </Button>
            }
          />
        </Suspense>
      )}
    </>
  )
}

/** The layout makes no sense of the answer: why, and the one that always does. */
function Undrawable({ problem }: { readonly problem: string }) {
  const { words, language, view, take } = useReading()
  return (
    <div className="map-note" role="alert">
      <p>{inLanguage(problem, language)}</p>
      {problem === notLoaded ? (
        <Button
          className="button"
          onPress={() => {
            window.location.reload()
          }}
        >
          {words.reload}
        </Button>
      ) : view.layout === 'force' ? null : (
        <Button
          className="button"
          onPress={() => {
            take(changeView(view, { layout: 'force' }), { kind: 'laid-out', layout: 'force' })
          }}
        >
          {words.useForce}
        </Button>
      )}
    </div>
  )
}

/** What a press and a drag on the map do. */
function useMapDeeds() {
  const { view, take, select, subgraph } = useReading()
  const names = useNames()
  return {
    onPress: (id: string | null, withShift: boolean) => {
      const other = withShift ? view.select : null
      const isPair = id !== null && other !== null && other !== id && names.has(id) && names.has(other)
      select(isPair ? pairKey(other, id) : id)
    },
    onMove: (id: string, place: { readonly x: number; readonly y: number }) => {
      const node = subgraph?.nodes.find((one) => one.id === id)
      if (node !== undefined) take(pinNode(view, id, place), { kind: 'moved', name: namesOf(node) })
    },
  }
}

/** What decides where nodes stand: when it changes, the reader is shown the whole again. */
function arrangementOf(view: View): string {
  const { layout, seed, lang, labels } = view
  return JSON.stringify([formatView(questionOf(view)), layout, seed, lang, labels])
}
