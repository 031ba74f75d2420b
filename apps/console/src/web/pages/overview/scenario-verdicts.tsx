import { decide, type Evidence, labels, scenarios } from '@partnergate/core'
import type { PolicyView } from '../../../shared/session-view.ts'
import { Mark } from '../../ui/mark.tsx'
import classes from './portal-pages.module.css'

/** What a {@link ScenarioVerdicts} shows. */
export interface ScenarioVerdictsProps {
  readonly evidence: Evidence
  readonly policy: PolicyView
}

/** The scenarios, and what the guard makes of the user's MFA in each. */
export function ScenarioVerdicts({ evidence, policy }: ScenarioVerdictsProps) {
  return (
    <ul className={classes.list}>
      {scenarios.map(scenario => {
        const { allowed, reason } = decide({ ...policy, scenario, evidence })
        return (
          <li key={scenario} data-scenario={scenario} className={classes.page}>
            <span className={classes.name}>{labels.scenarios[scenario]}</span>
            <Mark tone={allowed ? 'allowed' : 'denied'} strong>
              {allowed ? 'Allowed' : 'Denied'}
            </Mark>
            {!allowed && <code className={classes.why}>{reason}</code>}
          </li>
        )
      })}
    </ul>
  )
}
