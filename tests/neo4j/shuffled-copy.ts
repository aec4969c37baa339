/** A dataset's files with their rows in another order. */
import { parse } from 'csv-parse/sync'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvLine } from '../../server/graph/csv.ts'
import { makeRandom } from '../../server/graph/layout/random.ts'

/** The folder of a copy; the header of each file stays first. */
export function shuffledCopy(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'signatory-shuffled-')), 'dataset')
  cpSync(folder, copy, { recursive: true })
  const random = makeRandom(2)
  for (const file of readdirSync(copy).filter((name) => name.endsWith('.csv'))) {
    const [header = [], ...rows] = parse(readFileSync(join(copy, file)), {
      bom: true,
    }) as readonly (readonly string[])[]
    const mixed = rows.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key)
    writeFileSync(
      join(copy, file),
      [header, ...mixed.map(({ row }) => row)]
        .map((row) => csvLine(row.map((cell) => (cell === '' ? null : cell))))
        .join(''),
    )
  }
  return copy
}
