import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { guardModes, relationships, type Settings } from '../../../../shared/settings.ts'
import classes from './client-options.module.css'

/** What {@link ClientOptions} need. */
export interface ClientOptionsProps {
  readonly settings: Settings
  readonly onChoose: (choice: Partial<Settings>) => void
}

const guardNames: Readonly<Record<Settings['guard'], string>> = {
  enforce: 'Enforce',
  warn: 'Warn',
  off: 'Off',
}
const guardChoices = guardModes.map(value => ({ value, label: guardNames[value] }))
const relationshipChoices = relationships.map(value => ({ value, label: value.toUpperCase() }))

/** Chooses what the client does with a denied call, and how customers are administered. */
export function ClientOptions({ settings, onChoose }: ClientOptionsProps) {
  const [relationshipLabel, guardLabel] = [useId(), useId()]
  return (
    <div className={classes.options}>
      <div className={classes.option}>
        <span id={relationshipLabel}>Customers</span>
        <SegmentedControl
          aria-labelledby={relationshipLabel}
          size="xs"
          data={relationshipChoices}
          value={settings.relationship}
          onChange={relationship => onChoose({ relationship })}
        />
      </div>
      <div className={classes.option}>
        <span id={guardLabel}>Guard</span>
        <SegmentedControl
          aria-labelledby={guardLabel}
          size="xs"
          data={guardChoices}
          value={settings.guard}
          onChange={guard => onChoose({ guard })}
        />
      </div>
    </div>
  )
}
