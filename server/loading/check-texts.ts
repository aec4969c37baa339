/** Checks sources against their full texts, where those are at hand. */
import { dirname, join } from 'node:path'
import { checkAgainstText, type Span, type Spans } from './check-citations.ts'
import { isStated, placeOf, reportAt, type TypedRow } from './typed-row.ts'
import { readSourceText } from './read-texts.ts'
import { shown } from './shown.ts'
import type { SourceText } from '../graph/source-text.ts'
import { numberOf, textOf } from './values.ts'

/** Checks sha256, length, quotes and locators of every source whose text is beside it, or among texts by their sha256. */
export async function checkTexts(
  rows: readonly TypedRow[],
  spans: Spans,
  bySha256: ReadonlyMap<string, string>,
): Promise<void> {
  const spansBySource = groupBySource(spans)
  for (const row of rows.filter(({ table: { holds } }) => holds.form === 'node' && holds.kind === 'Source')) {
    const text = await findText(row, bySha256)
    if (text === null) continue
    checkLength(row, text)
    checkAgainstText(spansBySource.get(textOf(row.values, 'id')) ?? new Map<TypedRow, Span>(), text)
  }
}

function groupBySource(spans: Spans): ReadonlyMap<string | null, Spans> {
  const groups = new Map<string | null, Map<TypedRow, Span>>()
  for (const [row, span] of spans) {
    const source = textOf(row.values, 'source')
    const group = groups.get(source) ?? new Map<TypedRow, Span>()
    groups.set(source, group.set(row, span))
  }
  return groups
}

/** The text of a source, if there is one and it is the right one. */
async function findText(row: TypedRow, bySha256: ReadonlyMap<string, string>): Promise<SourceText | null> {
  const sha256 = textOf(row.values, 'sha256')
  const path = pathBeside(row) ?? bySha256.get(sha256 ?? '')
  if (path === undefined) return null
  const read = await readSourceText(path)
  if ('wrong' in read) {
    reportAt(row, isStated(row, 'text') ? 'text' : 'sha256', () => `invalid text: ${shown(path)}, ${read.wrong}`)
    return null
  }
  if (sha256 === null || sha256 === read.sha256) return read.text
  reportAt(row, 'sha256', () => `invalid sha256: ${sha256} (expected ${read.sha256}, that of ${shown(path)})`)
  return null
}

function pathBeside(row: TypedRow): string | undefined {
  const name = textOf(row.values, 'text')
  if (name === null) return undefined
  if (!/[/\\]/.test(name) && name !== '..') return join(dirname(placeOf(row, 'text').file), name)
  reportAt(row, 'text', () => `invalid text: ${shown(name)} (expected the name of a file beside this one)`)
  return undefined
}

function checkLength(row: TypedRow, { length }: SourceText): void {
  const stated = numberOf(row.values, 'length')
  if (stated === null || stated === length) return
  reportAt(
    row,
    'length',
    () => `invalid length: ${String(stated)} (expected ${String(length)}, the code points of the text)`,
  )
}
