// Prints passed, failed and skipped of a vitest JSON report; a missing report counts as one failure.
import { readFileSync } from 'node:fs'

try {
  const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  const skipped = report.numPendingTests + report.numTodoTests
  console.log(report.numPassedTests, report.numFailedTests, skipped)
} catch {
  console.log(0, 1, 0)
}
