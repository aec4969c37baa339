/** How wide a text is in the project's font, from a table made from it, so that Node and browser measure alike. */
import { advanceWidths } from './advance-widths.ts'

interface Advance {
  readonly regular: number
  readonly bold: number
}

const advances: ReadonlyMap<number, Advance> = new Map(
  advanceWidths.flatMap(({ from, regular, bold }) => {
    const bolds = bold.split(' ').map(Number)
    return regular
      .split(' ')
      .map((width, index) => [from + index, { regular: Number(width), bold: bolds[index] ?? 0 }] as const)
  }),
)

/** A glyph the table does not list: Chinese, full-width punctuation and most else are one em. */
const oneEm: Advance = { regular: 1000, bold: 1000 }

interface TextWidthOptions {
  /** @default false */
  readonly bold?: boolean
}

/** The width of a line of text at a size, in the size's unit. */
export function textWidth(text: string, sizePx: number, { bold = false }: TextWidthOptions = {}): number {
  let thousandths = 0
  for (const character of text) {
    const advance = advances.get(character.codePointAt(0) ?? 0) ?? oneEm
    thousandths += bold ? advance.bold : advance.regular
  }
  return (thousandths * sizePx) / 1000
}
