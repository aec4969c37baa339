/** How pictures look: themes, line patterns, and the sizes that a screen has. */
import { kinds, type Kind, type LinePattern } from '../vocabulary.ts'

export type ThemeName = 'light' | 'dark' | 'print'

export interface Theme {
  readonly paper: string
  /** Ground of the legend; where it is the paper itself, the legend has no box. */
  readonly panel: string
  readonly ink: string
  readonly softInk: string
  readonly hairline: string
  readonly wash: string
  /** Of an axis, rings and tiles under everything. */
  readonly grid: string
  /** For what is selected, and nothing else. */
  readonly seal: string
  /** Of lines between nodes. */
  readonly line: string
  /** Round every mark, where colour does not part it from the paper. */
  readonly rim: string | null
  readonly fillOf: (kind: Kind) => string
}

/** Greys that tell neighbours apart in black print; a kind that is not here is white with a black rim. */
const printFills: Readonly<Partial<Record<Kind, string>>> = {
  Agency: '#111111',
  Province: '#BBBBBB',
  Company: '#777777',
  Agreement: '#111111',
  Document: '#DDDDDD',
  Place: '#999999',
  Event: '#555555',
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#FBFAF7',
    panel: '#FFFFFF',
    ink: '#1B1E24',
    softInk: '#6B7082',
    hairline: '#E4E0D8',
    wash: '#F3F0E9',
    grid: '#DDD8CE',
    seal: '#B9402F',
    line: '#9AA0AE',
    rim: null,
    fillOf: (kind) => kinds[kind].colour.light,
  },
  dark: {
    paper: '#15171C',
    panel: '#1D2027',
    ink: '#F2EFE8',
    softInk: '#A3A8B8',
    hairline: '#343842',
    wash: '#22252D',
    grid: '#3A3F4A',
    seal: '#F08A76',
    line: '#747B8C',
    rim: null,
    fillOf: (kind) => kinds[kind].colour.dark,
  },
  print: {
    paper: '#FFFFFF',
    panel: '#FFFFFF',
    ink: '#111111',
    softInk: '#333333',
    hairline: '#111111',
    wash: '#EEEEEE',
    grid: '#C4C4C4',
    seal: '#111111',
    line: '#444444',
    rim: '#111111',
    fillOf: (kind) => printFills[kind] ?? '#FFFFFF',
  },
}

/** Lengths of ink and gap, in turn; nothing for an unbroken line. A `crossed` line is unbroken, its cross is in the scene. */
export const dashes: Readonly<Record<LinePattern, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 3.5],
  'dash-dot': [8, 3, 1.5, 3],
  'long-dash': [13, 5],
  crossed: [],
}

/** The same round a mark, whose sides are short. */
export function markDashes(pattern: LinePattern): readonly number[] {
  return dashes[pattern].map((length) => length / 2)
}

/** Sizes of text on a screen, in units of the plane: a party's name, another name, what stands under a name or on a line, a title, a caption. */
export const textSizes = { party: 14, other: 12.5, small: 11.5, title: 18, legend: 12.5, caption: 12 } as const

export const lineHeight = 1.3
export const mostNameLines = 4

/** Widths of lines on a screen. */
export const strokeWidths = { line: 1.6, rim: 1.6, detail: 1.3, ring: 2, selected: 2.6 } as const
/** Space between a mark and its label, round texts as halo (more where they stand on a line), between the legend's columns. */
export const spaces = { label: 6, halo: 4, haloOnLine: 7, column: 22 } as const

/**
 * Colours of communities, the largest first; beyond these, grey. At least 3 : 1 on their paper, and 22 apart in CIELAB for normal and
 * for dichromatic vision (Machado and others 2009). Greys for print, where words under the names tell them too.
 */
export const communityColours: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#3436CD', '#908529', '#2A98B5', '#5A2034', '#A86669', '#255616', '#281A4C'],
  dark: ['#5AC888', '#D58BC4', '#D7D768', '#4F78CF', '#C83F35', '#C7EDE4', '#A74566'],
  print: ['#111111', '#FFFFFF', '#777777', '#CCCCCC', '#444444'],
}
