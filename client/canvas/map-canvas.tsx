/** The map: a scene on Cytoscape's canvas, over it a list of its nodes and lines for keyboard and screen reader, each in its place. */
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Point } from '#graph/layout/layout'
import type { Box, Scene } from '#graph/picture/scene'
import type { Words } from '../text.ts'
import { BackdropLayer, type BackdropHandle } from './backdrop-layer.tsx'
import { FarLayer, type FarLayerHandle } from './far-layer.tsx'
import { loadFonts, openBoard, type Board, type BoardListener } from './board.ts'
import { ThingLayer, type ThingLayerHandle } from './thing-layer.tsx'
import { Tip, type Pointed } from './tip.tsx'
import './map-canvas.css'

interface MapCanvasProps {
  readonly scene: Scene
  /** Of the question and layout: when it changes, the camera looks at the whole again. */
  readonly arrangement: string
  readonly selected: string | null
  readonly words: Words
  readonly glow: string
  readonly onPress: (id: string | null, withShift: boolean) => void
  readonly onMove: (id: string, place: Point) => void
  /** What floats at the lower left, and tells when it has become larger or smaller; and what floats beside the zoom buttons. */
  readonly legend: (onFold: () => void) => React.ReactNode
  readonly corner: React.ReactNode
}

export function MapCanvas(props: MapCanvasProps) {
  const { scene, selected, words, legend, corner } = props
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<ThingLayerHandle>(null)
  const backdrop = useRef<BackdropHandle>(null)
  const far = useRef<FarLayerHandle>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const { container, board, fit, refit, choose, reveal } = useBoard(props, { frame, layer, backdrop, far, setPointed })
  return (
    <div className="map" ref={frame}>
      <BackdropLayer ref={backdrop} scene={scene} />
      <div className="board" ref={container} aria-hidden="true" />
      <FarLayer ref={far} scene={scene} covers={() => coversOf(frame.current)} />
      <ThingLayer
        ref={layer}
        scene={scene}
        // The picture and the evidence come first; some hundred entries of a list may follow.
        selected={useDeferredValue(selected)}
        words={words}
        onChoose={choose}
        onFocus={reveal}
      />
      <Tip pointed={pointed} />
      <div className="map-float">
        <div className="map-legend" data-cover>
          {legend(refit)}
        </div>
        <div className="map-corner" data-cover>
          <div role="group" aria-label={words.zoomTools} className="zoom">
            <Button className="button" aria-label={words.zoomOut} onPress={() => board.current?.zoomBy(1 / 1.25)}>
              −
            </Button>
            <Button className="button" aria-label={words.fit} onPress={fit}>
              ⤢
            </Button>
            <Button className="button" aria-label={words.zoomIn} onPress={() => board.current?.zoomBy(1.25)}>
              ＋
            </Button>
          </div>
          {corner}
        </div>
      </div>
    </div>
  )
}

interface BoardParts {
  readonly frame: React.RefObject<HTMLDivElement | null>
  readonly layer: React.RefObject<ThingLayerHandle | null>
  readonly backdrop: React.RefObject<BackdropHandle | null>
  readonly far: React.RefObject<FarLayerHandle | null>
  readonly setPointed: (pointed: Pointed | null) => void
}

/** Opens the board, shows each scene when its fonts are there, and keeps the whole in sight until the reader moves the camera. */
function useBoard(props: MapCanvasProps, { frame, layer, backdrop, far, setPointed }: BoardParts) {
  const { scene, arrangement, glow } = props
  const container = useRef<HTMLDivElement>(null)
  const board = useRef<Board | null>(null)
  const listener = useRef(props)
  const shownArrangement = useRef<string | null>(null)
  useEffect(() => {
    listener.current = props
  })

  useEffect(() => {
    if (container.current === null) return
    const tell: BoardListener = {
      onPress: (id, withShift) => {
        setPointed(null)
        listener.current.onPress(id, withShift)
      },
      onMove: (id, place) => {
        listener.current.onMove(id, place)
      },
      onPoint: setPointed,
      onCamera: (camera) => {
        layer.current?.follow(camera)
        backdrop.current?.follow(camera)
        far.current?.follow(camera)
      },
    }
    const opened = openBoard(container.current, tell, { glow, isMotionReduced: isMotionReduced() })
    board.current = opened
    shownArrangement.current = null
    return () => {
      board.current = null
      opened.close()
    }
  }, [glow, layer, backdrop, far, setPointed])

  useEffect(() => {
    let isWanted = true
    void loadFonts(scene).then(() => {
      if (!isWanted || board.current === null) return
      // What the pointer was at may be gone.
      setPointed(null)
      board.current.show(scene)
      if (shownArrangement.current === arrangement && board.current.isMovedByHand()) return
      if (shownArrangement.current !== arrangement) board.current.fit(coversOf(frame.current))
      shownArrangement.current = arrangement
    })
    return () => {
      isWanted = false
    }
  }, [scene, arrangement, glow, frame, setPointed])

  useEffect(() => {
    if (frame.current === null) return
    const watch = new ResizeObserver(() => {
      fitUnmoved(shownArrangement.current, board.current, frame.current)
    })
    watch.observe(frame.current)
    return () => {
      watch.disconnect()
    }
  }, [frame])

  const refit = () => {
    fitUnmoved(shownArrangement.current, board.current, frame.current)
  }
  // The same functions at every drawing, so that the lists are not drawn anew with everything else.
  const [choose] = useState(() => (id: string | null) => {
    listener.current.onPress(id, false)
  })
  const [reveal] = useState(() => (place: Point) => {
    board.current?.reveal(place)
  })
  const fit = () => board.current?.fit(coversOf(frame.current))
  return { container, board, fit, refit, choose, reveal }
}

/** Keeps the whole in sight, unless the reader moved the camera, or nothing is shown yet. */
function fitUnmoved(shown: string | null, board: Board | null, frame: HTMLElement | null): void {
  if (shown !== null && board?.isMovedByHand() === false) board.fit(coversOf(frame))
}

const air = 10

/** What floats over the board, in pixels from its corner. */
function coversOf(frame: HTMLElement | null): readonly Box[] {
  if (frame === null) return []
  const { left, top } = frame.getBoundingClientRect()
  return [...frame.querySelectorAll('[data-cover] > *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x - left - air, y: y - top - air, width: width + 2 * air, height: height + 2 * air }
  })
}

function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
