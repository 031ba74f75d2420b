import { SegmentedControl, Stack, Switch } from '@mantine/core'
import { editionRules, editions, exceptionImpact } from '@partnergate/core'
import { guardModes, relationships, type Settings } from '../../shared/settings.ts'
import { Field } from '../ui/field.tsx'

/** What {@link PolicySettings} need. */
export interface PolicySettingsProps {
  readonly settings: Settings
  readonly onChoose: (choice: Partial<Settings>) => void
}

const guardNames: Readonly<Record<Settings['guard'], string>> = {
  enforce: 'Enforce',
  warn: 'Warn',
  off: 'Off',
}
const guardHints: Readonly<Record<Settings['guard'], string>> = {
  enforce: 'A denied call is stopped before it is sent.',
  warn: 'A denied call is sent all the same, and reported.',
  off: 'Every call is sent; the service alone decides.',
}
const guardChoices = guardModes.map(value => ({ value, label: guardNames[value] }))
const relationshipChoices = relationships.map(value => ({ value, label: value.toUpperCase() }))

/** Chooses the policy's edition, the exception, and what the client does. */
export function PolicySettings({ settings, onChoose }: PolicySettingsProps) {
  const { edition, exception, guard, relationship } = settings
  const opensRows = exceptionImpact({ edition }).some(({ breaks }) => breaks)
  return (
    <Stack gap="md">
      <Field
        label="Edition of the policy"
        hint={`In force since ${editionRules[edition].effective}.`}
      >
        {labelId => (
          <SegmentedControl
            aria-labelledby={labelId}
            fullWidth
            data={[...editions]}
            value={edition}
            onChange={edition => onChoose({ edition })}
          />
        )}
      </Field>
      <Switch
        label="Exception granted"
        description={
          opensRows
            ? 'Opens the rows marked “with an exception” to third-party MFA.'
            : 'This edition knows no exceptions.'
        }
        checked={exception && opensRows}
        disabled={!opensRows}
        onChange={({ currentTarget }) => onChoose({ exception: currentTarget.checked })}
      />
      <Field label="Customers are administered by" hint="Decides the row for users and licenses.">
        {labelId => (
          <SegmentedControl
            aria-labelledby={labelId}
            fullWidth
            data={relationshipChoices}
            value={relationship}
            onChange={relationship => onChoose({ relationship })}
          />
        )}
      </Field>
      <Field label="Guard" hint={guardHints[guard]}>
        {labelId => (
          <SegmentedControl
            aria-labelledby={labelId}
            fullWidth
            data={guardChoices}
            value={guard}
            onChange={guard => onChoose({ guard })}
          />
        )}
      </Field>
    </Stack>
  )
}
