import { type Decision, explain } from '@partnergate/core'
import { columns } from './columns.ts'

/** One decision in full: what, why, what to do, where it is written. */
export function decisionInFull(decision: Decision): string {
  const { message, remedy, reference } = explain(decision)
  return columns([
    ['decision', verdictOf(decision)],
    ['reason', decision.reason],
    ['cell', `${decision.cell} (edition ${decision.edition}, ${decision.workload})`],
    ['why', message],
    ['remedy', remedy],
    ['reference', `${reference.document}, ${reference.section}`],
    ['', reference.url],
  ])
}

/** A table of decisions, and below it what to do about each reason to deny. */
export function decisionTable(decisions: readonly Decision[]): string {
  const table = columns([
    ['scenario', 'decision', 'cell', 'reason'],
    ...decisions.map(decision => [
      decision.scenario,
      verdictOf(decision),
      decision.cell,
      decision.reason,
    ]),
  ])
  const remedies = new Map(
    decisions
      .filter(({ allowed }) => !allowed)
      .map(decision => [decision.reason, explain(decision).remedy]),
  )
  return remedies.size === 0 ? table : `${table}\n\n${columns([...remedies])}`
}

/** A decision with its explanation, as `--json` prints it. */
export function decisionAsData(decision: Decision) {
  return { ...decision, ...explain(decision) }
}

function verdictOf({ allowed }: Decision): string {
  return allowed ? 'allowed' : 'denied'
}
