import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from '../../server/graph/csv.ts'

test('another reader finds every cell as it was', () => {
  const anyLine = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), (lines) => {
      const file = lines.map(csvLine).join('')
      expect(parse(file, { relax_column_count: true, record_delimiter: '\n' })).toEqual(lines)
    }),
    { numRuns: 500 },
  )
})

test('quotes stand where they must, and nowhere else', () => {
  expect(csvLine(['协议', 'a,b', 'say "x"', ' x', 'two\nlines', '', null, true, 0.25, ['a', 'b'], []])).toBe(
    '协议,"a,b","say ""x"""," x","two\nlines","",,true,0.25,a|b,\n',
  )
})

test('what a spreadsheet would take for a formula stays as the source has it', () => {
  expect(csvLine(['=1+1', '+86', '-3', '@x'])).toBe('=1+1,+86,-3,@x\n')
})
