/** The benchmark runs, and the answers it would time are those of a graph in memory. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('a benchmark of a twentieth of the corpus tells a ratio for each of its six questions', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin/bench.js'), '--quick'])
  const told = stdout.split('\n').filter((line) => /: \d+\.\d\d \(goal /.test(line))
  expect(told.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'node by id against hello',
    'two levels of 50',
    'three levels of 50',
    'a neighbourhood of 1,000 edges from a hub',
    'paths of four relations between two of its parties',
    'the projection of all signings onto parties',
  ])
})
