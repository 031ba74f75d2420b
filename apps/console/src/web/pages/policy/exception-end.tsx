import { type Edition, explain } from '@partnergate/core'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './exception-end.module.css'
import { type Change, changesIn } from './impact.ts'

/** What breaks for users with third-party MFA when the exception ends: before and after, side by side. */
export function ExceptionEnd({ edition }: { readonly edition: Edition }) {
  const changes = changesIn(edition)
  const broken = changes.filter(({ breaks }) => breaks)
  const places = [...new Set(changes.map(({ place }) => place))]
  return (
    <Section
      title="What breaks when our exception ends"
      lead={
        broken.length > 0
          ? `For users with third-party MFA, edition ${edition}: ${broken.length} of ${changes.length} stop. The rest stays as it is.`
          : `Nothing: edition ${edition} knows no exceptions, so none can end.`
      }
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">With the exception</th>
            <th scope="col">Without</th>
          </tr>
        </thead>
        {places.map(place => (
          <tbody key={place}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={classes.place}>
                {place}
              </th>
            </tr>
            {changes
              .filter(change => change.place === place)
              .map(change => (
                <ChangeRow key={change.id} change={change} />
              ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
}

function ChangeRow({ change }: { readonly change: Change }) {
  const { id, name, before, after, breaks } = change
  return (
    <tr data-change={id} data-breaks={breaks || undefined}>
      <th scope="row">
        {name}
        {breaks && <span className={classes.remedy}>{explain(after).remedy}</span>}
      </th>
      <td>
        <Side decision={before} />
      </td>
      <td>
        <Side decision={after} />
      </td>
    </tr>
  )
}

function Side({ decision }: { readonly decision: Change['before'] }) {
  return (
    <>
      <Mark tone={decision.allowed ? 'allowed' : 'denied'} strong compact>
        {decision.allowed ? 'Allowed' : 'Denied'}
      </Mark>
      <span className={classes.reason}>{decision.reason}</span>
    </>
  )
}
