import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { DialogForm, type DialogFormProps } from './dialog-form.tsx'

/** Whether a dialog is open, which whoever opens it keeps. */
export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What a {@link FormDialog} asks for. */
export interface FormDialogProps<Values, Result>
  extends DialogProps,
    Omit<DialogFormProps<Values, Result>, 'onCancel' | 'onSent'> {
  readonly title: string
  /** Shown in the form's place once it worked; closing then starts anew. @default closes at once */
  readonly done?: (result: Result, close: () => void) => ReactNode
}

/**
 * Something new, asked for in a dialog. What was typed stays until it worked, also when the dialog is closed meanwhile.
 *
 * @example
 * ```tsx
 * <FormDialog title="New user" isOpen={isOpen} onClose={onClose} form={form} sending={create} submit="Create">
 *   <UserFields form={form} />
 * </FormDialog>
 * ```
 */
export function FormDialog<Values, Result>(props: FormDialogProps<Values, Result>) {
  const { title, isOpen, onClose, done, children, ...frame } = props
  const { form, sending } = frame
  const startAnew = () => {
    sending.reset()
    form.reset()
  }
  const close = () => {
    onClose()
    if (sending.isSuccess) startAnew()
  }
  const onSent = () => {
    if (done) return
    onClose()
    startAnew()
  }
  return (
    <Modal opened={isOpen} onClose={close} title={title} size="lg">
      {done && sending.isSuccess ? (
        // What had the focus is gone; and screen readers read what takes it.
        <div role="status" tabIndex={-1} ref={focusOn}>
          {done(sending.data, close)}
        </div>
      ) : (
        <DialogForm {...frame} onCancel={close} onSent={onSent}>
          {children}
        </DialogForm>
      )}
    </Modal>
  )
}

function focusOn(element: HTMLElement | null) {
  element?.focus()
}
