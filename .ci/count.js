/** Adds up the runners' own reports and prints `N passed, N failed`; a report that is missing or empty counts as one failure. */
import { existsSync, readFileSync } from 'node:fs'

/** Passed and failed in a JSON report of vitest: a skipped test was not run, and a file that can't be collected has no test to fail. */
function countVitest(text) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(text)
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return [numPassedTests, numFailedTests + numPendingTests + broken.length]
}

/** Passed and failed in the closing lines of Python's unittest: `Ran 12 tests`, `FAILED (failures=1, errors=2)`, `OK (skipped=1)`. */
function countUnittest(text) {
  const ran = Number(/^Ran (\d+) tests?/m.exec(text)?.[1] ?? 0)
  const closing = /^(?:FAILED|OK) \((.*)\)/m.exec(text)?.[1] ?? ''
  const failed = [...closing.matchAll(/=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
  return [Math.max(0, ran - failed), failed]
}

let [passed, failed] = [0, 0]
for (const file of process.argv.slice(2)) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [good, bad] = text === '' ? [0, 0] : file.endsWith('.json') ? countVitest(text) : countUnittest(text)
  if (good + bad === 0) console.log(`no tests in the report ${file}`)
  passed += good
  failed += good + bad === 0 ? 1 : bad
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
