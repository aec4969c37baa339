/** What lies under the drawing where a layout has something there: an axis, lanes, rings, tiles. As the one writer writes it. */
import { useImperativeHandle, useMemo, useRef } from 'react'
import type { Scene } from '#graph/picture/scene'
import { writeBackdrop } from '#graph/picture/svg'
import type { Camera } from './camera.ts'

export interface BackdropHandle {
  /** Stands where the camera stands. */
  readonly follow: (camera: Camera) => void
}

export function BackdropLayer({ ref, scene }: { readonly ref: React.Ref<BackdropHandle>; readonly scene: Scene }) {
  const plane = useRef<SVGGElement>(null)
  useImperativeHandle(ref, () => ({
    follow: ({ zoom, pan }) => {
      const place = `translate(${String(pan.x)} ${String(pan.y)}) scale(${String(zoom)})`
      plane.current?.setAttribute('transform', place)
    },
  }))
  const drawing = useMemo(() => ({ __html: writeBackdrop(scene) }), [scene])
  return (
    <svg className="backdrop" aria-hidden="true">
      <g ref={plane} dangerouslySetInnerHTML={drawing} />
    </svg>
  )
}
