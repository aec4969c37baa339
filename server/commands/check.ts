/** `signatory check`: every check, nothing written. */
import { check } from '../loading/check.ts'
import { countsOf } from '../loading/counts.ts'
import { formatCounts, formatFaults } from '../loading/report.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from './terminal.ts'

/** Checks and says the faults or what is there; the exit code. */
export async function checkCommand({ data: folders, texts }: Settings, terminal: Terminal): Promise<number> {
  const result = await check({ folders, texts })
  const lines = result.kind === 'faulty' ? formatFaults(result.faults) : formatCounts(countsOf(result.corpus))
  for (const line of lines) terminal.out(line)
  return result.kind === 'faulty' ? 1 : 0
}
