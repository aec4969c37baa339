/** Adds up the runners' own reports and prints `N passed, N failed`; a report that is missing counts as one failure. */
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    console.log(`missing report: ${file}`)
    failed += 1
    continue
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  passed += numPassedTests
  // A file that could not even be collected has no tests to fail, and a skipped test was not run: both count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  failed += numFailedTests + numPendingTests + broken + (numTotalTests === 0 ? 1 : 0)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
