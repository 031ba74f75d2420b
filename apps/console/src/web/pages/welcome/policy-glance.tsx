import { type Edition, labels, mfaKinds, policy, scenarios } from '@partnergate/core'
import { Mark } from '../../ui/mark.tsx'
import { cellTones } from '../policy/matrix/tones.ts'
import { mfaNames } from '../policy/words.ts'
import classes from './welcome.module.css'

/** The policy as a table, without anybody's verdict. */
export function PolicyGlance({ edition }: { readonly edition: Edition }) {
  const rows = policy[edition]['partner-center']
  return (
    <table className={classes.glance}>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {mfaKinds.map(kind => (
            <th key={kind} scope="col">
              {mfaNames[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map(scenario => (
          <tr key={scenario}>
            <th scope="row">{labels.scenarios[scenario]}</th>
            {mfaKinds.map(kind => {
              const cell = rows[scenario][kind]
              return (
                <td key={kind}>
                  <Mark tone={cellTones[cell]} compact>
                    {labels.cells[cell]}
                  </Mark>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
