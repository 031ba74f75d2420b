import { exceptionImpact, explain, labels } from '@partnergate/core'

/** One line for each scenario that stops when the partner's MFA exception is removed. */
export function report(): string[] {
  return exceptionImpact()
    .filter(impact => impact.breaks)
    .map(({ scenario, after }) => `${labels.scenarios[scenario]}: ${explain(after).remedy}`)
}
