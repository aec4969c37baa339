/** The benchmark of figures runs: what it would time is made. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('a benchmark of small figures and files tells a ratio for each, and how to get graphviz where it is not here', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin/bench.js'), '--figures', '--quick'])
  const told = stdout.split('\n').filter((line) => / against .*: \d+\.\d\d \(goal /.test(line))
  const names = told.map((line) => line.slice(0, line.indexOf(':')))
  const compared = names.filter((name) => name.includes('sfdp'))
  if (stdout.includes('graphviz is not here')) expect(compared).toEqual([])
  else expect(compared).toHaveLength(2)
  expect(names.filter((name) => !name.includes('sfdp'))).toEqual([
    'PDF of 200 nodes and 252 lines for a poster against its drawing',
    'PNG of 200 nodes and 252 lines for a poster against its drawing',
    '5000 edges as graphml against a loop of JSON.stringify',
    '5000 edges as csv against a loop of JSON.stringify',
  ])
})
