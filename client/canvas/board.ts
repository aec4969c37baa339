/** The one place that holds Cytoscape: shows scenes, moves the camera, and tells what the reader does on it. */
import cytoscape, { type Core, type EventObject, type NodeSingular, type SingularElementReturnValue } from 'cytoscape'
import type { Point } from '#graph/layout/layout'
import type { Scene, TextBlock } from '#graph/picture/scene'
import type { Box } from '#graph/picture/scene'
import { fitCamera, type Camera } from './camera.ts'
import { centreOf, elementsOf } from './elements.ts'
import { farZoom } from './far-labels.ts'
import { replaceElements } from './replace-elements.ts'
import { fontFamily, stylesheet } from './stylesheet.ts'

/** What a reader does on the board. */
export interface BoardListener {
  /** Pressed a node or an edge, or nothing (`null`); with Shift held, to set it beside what is selected. */
  readonly onPress: (id: string | null, withShift: boolean) => void
  /** Moved a node: its new place in the plane. */
  readonly onMove: (id: string, place: Point) => void
  /** Points at something: its description, and where it is in the window; `null` when at nothing. */
  readonly onPoint: (at: { readonly text: string; readonly place: Point } | null) => void
  readonly onCamera: (camera: Camera) => void
}

export interface Board {
  readonly show: (scene: Scene) => void
  /** Stands where everything is seen; `covers` is what floats over the board. */
  readonly fit: (covers: readonly Box[]) => void
  readonly zoomBy: (factor: number) => void
  /** Moves no more than it must for a place to be seen. */
  readonly reveal: (place: Point) => void
  /** Whether the reader moved the camera since it was fitted. */
  readonly isMovedByHand: () => boolean
  readonly close: () => void
}

interface BoardOptions {
  readonly glow: string
  readonly isMotionReduced: boolean
}

const cameraMs = 220
const manyNodes = 500

/** Opens a board in an element. */
export function openBoard(container: HTMLElement, listener: BoardListener, options: BoardOptions): Board {
  const cy = cytoscape({
    container,
    style: stylesheet(options.glow),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 6,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  const descentOf = glyphMeasure()
  let scene: Scene | null = null
  let isMoved = false
  const moveTo = ({ zoom, pan }: Camera, isSmooth: boolean) => {
    cy.stop()
    if (isSmooth && !options.isMotionReduced)
      cy.animate({ zoom, pan: { ...pan } }, { duration: cameraMs, easing: 'ease-in-out' })
    else cy.viewport({ zoom, pan: { ...pan } })
  }
  cy.on('viewport', () => {
    if (cy.scratch('isFar') !== cy.zoom() < farZoom) tuneLabels(cy)
    listener.onCamera({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  })
  cy.on('scrollzoom dragpan pinchzoom', () => {
    isMoved = true
  })
  listen(cy, listener, () => scene)
  return {
    show: (next) => {
      const isFirst = scene === null
      scene = next
      replaceElements(cy, elementsOf(next, descentOf), { isFaded: !isFirst && !options.isMotionReduced })
      tuneLabels(cy)
    },
    fit: (covers) => {
      if (scene === null) return
      isMoved = false
      cy.resize()
      moveTo(fitCamera(scene, { width: cy.width(), height: cy.height(), covers }), cy.scratch('isFitted') === true)
      cy.scratch('isFitted', true)
    },
    zoomBy: (factor) => {
      isMoved = true
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
    reveal: ({ x, y }) => {
      const { x1, y1, x2, y2 } = cy.extent()
      if (x > x1 && x < x2 && y > y1 && y < y2) return
      const zoom = cy.zoom()
      moveTo({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } }, true)
    },
    isMovedByHand: () => isMoved,
    close: () => {
      cy.destroy()
    },
  }
}

function listen(cy: Core, listener: BoardListener, sceneNow: () => Scene | null): void {
  cy.on('tap', (event) => {
    const isShift = event.originalEvent instanceof MouseEvent && event.originalEvent.shiftKey
    if (event.target === cy) listener.onPress(null, isShift)
    else listener.onPress(elementOf(event).id(), isShift)
  })
  cy.on('mouseover', 'node.mark, edge', (event) => {
    const target = elementOf(event)
    target.addClass('lit')
    cy.container()?.classList.add('pointing')
    listener.onPoint({ text: String(target.data('text')), place: { ...event.renderedPosition } })
  })
  cy.on('mouseout', 'node.mark, edge', (event) => {
    elementOf(event).removeClass('lit')
    cy.container()?.classList.remove('pointing')
    listener.onPoint(null)
  })
  followGrabs(cy, listener, sceneNow)
}

/** What belongs to a node moves with it; where it is put down, it is told. */
function followGrabs(cy: Core, listener: BoardListener, sceneNow: () => Scene | null): void {
  let last: Point | null = null
  let start: Point | null = null
  cy.on('grab', 'node.mark', ({ target }) => {
    start = last = { ...(target as NodeSingular).position() }
  })
  cy.on('drag', 'node.mark', ({ target }) => {
    const node = target as NodeSingular
    const place = { ...node.position() }
    const by = { x: place.x - (last?.x ?? place.x), y: place.y - (last?.y ?? place.y) }
    cy.nodes('.label, .ring')
      .filter((other) => other.data('of') === node.id())
      .shift(by)
    last = place
    listener.onPoint(null)
  })
  cy.on('free', 'node.mark', ({ target }) => {
    const node = target as NodeSingular
    const drawn = sceneNow()?.nodes.find(({ id }) => id === node.id())
    const place = node.position()
    const isMoved = start !== null && Math.hypot(place.x - start.x, place.y - start.y) > 1
    if (!isMoved || drawn === undefined) return
    // The plane's place of a node is its mark's centre, which need not be its box's.
    const centre = centreOf(drawn)
    listener.onMove(node.id(), { x: place.x + drawn.x - centre.x, y: place.y + drawn.y - centre.y })
  })
}

/** What an event is about: these are only listened to on elements. */
function elementOf({ target }: EventObject): SingularElementReturnValue {
  return target as SingularElementReturnValue
}

/**
 * Labels too small to read are not drawn: from afar names stand over the canvas instead (`far-labels.ts`). By classes: rules
 * that are added to a stylesheet pile up, and every element is measured against each of them.
 */
function tuneLabels(cy: Core): void {
  const isFar = cy.zoom() < farZoom
  const isLarge = cy.nodes('.mark').length > manyNodes
  cy.scratch('isFar', isFar)
  cy.batch(() => {
    cy.nodes('.label').toggleClass('far', isFar).toggleClass('sparse', isLarge)
  })
}

/** Measures glyphs as the canvas will draw them; fonts must be there. */
function glyphMeasure(): (text: Pick<TextBlock, 'text' | 'sizePx' | 'bold'>) => number {
  const context = document.createElement('canvas').getContext('2d')
  return ({ text, sizePx, bold }) => {
    if (context === null) return 0
    context.font = `normal ${bold ? '700' : '400'} ${String(sizePx)}px ${fontFamily}`
    return context.measureText(text).actualBoundingBoxDescent
  }
}

/** Waits until the font of all of a scene's texts is there: a canvas never repaints its texts by itself. */
export async function loadFonts(scene: Scene): Promise<void> {
  const texts = [...scene.nodes, ...scene.edges].flatMap(({ labels }) => labels)
  const all = texts.map(({ text }) => text).join('')
  await Promise.allSettled(
    [400, 700].map((weight) => document.fonts.load(`${String(weight)} 14px 'Noto Sans SC'`, all)),
  )
}
