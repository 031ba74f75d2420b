import type { AccountWithoutMfa } from '../../../shared/adoption.ts'
import { Empty } from '../../states/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Record, RecordList } from '../../ui/record.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './adoption-page.module.css'
import { adviceFor, countWords, momentWords } from './words.ts'

/** What an {@link AccountList} shows. */
export interface AccountListProps {
  readonly accounts: readonly AccountWithoutMfa[]
}

/** Whose accounts came without MFA, and what to do about each. */
export function AccountList({ accounts }: AccountListProps) {
  return (
    <Section
      title="Accounts without MFA"
      lead="Who came without it in the last seven days. Every account of the tenant is covered, guests included."
    >
      {accounts.length === 0 ? (
        <Empty title="Nobody came without MFA">
          There is nothing to do for the last seven days.
        </Empty>
      ) : (
        <RecordList items={accounts}>
          {account => (
            <Record
              name={account.userName || account.id}
              mark={account.isGuest && <Mark tone="caution">guest</Mark>}
              facts={[
                account.lastSeen !== undefined &&
                  `last without MFA ${momentWords(account.lastSeen)}`,
                `${countWords(account.requests)} ${account.requests === 1 ? 'request' : 'requests'} without MFA`,
                account.applications.join(', '),
              ]}
            >
              <p className={classes.advice}>{adviceFor(account)}</p>
            </Record>
          )}
        </RecordList>
      )}
    </Section>
  )
}
