import { Button, Code } from '@mantine/core'
import type { Relationship } from '@partnergate/client'
import { callCatalog, type TriedOperation } from '../../../../shared/call-catalog.ts'
import classes from './call-list.module.css'

/** What a {@link CallList} needs. */
export interface CallListProps {
  /** The operation that is on its way. */
  readonly pending: TriedOperation | undefined
  /** The operation whose outcome is shown. */
  readonly shown: string | undefined
  readonly relationship: Relationship
  readonly onTry: (operation: TriedOperation) => void
}

/** The calls that can be tried: one for each row of the policy. */
export function CallList({ pending, shown, relationship, onTry }: CallListProps) {
  return (
    <ul className={classes.list}>
      {callCatalog.map(({ operation, title, row }) => (
        <li key={operation} className={classes.call} data-shown={operation === shown || undefined}>
          <div className={classes.name}>
            {title}
            <Code className={classes.operation}>{operation}</Code>
          </div>
          <span className={classes.row}>{rowName(row, relationship)}</span>
          <Button
            size="xs"
            variant="default"
            aria-label={`Send ${operation}`}
            aria-busy={operation === pending}
            onClick={() => onTry(operation)}
          >
            Send
          </Button>
        </li>
      ))}
    </ul>
  )
}

function rowName(row: string, relationship: Relationship): string {
  if (row === 'api') return 'outside the rows'
  return row === 'user-license' ? `${row}-${relationship}` : row
}
