import { Code, Text } from '@mantine/core'
import type { CallOutcome } from '../../../../shared/outcome.ts'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { personaName } from '../session/words.ts'
import classes from './call-log.module.css'
import { DriftBadge } from './drift-badge.tsx'
import { guardVerdict, serviceVerdict } from './words.ts'

/** What a {@link CallLog} shows. */
export interface CallLogProps {
  readonly calls: readonly CallOutcome[]
}

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

/** Every call of the session: the guard's verdict beside the service's. */
export function CallLog({ calls }: CallLogProps) {
  return (
    <Section
      title="Calls"
      lead="The guard’s verdict beside the service’s. Where they differ, the call has drifted."
    >
      {calls.length === 0 ? (
        <Text className={classes.empty} size="sm" c="dimmed">
          Nothing was called yet.
        </Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={classes.scroll} tabIndex={0} aria-label="Log of calls">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Call</th>
                <th scope="col">Guard</th>
                <th scope="col">Service</th>
              </tr>
            </thead>
            <tbody>
              {calls.map(call => (
                <tr key={call.id}>
                  <td className={classes.time}>{clock.format(new Date(call.time))}</td>
                  <td>
                    <Code className={classes.operation}>{call.operation}</Code>
                    <span className={classes.persona}>{personaName(call.persona)}</span>
                  </td>
                  <td>
                    <Mark {...guardVerdict(call)}>{guardVerdict(call).words}</Mark>
                  </td>
                  <td>
                    <span className={classes.service}>
                      <Mark {...serviceVerdict(call)}>{serviceVerdict(call).words}</Mark>
                      {call.drift && <DriftBadge />}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  )
}
