import { Input, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** What a {@link Field} shows. */
export interface FieldProps {
  readonly label: string
  readonly hint: ReactNode
  /** Gets the id of the label, to be named by it. */
  readonly children: (labelId: string) => ReactNode
}

/** A labelled group of choices, with a line about what the choice does. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div>
      <Input.Label labelElement="div" id={id} mb={4}>
        {label}
      </Input.Label>
      {children(id)}
      <Text size="xs" c="dimmed" mt={6}>
        {hint}
      </Text>
    </div>
  )
}
