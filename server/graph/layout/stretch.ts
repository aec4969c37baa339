/** A plane laid into another: places and guides stretched and moved alike, which makes no two lines cross that did not. */
import type { Guides, Span, TileGuides, TimeGuides } from './guides.ts'
import type { Point } from './layout.ts'

/** How a plane is laid into another: first stretched, then moved. */
export interface Stretch {
  readonly across: number
  readonly down: number
  readonly right: number
  readonly lower: number
}

/** A point of the stretched plane. */
export function stretchPoint({ x, y }: Point, { across, down, right, lower }: Stretch): Point {
  return { x: x * across + right, y: y * down + lower }
}

/** The guides of the stretched plane. Rings and tiles keep their shape only where it is stretched by as much both ways. */
export function stretchGuides(guides: Guides, stretch: Stretch): Guides {
  switch (guides.kind) {
    case 'none':
      return guides
    case 'rings': {
      const rings = guides.rings.map(({ radius, ...centre }) => ({
        ...stretchPoint(centre, stretch),
        radius: radius * stretch.across,
      }))
      return { ...guides, rings }
    }
    case 'time':
      return stretchTime(guides, stretch)
    case 'tiles':
      return stretchTiles(guides, stretch)
    default:
      return guides satisfies never
  }
}

function stretchTime(guides: TimeGuides, stretch: Stretch): TimeGuides {
  const span = ({ from, to }: Span): Span => ({
    from: from * stretch.across + stretch.right,
    to: to * stretch.across + stretch.right,
  })
  const down = (y: number) => y * stretch.down + stretch.lower
  return {
    ...guides,
    axis: { ...guides.axis, ...span(guides.axis) },
    spans: new Map([...guides.spans].map(([id, one]) => [id, span(one)])),
    undated: guides.undated === null ? null : span(guides.undated),
    top: down(guides.top),
    bottom: down(guides.bottom),
  }
}

function stretchTiles({ kind, tiles, box }: TileGuides, stretch: Stretch): TileGuides {
  return {
    kind,
    tiles: tiles.map((tile) => ({ ...tile, ...stretchPoint(tile, stretch), side: tile.side * stretch.across })),
    box:
      box === null
        ? null
        : {
            ...stretchPoint(box, stretch),
            width: box.width * stretch.across,
            height: box.height * stretch.down,
          },
  }
}
