import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parse } from 'opentype.js'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'

const table = new URL('../../../server/graph/picture/advance-widths.ts', import.meta.url).pathname

test('the table of advance widths is what the font says (vitest --update writes it anew)', async () => {
  const [regular, bold] = await Promise.all([advancesOf('400Regular'), advancesOf('700Bold')])
  const source = writeTable(runsOf(regular, bold))
  const config = await resolveConfig(table)
  await expect(await format(source, { ...config, parser: 'typescript' })).toMatchFileSnapshot(table)
})

interface Run {
  readonly from: number
  readonly regular: number[]
  readonly bold: number[]
}

async function advancesOf(weight: string): Promise<ReadonlyMap<number, number>> {
  const path = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`,
  )
  const bytes = await readFile(path)
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const characters = Object.entries(font.tables.cmap.glyphIndexMap)
  return new Map(
    characters.map(([code, glyph]) => [
      Number(code),
      Math.round((font.glyphs.get(glyph).advanceWidth * 1000) / font.unitsPerEm),
    ]),
  )
}

/** Neighbouring code points whose glyphs are not one em wide, in either weight. */
function runsOf(regular: ReadonlyMap<number, number>, bold: ReadonlyMap<number, number>): readonly Run[] {
  const runs: Run[] = []
  for (const code of [...regular.keys()].sort((a, b) => a - b)) {
    const [width = 1000, boldWidth = 1000] = [regular.get(code), bold.get(code)]
    if (width === 1000 && boldWidth === 1000) continue
    const last = runs.at(-1)
    const run = last?.from === code - (last?.regular.length ?? 0) ? last : { from: code, regular: [], bold: [] }
    if (run !== last) runs.push(run)
    run.regular.push(width)
    run.bold.push(boldWidth)
  }
  return runs
}

function writeTable(runs: readonly Run[]): string {
  const rows = runs.map(
    ({ from, regular, bold }) =>
      `{ from: ${String(from)}, regular: '${regular.join(' ')}', bold: '${bold.join(' ')}' },`,
  )
  return `/**
 * Advance widths of Noto Sans SC in thousandths of an em, by runs of code points; what is not listed is one em wide.
 * Generated from the font by tests/graph/picture/advance-widths.test.ts: run it with --update, do not edit.
 */
export const advanceWidths: readonly { readonly from: number; readonly regular: string; readonly bold: string }[] = [
${rows.join('\n')}
]
`
}
