import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'

/** What a {@link ConfirmButton} asks. */
export interface ConfirmButtonProps extends Pick<ButtonProps, 'loading'> {
  readonly label: string
  /** What it is about: `Terminate Support 1`. */
  readonly title: string
  /** What will happen. */
  readonly children: ReactNode
  readonly onConfirm: () => void
}

/** A button for what cannot be taken back: asks first. */
export function ConfirmButton({ label, title, children, onConfirm, loading }: ConfirmButtonProps) {
  const [isAsking, dialog] = useDisclosure()
  return (
    <>
      <Button size="xs" variant="default" loading={loading ?? false} onClick={dialog.open}>
        {label}
      </Button>
      <Modal opened={isAsking} onClose={dialog.close} title={title}>
        <Text size="sm">{children}</Text>
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={dialog.close}>
            Cancel
          </Button>
          <Button
            onClick={() => {
              dialog.close()
              onConfirm()
            }}
          >
            {label}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
