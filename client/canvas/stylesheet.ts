/** How Cytoscape draws our elements: by their data alone, but for what a pointer lights up. */
import type { StylesheetJson } from 'cytoscape'

export const fontFamily = '"Noto Sans SC", "Noto Sans SC Whole", sans-serif'

/** The stylesheet; `glow` is the colour behind what the pointer is on. */
export function stylesheet(glow: string): StylesheetJson {
  return [
    {
      selector: 'node',
      style: { 'overlay-opacity': 0, 'z-index': 1 },
    },
    {
      selector: 'node.mark, node.ring, node.part',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(strokeColour)',
        'border-width': 'data(strokeWidth)',
        'border-style': 'data(line)',
        'border-dash-pattern': 'data(dash)',
        'z-index': 2,
      },
    },
    {
      selector: 'node.mark',
      style: {
        'background-image': 'data(image)',
        'background-width': '100%',
        'background-height': '100%',
        'background-clip': 'none',
        'bounds-expansion': 2,
      },
    },
    { selector: 'node.ring', style: { 'background-opacity': 0, events: 'no' } },
    { selector: 'node.part', style: { events: 'no', 'z-index': 1 } },
    {
      selector: 'node.label',
      style: {
        width: 0.01,
        height: 0.01,
        'background-opacity': 0,
        events: 'no',
        label: 'data(text)',
        'font-family': fontFamily,
        'font-size': 'data(size)',
        'font-weight': 'data(weight)',
        color: 'data(colour)',
        'text-metrics': 'glyph',
        'text-halign': 'data(side)',
        'text-valign': 'top',
        'text-margin-y': 'data(descent)',
        'text-outline-color': 'data(paper)',
        'text-outline-width': 'data(halo)',
        'z-index': 3,
      },
    },
    { selector: 'node.label.far', style: { 'text-opacity': 0 } },
    { selector: 'node.label.sparse', style: { 'min-zoomed-font-size': 7 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(strokeWidth)',
        'line-color': 'data(strokeColour)',
        'line-style': 'data(line)',
        'line-dash-pattern': 'data(dash)',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'target-arrow-shape': 'none',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.curve',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weight)',
        'control-point-distances': 'data(distance)',
        'edge-distances': 'endpoints',
      },
    },
    {
      selector: '.lit',
      style: { 'underlay-color': glow, 'underlay-opacity': 1, 'underlay-padding': 5 },
    },
    { selector: 'node.lit', style: { 'underlay-shape': 'ellipse', 'underlay-padding': 7 } },
  ] as StylesheetJson
}
