import { Button, NumberInput, Switch, VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SubscriptionView } from '../../../../shared/subscriptions.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Record } from '../../../ui/record.tsx'
import { termWords } from '../../commerce/words.ts'
import classes from './subscription-card.module.css'
import { subscriptionsQuery } from './subscriptions-query.ts'
import { useChange } from './use-change.ts'

/** What a {@link SubscriptionCard} shows. */
export interface SubscriptionCardProps {
  readonly customerId: string
  readonly subscription: SubscriptionView
}

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A subscription with what can be changed about it. A draft stays until it is saved, also past a refusal. */
export function SubscriptionCard({ customerId, subscription }: SubscriptionCardProps) {
  const client = useQueryClient()
  const change = useChange(customerId, subscription)
  const [draft, setDraft] = useState<number | string>()
  const { name, quantity, unit, isMetered, status, autoRenews, term, ends } = subscription
  const isActive = status === 'active'
  const wanted = draft ?? quantity

  function save(event: FormEvent) {
    event.preventDefault()
    if (typeof wanted !== 'number') return
    change.mutate({ quantity: wanted }, { onSuccess: () => setDraft(undefined) })
  }
  const readAgain = async () => {
    await client.invalidateQueries(subscriptionsQuery(customerId))
    change.reset()
  }

  return (
    <Record
      name={name}
      mark={
        <Mark tone={isActive ? 'allowed' : 'caution'} strong>
          {status}
        </Mark>
      }
      facts={[term && `term of ${termWords(term)}`, ends && `ends ${days.format(new Date(ends))}`]}
    >
      <form className={classes.form} onSubmit={save}>
        {!isMetered && (
          <>
            <NumberInput
              label={`Quantity (${unit})`}
              min={1}
              allowDecimal={false}
              value={wanted}
              disabled={!isActive}
              onChange={setDraft}
            />
            <Button
              type="submit"
              disabled={!isActive || wanted === quantity}
              loading={change.isPending}
            >
              Save
            </Button>
          </>
        )}
        <Switch
          label="Renews automatically"
          checked={autoRenews}
          disabled={!isActive || change.isPending}
          onChange={({ currentTarget }) => change.mutate({ autoRenews: currentTarget.checked })}
        />
      </form>
      <VisuallyHidden role="status">{change.isSuccess && 'Saved'}</VisuallyHidden>
      {change.error && (
        <ChangeFailed
          error={change.error}
          what="subscription"
          onReadAgain={() => void readAgain()}
          onRetry={() => change.variables && change.mutate(change.variables)}
        />
      )}
    </Record>
  )
}
