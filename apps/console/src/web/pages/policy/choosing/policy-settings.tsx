import { SegmentedControl, Stack, Switch } from '@mantine/core'
import { editionRules, editions, exceptionImpact } from '@partnergate/core'
import type { PolicyView } from '../../../../shared/session-view.ts'
import { Field } from '../../../ui/field.tsx'

/** What {@link PolicySettings} need. */
export interface PolicySettingsProps {
  readonly settings: PolicyView
  readonly onChoose: (choice: Partial<PolicyView>) => void
}

/** Chooses the policy's edition and the exception. */
export function PolicySettings({ settings, onChoose }: PolicySettingsProps) {
  const { edition, exception } = settings
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
    </Stack>
  )
}
