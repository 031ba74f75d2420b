import { Button, Code, CopyButton, VisuallyHidden } from '@mantine/core'
import classes from './call-detail.module.css'

/** What a {@link CopyableId} shows. */
export interface CopyableIdProps {
  /** What it is, in words. */
  readonly name: string
  readonly value: string
}

/** An id with a button that copies it, for a question to Microsoft's support. */
export function CopyableId({ name, value }: CopyableIdProps) {
  return (
    <span className={classes.id}>
      <Code>{value}</Code>
      <CopyButton value={value} timeout={2000}>
        {({ copied, copy }) => (
          <>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Copy the ${name}`}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
            <VisuallyHidden role="status">{copied ? `Copied the ${name}` : ''}</VisuallyHidden>
          </>
        )}
      </CopyButton>
    </span>
  )
}
