import type { LoggedCall } from '../../../../shared/call-log.ts'

/** Which calls to show by what became of them. */
export const shown = ['all', 'stopped', 'drift'] as const
/** One of {@link shown}. */
export type Shown = (typeof shown)[number]

/** Which calls to show. */
export interface LogFilter {
  readonly shown: Shown
  /** A row of the policy; every row without. */
  readonly scenario: string | undefined
}

/** What calls add up to. */
export interface LogCounts {
  readonly all: number
  readonly sent: number
  readonly stopped: number
  readonly drift: number
}

/** The calls that a filter lets through. */
export function filterCalls(
  calls: readonly LoggedCall[],
  { shown, scenario }: LogFilter,
): readonly LoggedCall[] {
  return calls.filter(
    call =>
      (scenario === undefined || call.scenario === scenario) &&
      (shown === 'all' || (shown === 'drift' ? call.drift !== undefined : isStopped(call))),
  )
}

/** Counts calls by what became of them. */
export function countCalls(calls: readonly LoggedCall[]): LogCounts {
  return {
    all: calls.length,
    sent: calls.filter(({ attempts }) => attempts > 0).length,
    stopped: calls.filter(isStopped).length,
    drift: calls.filter(({ drift }) => drift !== undefined).length,
  }
}

/** The rows that calls were decided by, each once, in the alphabet's order. */
export function scenariosOf(calls: readonly LoggedCall[]): readonly string[] {
  return [...new Set(calls.map(({ scenario }) => scenario))].sort()
}

function isStopped({ outcome }: LoggedCall): boolean {
  return outcome === 'stopped'
}
