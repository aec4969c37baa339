/** The one writer of SVG: a scene as text, the same bytes wherever it is written. SVG 1.1, no script, filter or foreign object. */
import type { Provenance } from '../format/format.ts'
import { escapeXml } from '../format/xml.ts'
import type { Point } from '../layout/layout.ts'
import { writeNumber as number } from './outline.ts'
import type { Box, LegendEntry, Mark, Scene, SceneEdge, SceneNode, Stroke, TextBlock } from './scene.ts'
import { svgDetails, svgPath } from './shapes.ts'
import { dashes, markDashes, spaces, strokeWidths } from './style.ts'

/** The thinnest line inside a mark: half a point on the smallest sheet. */
const leastDetail = 0.77

/** An SVG document, with a line end at its end. */
export function writeSvg(scene: Scene, provenance: Provenance): string {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openSvg(scene, provenance),
    `<title>${escapeXml(scene.title?.text ?? scene.summary)}</title>`,
    `<desc>${escapeXml(scene.summary)}</desc>`,
    metadata(scene, provenance),
    `<rect ${boxAttributes(scene)} fill="${scene.paper}"/>`,
    writeBackdrop(scene),
    group('edges', 'fill="none"', scene.edges.map(writeEdge)),
    group(
      'nodes',
      'stroke-linejoin="round"',
      scene.nodes.map((node) => writeNode(node, scene.paper)),
    ),
    group('labels', `paint-order="stroke" stroke="${scene.paper}" stroke-linejoin="round"`, [
      writeLabels(scene.edges, spaces.haloOnLine),
      writeLabels(scene.nodes, spaces.halo),
    ]),
    group('legend', '', writeLegend(scene)),
    group('caption', '', writeCaption(scene)),
    '</svg>',
  ]
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function openSvg({ x, y, width, height, mmPerUnit }: Scene, { language }: Provenance): string {
  const [unit, scale] = mmPerUnit === null ? ['', 1] : ['mm', mmPerUnit]
  const size = `width="${number(width * scale)}${unit}" height="${number(height * scale)}${unit}"`
  const viewBox = [x, y, width, height].map(number).join(' ')
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  const font = 'font-family="\'Noto Sans SC\', sans-serif"'
  return `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" ${size} viewBox="${viewBox}" role="img" xml:lang="${lang}" ${font}>`
}

