import { NativeSelect, SegmentedControl, Stack } from '@mantine/core'
import { mfaKinds } from '@partnergate/core'
import { type PersonaId, partsOf, personaOf, subjects } from '../../../../shared/personas.ts'
import { Field } from '../../../ui/field.tsx'
import { mfaNames, subjectNames } from '../words.ts'

/** What a {@link PersonaPicker} needs. */
export interface PersonaPickerProps {
  readonly persona: PersonaId
  readonly onChoose: (persona: PersonaId) => void
}

const subjectChoices = subjects.map(value => ({ value, label: subjectNames[value] }))
const mfaChoices = mfaKinds.map(value => ({ value, label: mfaNames[value] }))

/** Chooses who signs in, and with whose MFA. */
export function PersonaPicker({ persona, onChoose }: PersonaPickerProps) {
  const parts = partsOf(persona)
  return (
    <Stack gap="md">
      <NativeSelect
        label="Signs in as"
        data={subjectChoices}
        value={parts.subject}
        onChange={({ currentTarget }) => {
          const subject = subjects.find(known => known === currentTarget.value)
          if (subject) onChoose(personaOf({ ...parts, subject }))
        }}
      />
      <Field
        label="Passed MFA"
        hint={
          parts.mfa === undefined
            ? 'An application signs in alone, without MFA.'
            : 'The token says so in its amr claim.'
        }
      >
        {labelId => (
          <SegmentedControl
            aria-labelledby={labelId}
            fullWidth
            data={mfaChoices}
            value={parts.mfa ?? 'none'}
            disabled={parts.mfa === undefined}
            onChange={mfa => onChoose(personaOf({ ...parts, mfa }))}
          />
        )}
      </Field>
    </Stack>
  )
}
