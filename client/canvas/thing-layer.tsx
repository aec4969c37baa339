/**
 * The nodes and lines of the map as two lists, each entry where its drawing stands: the map itself, for the keyboard, for a
 * screen reader, and for a screen magnifier that follows the focus. The mouse goes through it to the canvas.
 */
import { memo, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { Point } from '#graph/layout/layout'
import type { Box, Scene } from '#graph/picture/scene'
import { boxOf } from '#graph/picture/shapes'
import type { Words } from '../text.ts'
import type { Camera } from './camera.ts'

export interface ThingLayerHandle {
  /** Stands where the camera stands. */
  readonly follow: (camera: Camera) => void
}

interface ThingLayerProps {
  readonly ref: React.Ref<ThingLayerHandle>
  readonly scene: Scene
  readonly selected: string | null
  readonly words: Words
  readonly onChoose: (id: string | null) => void
  readonly onFocus: (place: Point) => void
}

interface Thing {
  readonly id: string
  readonly text: string
  readonly box: Box
}

export function ThingLayer({ ref, scene, selected, words, onChoose, onFocus }: ThingLayerProps) {
  const plane = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => ({
    follow: ({ zoom, pan }) => {
      if (plane.current === null) return
      plane.current.style.transform = `translate(${String(pan.x)}px, ${String(pan.y)}px) scale(${String(zoom)})`
    },
  }))
  const nodes = useSame(scene.nodes.map((node) => ({ id: node.id, text: node.description, box: boxOf(node) })))
  const lines = useSame(
    scene.edges.map((edge) => ({ id: edge.id, text: edge.description, box: middleOf(edge.points) })),
  )
  const shared = { selected, onChoose, onFocus }
  return (
    <div className="things" ref={plane}>
      <ThingList label={words.nodesOnMap} things={nodes} {...shared} />
      <ThingList label={words.linesOnMap} things={lines} {...shared} />
    </div>
  )
}

/** The things as they were while they say the same: some hundred entries are not drawn anew for a selection. */
function useSame(things: readonly Thing[]): readonly Thing[] {
  const said = JSON.stringify(things)
  // What they say stands for them.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => things, [said])
}

interface ThingListProps extends Pick<ThingLayerProps, 'selected' | 'onChoose' | 'onFocus'> {
  readonly label: string
  readonly things: readonly Thing[]
}

/** Drawn anew only when its own entries or the selection change. */
const ThingList = memo(function ThingList({ label, things, selected, onChoose, onFocus }: ThingListProps) {
  return (
    <ListBox
      aria-label={label}
      items={things}
      // In the order of the list with every arrow key: by where entries stand, some could never be reached.
      orientation="horizontal"
      selectionMode="single"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        onChoose(key === undefined ? null : String(key))
      }}
    >
      {({ id, text, box }) => (
        <ListBoxItem
          id={id}
          textValue={text}
          className="thing"
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          {({ isFocusVisible }) => (
            <>
              <span className="visually-hidden">{text}</span>
              <Revealer isWanted={isFocusVisible} box={box} onFocus={onFocus} />
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
})

interface RevealerProps {
  readonly isWanted: boolean
  readonly box: Box
  readonly onFocus: (place: Point) => void
}

/** Brings what the keyboard has reached into sight. */
function Revealer({ isWanted, box, onFocus }: RevealerProps) {
  const { x, y, width, height } = box
  useEffect(() => {
    if (isWanted) onFocus({ x: x + width / 2, y: y + height / 2 })
    // Only reaching it moves the camera, not every drawing of the map round it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted])
  return null
}

const lineSpot = 14

function middleOf(points: readonly Point[]): Box {
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined) return { x: 0, y: 0, width: lineSpot, height: lineSpot }
  const control = points.length === 3 ? points[1] : undefined
  const chord = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const middle = control === undefined ? chord : { x: (chord.x + control.x) / 2, y: (chord.y + control.y) / 2 }
  return { x: middle.x - lineSpot / 2, y: middle.y - lineSpot / 2, width: lineSpot, height: lineSpot }
}