/** Source, rights, view and version in RDF, the form that drawing programs show and keep. */
function metadata(scene: Scene, { view, version, sources, licence }: Provenance): string {
  const facts = [
    ['dc:title', scene.title?.text ?? scene.summary],
    ['dc:format', 'image/svg+xml'],
    ...sources.map((source) => ['dc:source', source] as const),
    ...(licence === null ? [] : [['dc:rights', licence] as const]),
    ['signatory:view', view],
    ['signatory:version', version],
  ] as const
  const lines = facts.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`)
  const namespaces =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:signatory="urn:signatory:"'
  return [
    '<metadata>',
    `<rdf:RDF ${namespaces}>`,
    '<rdf:Description rdf:about="">',
    ...lines,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</metadata>',
  ].join('\n')
}

function group(id: string, attributes: string, content: readonly string[]): string {
  const lines = content.filter((line) => line !== '')
  if (lines.length === 0) return ''
  return [`<g id="${id}"${attributes === '' ? '' : ` ${attributes}`}>`, ...lines, '</g>'].join('\n')
}

/** What lies under everything, as a group of its own; nothing where a layout has none. */
export function writeBackdrop({ backdrop, paper }: Pick<Scene, 'backdrop' | 'paper'>): string {
  const { boxes, lines, marks, texts } = backdrop
  return group('backdrop', '', [
    ...boxes.map((box) => `<rect ${boxAttributes(box)} fill="${box.fill}"${strokeOf(box.stroke)}/>`),
    ...lines.map(({ points, stroke }) => `<path d="${lineData(points)}" fill="none" ${strokeAttributes(stroke)}/>`),
    ...marks.map((mark) => writeMark(mark, paper)),
    ...texts.map(writeText),
  ])
}

function strokeOf(stroke: Stroke | null, lengths?: readonly number[]): string {
  return stroke === null ? '' : ` ${strokeAttributes(stroke, lengths)}`
}

function writeEdge(edge: SceneEdge): string {
  const ends = `data-id="${escapeXml(edge.id)}" data-source="${escapeXml(edge.source)}" data-target="${escapeXml(edge.target)}"`
  const head = edge.arrowhead
  return [
    `<g ${ends}><title>${escapeXml(edge.description)}</title>`,
    `<path d="${lineData(edge.points)}" ${strokeAttributes(edge.stroke)}/>`,
    ...edge.ticks.map(
      (tick) => `<path d="${lineData(tick)}" ${strokeAttributes({ ...edge.stroke, pattern: 'solid' })}/>`,
    ),
    head === null ? '' : `<path d="${cornerData(head)}" fill="${edge.stroke.colour}"/>`,
    '</g>',
  ].join('')
}

function writeNode(node: SceneNode, paper: string): string {
  return [
    `<g data-id="${escapeXml(node.id)}" data-kind="${node.kind}"><title>${escapeXml(node.description)}</title>`,
    node.ring === null ? '' : writeMark(node.ring, paper),
    writeMark(node, paper),
    '</g>',
  ].join('')
}

function writeMark(mark: Mark, paper: string): string {
  const stroke = strokeOf(mark.stroke, markDashes(mark.stroke?.pattern ?? 'solid'))
  const details = mark.fill === 'none' ? '' : svgDetails(mark)
  // On white marks paper would not show: their inner lines have the colour of their rim.
  const detailColour = mark.fill === paper ? (mark.stroke?.colour ?? paper) : paper
  const width = Math.max(leastDetail, Math.min(strokeWidths.detail, mark.radius / 6))
  const inner =
    details === ''
      ? ''
      : `<path d="${details}" fill="none" ${strokeAttributes({ colour: detailColour, width, pattern: 'solid' })}/>`
  return `<path d="${svgPath(mark)}" fill="${mark.fill}"${stroke}/>${inner}`
}

/** The labels of edges or nodes with the width of the halo that parts them from the lines. */
function writeLabels(things: Scene['edges'] | Scene['nodes'], haloWidth: number): string {
  const texts = things.flatMap((thing) => thing.labels.map(writeText))
  return texts.length === 0 ? '' : [`<g stroke-width="${number(haloWidth)}">`, ...texts, '</g>'].join('\n')
}

function writeText({ text, x, y, anchor, sizePx, bold, colour }: TextBlock): string {
  const weight = bold ? ' font-weight="700"' : ''
  const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${number(x)}" y="${number(y)}" font-size="${number(sizePx)}"${weight}${align} fill="${colour}">${escapeXml(text)}</text>`
}

function writeLegend(scene: Scene): readonly string[] {
  const { legendBox: box, legend, panel, hairline, paper } = scene
  if (box === null) return []
  return [
    // In print a legend is set like a text, without a box.
    ...(panel === paper ? [] : [`<rect ${boxAttributes(box)} rx="6" fill="${panel}" stroke="${hairline}"/>`]),
    ...legend.map((entry) => writeEntry(entry, paper)),
  ]
}

function writeEntry({ text, mark, line }: LegendEntry, paper: string): string {
  const lines = line === null ? [] : [line.points, ...line.ticks]
  return [
    ...lines.map((points, index) => {
      const stroke =
        line === null || index > 0 ? { colour: text.colour, width: 1.6, pattern: 'solid' as const } : line.stroke
      return `<path d="${lineData(points)}" fill="none" ${strokeAttributes(stroke)}/>`
    }),
    mark === null ? '' : writeMark(mark, paper),
    writeText(text),
  ].join('')
}

function writeCaption({ title, caption, captionRule, hairline }: Scene): readonly string[] {
  const rule = captionRule === null ? [] : [`<path d="${lineData(captionRule)}" stroke="${hairline}"/>`]
  return [...(title?.lines ?? []).map(writeText), ...rule, ...caption.map(writeText)]
}

function boxAttributes({ x, y, width, height }: Box): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`
}

function strokeAttributes({ colour, width, pattern }: Stroke, lengths = dashes[pattern]): string {
  const dash = lengths.length === 0 ? '' : ` stroke-dasharray="${lengths.map(number).join(' ')}"`
  return `stroke="${colour}" stroke-width="${number(width)}"${dash}`
}

/** A straight line, or a quadratic curve round its middle point. */
function lineData(points: readonly Point[]): string {
  const [start, middle, end] = points.map(({ x, y }) => `${number(x)} ${number(y)}`)
  if (start === undefined || middle === undefined) return ''
  return end === undefined ? `M${start}L${middle}` : `M${start}Q${middle} ${end}`
}

function cornerData(corners: readonly Point[]): string {
  return `M${corners.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}Z`
}
