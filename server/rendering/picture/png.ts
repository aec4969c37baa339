/** A picture in pixels. */
import { Resvg } from '@resvg/resvg-js'
import { ExplorerError } from '../../graph/error.ts'
import type { Drawing } from './drawing.ts'
import { inchesPerUnit, mmPerInch } from './drawing.ts'
import { outlineTexts } from './outline-texts.ts'
import { pixelSize, textChunk, withChunks } from './png-chunks.ts'

/**
 * A PNG of `scale` pixels a unit, its resolution and provenance written into it. Text is drawn from its outlines: what draws the pixels
 * has no font to look for and none to miss. Throws LIMIT_EXCEEDED for more pixels than allowed, naming a scale that would do.
 */
export function writePng(drawing: Drawing, maxPixels: number): Uint8Array {
  const { scene, view, svg, texts } = drawing
  refuseOver(maxPixels, drawing)
  const width = Math.round(scene.width * view.scale)
  const image = new Resvg(outlineTexts(svg, texts), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
  }).render()
  const pixelsPerMetre = Math.round((view.scale * 1000) / (inchesPerUnit(scene) * mmPerInch))
  return withChunks(image.asPng(), [pixelSize(pixelsPerMetre), ...aboutChunks(drawing)])
}

function refuseOver(maxPixels: number, { scene, view }: Drawing): void {
  const pixels = (scale: number) => Math.round(scene.width * scale) * Math.round(scene.height * scale)
  if (pixels(view.scale) <= maxPixels) return
  const possible = Array.from({ length: view.scale - 1 }, (_, index) => view.scale - 1 - index)
  const smaller = possible.find((scale) => pixels(scale) <= maxPixels)
  const advice = smaller === undefined ? 'ask for an SVG or a PDF' : `scale=${String(smaller)} is within it`
  const message = `too many pixels: ${String(pixels(view.scale))} (limit ${String(maxPixels)}; ${advice})`
  throw new ExplorerError('LIMIT_EXCEEDED', message, { details: { key: 'scale', limit: maxPixels } })
}

/** The keywords are those of the PNG specification where it has one. */
function aboutChunks({ scene, provenance }: Drawing): readonly Uint8Array[] {
  const { sources, licence, view, version } = provenance
  return [
    textChunk('Title', scene.title?.text ?? scene.summary),
    textChunk('Description', scene.summary),
    ...(sources.length === 0 ? [] : [textChunk('Source', sources.join('; '))]),
    ...(licence === null ? [] : [textChunk('Copyright', licence)]),
    textChunk('Software', 'Signatory'),
    textChunk('signatory:view', view),
    textChunk('signatory:version', version),
  ]
}
