/** What lies under a picture: its layout's rings, axis or tiles, from the guides that came with the places. */
import type { Guides, RingGuides, TileGuides } from '../layout/guides.ts'
import { tileGrid } from '../layout/tile-grid.ts'
import { isKeyOf } from '../vocabulary.ts'
import { breakLines } from './line-breaking.ts'
import type { Look } from './look.ts'
import type { Backdrop, TextBlock } from './scene.ts'
import { lineHeight } from './style.ts'
import { textWidth } from './text-width.ts'
import { timeBackdrop, type BackdropOptions } from './time-backdrop.ts'

export const noBackdrop: Backdrop = { boxes: [], lines: [], marks: [], texts: [] }

/** The backdrop of a layout's guides. */
export function backdropOf(guides: Guides, options: BackdropOptions): Backdrop {
  switch (guides.kind) {
    case 'none':
      return noBackdrop
    case 'rings':
      return ringBackdrop(guides, options.look)
    case 'time':
      return timeBackdrop(guides, options)
    case 'tiles':
      return tileBackdrop(guides, options.look)
    default:
      return guides satisfies never
  }
}

function ringBackdrop({ rings }: RingGuides, { theme, sizes }: Look): Backdrop {
  const stroke = { colour: theme.grid, width: sizes.strokes.rim / 2 + 0.2, pattern: 'solid' } as const
  const marks = rings.map(({ x, y, radius }) => ({ shape: 'circle', x, y, radius, fill: 'none', stroke }))
  return { ...noBackdrop, marks }
}

const unnamedWords = { zh: '只有数目，未具名', en: 'counted, not named' } as const

function tileBackdrop({ tiles, box }: TileGuides, look: Look): Backdrop {
  const { theme, sizes, language } = look
  const stroke = { colour: theme.grid, width: sizes.strokes.rim, pattern: 'solid' } as const
  const squares = tiles.map(({ x, y, side, isTaken }) => ({
    ...{ x: x - side / 2, y: y - side / 2, width: side, height: side },
    fill: isTaken ? theme.panel : theme.wash,
    stroke,
  }))
  const names = tiles.flatMap((tile) => (tile.isTaken ? [] : [tileName(tile, look)]))
  if (box === null) return { ...noBackdrop, boxes: squares, texts: names }
  const frame = {
    ...{ x: box.x - box.width / 2, y: box.y - box.height / 2, width: box.width, height: box.height },
    fill: 'none',
    stroke: { ...stroke, colour: theme.line, pattern: 'dashed' } as const,
  }
  const sizePx = sizes.text.small
  const title = breakLines(unnamedWords[language], { sizePx, maxWidth: frame.width - 16 }).map(
    (text, index): TextBlock => {
      const y = frame.y + 5 + sizePx * (1 + index * lineHeight)
      return { text, x: frame.x + 8, y, anchor: 'start', sizePx, bold: false, colour: theme.softInk }
    },
  )
  return { ...noBackdrop, boxes: [...squares, frame], texts: [...names, ...title] }
}

/** The name of a tile nothing stands on, or its letters where the name is too long for it. */
function tileName({ code, x, y, side }: TileGuides['tiles'][number], { theme, sizes, language }: Look): TextBlock {
  const sizePx = sizes.text.small
  const name = isKeyOf(tileGrid, code) ? tileGrid[code].name[language] : code
  const text = textWidth(name, sizePx) > side - 6 ? code : name
  return { text, x, y: y + sizePx * 0.37, anchor: 'middle', sizePx, bold: false, colour: theme.softInk }
}
