import type { Counters } from '../../../../shared/outcome.ts'
import classes from './call-counters.module.css'

/**
 * How many requests the service has seen, counted in the mock tenant's own log, and how many calls never
 * got that far.
 */
export function CallCounters({ counters }: { readonly counters: Counters }) {
  return (
    <dl className={classes.counters} aria-label="Calls of this session">
      <div>
        <dt>
          reached <span>the service</span>
        </dt>
        <dd data-counter="reached">{counters.reached}</dd>
      </div>
      <div>
        <dt>
          stopped <span>before sending</span>
        </dt>
        <dd data-counter="stopped">{counters.stopped}</dd>
      </div>
    </dl>
  )
}
