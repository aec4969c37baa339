/** The names of a map seen from afar, over the canvas; nobody hears or presses them: the lists of the map have every name. */
import { useEffect, useImperativeHandle, useRef } from 'react'
import type { Box, Scene } from '#graph/picture/scene'
import type { Camera } from './camera.ts'
import { farLabels, farZoom, type FarLabel } from './far-labels.ts'

export interface FarLayerHandle {
  /** Stands where the camera stands. */
  readonly follow: (camera: Camera) => void
}

interface FarLayerProps {
  readonly ref: React.Ref<FarLayerHandle>
  readonly scene: Scene
  /** What floats over the map, in pixels from its corner. */
  readonly covers: () => readonly Box[]
}

export function FarLayer({ ref, scene, covers }: FarLayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const at = useRef<Camera | null>(null)
  const frame = useRef(0)
  const draw = () => {
    const element = layer.current
    if (element === null || at.current === null) return
    const { width, height } = element.getBoundingClientRect()
    const labels = at.current.zoom < farZoom ? farLabels(scene, at.current, { width, height, covers: covers() }) : []
    element.replaceChildren(...labels.map(elementOf))
  }
  const drawSoon = () => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(draw)
  }
  useImperativeHandle(ref, () => ({
    follow: (camera) => {
      at.current = camera
      drawSoon()
    },
  }))
  useEffect(() => {
    drawSoon()
    // The camera draws it anew by itself; here it is only another scene.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scene])
  return <div className="far-labels" ref={layer} aria-hidden="true" />
}

function elementOf({ lines, x, y, align, tone }: FarLabel): HTMLElement {
  const element = document.createElement('div')
  element.className = tone
  element.textContent = lines.join('\n')
  Object.assign(element.style, { left: `${String(x)}px`, top: `${String(y)}px`, textAlign: align })
  return element
}
