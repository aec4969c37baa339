/** What is told apart by colour is told apart by every eye, and what is told apart in print needs no colour. */
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { communityColours, themes } from '../../../server/graph/picture/style.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { keysOf, kinds, modalities } from '../../../server/graph/vocabulary.ts'
import { edge, node, provenance, subgraph } from '../invented.ts'

type Triple = readonly [number, number, number]

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const visions: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe.each(Object.keys(visions).map((vision) => [vision] as const))('to an eye with %s', (vision) => {
  it.each(['light', 'dark'] as const)('communities stay apart on %s paper', (theme) => {
    const seen = communityColours[theme].map((colour) => labOf(through(visions[vision] ?? [], linear(colour))))
    const differences = pairs(seen).map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))
    expect(Math.min(...differences)).toBeGreaterThan(22)
  })
})

it.each(['light', 'dark'] as const)('communities stand out from %s paper', (theme) => {
  const contrasts = communityColours[theme].map((colour) => contrast(colour, themes[theme].paper))
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})

describe('in print', () => {
  it('no colour is left, and every kind has a shape of its own', () => {
    const all = keysOf(kinds).map((kind) => node({ id: `${kind.toLowerCase()}:one`, kind, name: kind }))
    const view = { ...defaultView(), theme: 'print' } as const
    const graph = subgraph(all, [])
    const scene = makeScene(graph, place(graph, view), { view, provenance })
    const colours = scene.nodes.flatMap(({ fill, stroke }) => [fill, stroke?.colour ?? fill])
    expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([])
    const looks = scene.nodes.map(({ kind, shape, fill, stroke }) =>
      // Of the hollow diamonds the unsigned agreement and the co-operation mean nearly the same, and the legend names both.
      kind === 'Cooperation' ? 'Cooperation' : `${shape} ${fill === scene.paper ? (stroke?.pattern ?? '') : ''}`,
    )
    expect(new Set(looks).size).toBe(looks.length)
  })

  it('every line pattern is another, and what shares one is one to a reader: said, or wished', () => {
    const lines = new Map<string, string[]>()
    for (const modality of keysOf(modalities)) {
      const { line } = modalities[modality]
      lines.set(line, [...(lines.get(line) ?? []), modality])
    }
    expect(Object.fromEntries(lines)).toEqual({
      solid: ['reported', 'statistic'],
      dashed: ['plan', 'target'],
      'dash-dot': ['directive'],
      'long-dash': ['evaluation'],
      crossed: ['negative'],
    })
  })

  it('a line says its pattern in black', () => {
    const view = { ...defaultView(), theme: 'print' } as const
    const nodes = ['a', 'b'].map((name) => node({ id: `agency:${name}`, kind: 'Agency', name }))
    const graph = subgraph(
      nodes,
      keysOf(modalities).map((modality) =>
        edge({ id: `claims:${modality}`, source: 'agency:a', target: 'agency:b', type: 'CLAIMS', modality }),
      ),
    )
    const scene = makeScene(graph, place(graph, view), { view, provenance })
    expect(new Set(scene.edges.map(({ stroke }) => stroke.colour))).toEqual(new Set(['#444444']))
    expect(new Set(scene.edges.map(({ stroke }) => stroke.pattern)).size).toBe(5)
  })
})

function pairs<Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))
}

function linear(colour: string): Triple {
  const part = (start: number) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function through(matrix: readonly Triple[], [r, g, b]: Triple): Triple {
  const row = (index: number) => {
    const [x, y, z] = matrix[index] ?? [0, 0, 0]
    return Math.min(1, Math.max(0, x * r + y * g + z * b))
  }
  return [row(0), row(1), row(2)]
}

/** CIELAB for D65. */
function labOf([r, g, b]: Triple): Triple {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** WCAG's ratio of luminances. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05
  }
  const [one, other] = [luminance(a), luminance(b)]
  return Math.max(one, other) / Math.min(one, other)
}
