/** Faults, counts and progress as plain lines for a terminal or a log. */
import { kinds, nameIn } from '../graph/vocabulary.ts'
import type { Counts } from './counts.ts'
import type { Faults } from './fault.ts'
import type { Progress } from './progress.ts'

/** `file:line:column: what is wrong` for the first faults, the number of the rest, and the sum. */
export function formatFaults({ first, total, files }: Faults): readonly string[] {
  const lines = first.map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`)
  const rest = total - first.length
  const more = rest === 0 ? [] : [`… and ${counted(rest, 'more fault')}`]
  return [...lines, ...more, `${counted(total, 'fault')} in ${counted(files, 'file')}`]
}

/** What a corpus holds: all in one line, then kinds and relation types. */
export function formatCounts(counts: Counts): readonly string[] {
  const { datasets, nodes, citations, relations } = counts
  const all = [
    counted(datasets, 'dataset'),
    counted(nodes, 'node'),
    counted(citations, 'citation'),
    counted(relations, 'relation'),
  ]
  const ofKinds = counts.kinds.map(
    ([kind, number]) => `${String(number)} ${number === 1 ? nameIn('en', kinds[kind]) : kinds[kind].enPlural}`,
  )
  const ofTypes = counts.types.map(([type, number]) => `${String(number)} ${type}`)
  return [all.join(', '), ofKinds.join(', '), ofTypes.join(', ')].filter((line) => line !== '')
}

/** How far a stage has come: `writing: 5000 of 12000 rows`, and how fast, where the seconds it took are known: `, 2500 a second`. */
export function formatProgress({ stage, done, total }: Progress, seconds = 0): string {
  const rate = stage !== 'reading' && done > 0 && seconds > 0 ? `, ${(done / seconds).toFixed(0)} a second` : ''
  return `${stage}: ${String(done)} of ${counted(total, stage === 'reading' ? 'dataset' : 'row')}${rate}`
}

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}
