import classes from './call-counters.module.css'
import type { LogCounts } from './filter.ts'

const names: { readonly [Name in keyof LogCounts]: string } = {
  all: 'calls',
  sent: 'sent',
  stopped: 'stopped before sending',
  drift: 'drifted',
}

/** What the calls of the log add up to. */
export function CallCounters({ counts }: { readonly counts: LogCounts }) {
  return (
    <dl className={classes.counters} aria-label="Calls in the log">
      {(['all', 'sent', 'stopped', 'drift'] as const).map(name => (
        <div key={name} data-counter={name}>
          <dt>{names[name]}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
