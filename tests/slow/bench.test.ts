/** The benchmarks run, and the answers that they would time are those of a graph in memory. */
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

it('a short load of all sorts tells what memory does', async () => {
  const parameters = [join(root, 'bin/bench.js'), '--soak', '0.1', '--quick']
  const { stdout } = await promisify(execFile)(process.execPath, parameters)
  expect(stdout).toMatch(/^memory under a mixed load: \d\.\d\d \(goal at most 1\.15/m)
})
