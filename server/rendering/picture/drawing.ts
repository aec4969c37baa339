/** A picture that is drawn, before it is a file: what every format of a picture is made from. */
import type { Provenance } from '../../graph/format/format.ts'
import type { Scene } from '../../graph/picture/scene.ts'
import type { View } from '../../graph/view/view.ts'
import type { SvgElement } from './svg-elements.ts'

export interface Drawing {
  readonly view: View
  readonly scene: Scene
  readonly provenance: Provenance
  /** As the one writer gives it, text as text without a font. */
  readonly svg: string
  /** What the SVG draws. */
  readonly elements: readonly SvgElement[]
  /** Its texts alone. */
  readonly texts: readonly SvgElement[]
}

const pointsPerInch = 72
const unitsPerInch = 96
export const mmPerInch = 25.4

/** How long a unit of the picture is in inches: on paper what its preset says, on a screen a CSS pixel. */
export function inchesPerUnit({ mmPerUnit }: Scene): number {
  return mmPerUnit === null ? 1 / unitsPerInch : mmPerUnit / mmPerInch
}

/** The same in points, the unit of PDF. */
export function pointsPerUnit(scene: Scene): number {
  return inchesPerUnit(scene) * pointsPerInch
}
