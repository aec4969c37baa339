/** Faults, counts and progress in plain lines. */
import { describe, expect, test } from 'vitest'
import { openFaultLog } from '../../server/loading/fault.ts'
import { formatCounts, formatFaults, formatProgress } from '../../server/loading/report.ts'

describe('faults', () => {
  test('stand in the order of files, lines and columns, with their number', () => {
    const { report, faults } = openFaultLog()
    const add = (file: string, line: number, column: number) => {
      report(
        () => ({ file, line, column }),
        () => `invalid id: ${String(line)}`,
      )
    }
    add('b.csv', 9, 1)
    add('a.csv', 2, 5)
    add('b.csv', 3, 7)
    add('b.csv', 3, 2)
    expect(formatFaults(faults())).toEqual([
      'b.csv:3:2: invalid id: 3',
      'b.csv:3:7: invalid id: 3',
      'b.csv:9:1: invalid id: 9',
      'a.csv:2:5: invalid id: 2',
      '4 faults in 2 files',
    ])
  })

  test('are told up to a hundred, and the rest is a number', () => {
    const { report, faults } = openFaultLog()
    let told = 0
    for (let line = 1; line <= 1234; line += 1) {
      report(
        () => ({ file: 'a.csv', line, column: 1 }),
        () => {
          told += 1
          return 'missing id'
        },
      )
    }
    const lines = formatFaults(faults())
    expect(lines).toHaveLength(102)
    expect(lines.slice(-3)).toEqual(['a.csv:100:1: missing id', '… and 1134 more faults', '1234 faults in 1 file'])
    expect(told).toBe(100)
  })
})

test('counts say kinds and types in words', () => {
  const counts = {
    ...{ datasets: 1, nodes: 3, citations: 0, relations: 1 },
    kinds: [
      ['Agency', 2],
      ['Platform', 1],
    ] as const,
    types: [['SIGNED', 1]] as const,
  }
  expect(formatCounts(counts)).toEqual([
    '1 dataset, 3 nodes, 0 citations, 1 relation',
    '2 agencies, 1 platform',
    '1 SIGNED',
  ])
})

test('progress says its stage', () => {
  expect(formatProgress({ stage: 'writing', done: 5000, total: 12_000 })).toBe('writing: 5000 of 12000 rows')
  expect(formatProgress({ stage: 'writing', done: 5000, total: 12_000 }, 2)).toBe(
    'writing: 5000 of 12000 rows, 2500 a second',
  )
  expect(formatProgress({ stage: 'reading', done: 0, total: 1 })).toBe('reading: 0 of 1 dataset')
})
