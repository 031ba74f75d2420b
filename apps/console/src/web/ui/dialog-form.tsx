import { Button, Group } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from '../states/failed.tsx'

/** What a {@link DialogForm} sends. */
export interface DialogFormProps<Values, Result> {
  readonly form: UseFormReturnType<Values>
  readonly sending: UseMutationResult<Result, Error, Values>
  /** What the button says: `Create`. */
  readonly submit: string
  readonly onCancel: () => void
  /** Called once it worked, and what was asked for again is there. */
  readonly onSent: () => void
  /** Why it did not work. @default {@link Failed} */
  readonly failed?: (error: Error, retry: () => void) => ReactNode
  /** The fields; the first to be filled in has `data-autofocus`. */
  readonly children: ReactNode
}

/** The form in a dialog: its fields, why sending them did not work, and the buttons. */
export function DialogForm<Values, Result>(props: DialogFormProps<Values, Result>) {
  const { form, sending, submit, onCancel, onSent, failed, children } = props
  const { error, isPending } = sending
  const send = (values: Values) => sending.mutate(values, { onSuccess: onSent })
  const retry = () => send(form.getValues())
  const showFirst = (errors: typeof form.errors) => {
    const [path] = Object.keys(errors)
    if (path !== undefined) form.getInputNode(path)?.focus()
  }
  return (
    <form onSubmit={form.onSubmit(send, showFirst)} noValidate>
      {children}
      {error && (failed?.(error, retry) ?? <Failed error={error} onRetry={retry} />)}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={isPending}>
          {submit}
        </Button>
      </Group>
    </form>
  )
}
