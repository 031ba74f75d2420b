import { Button, VisuallyHidden } from '@mantine/core'
import type { FormEvent } from 'react'
import { useDraft } from '../../../data/use-draft.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { Notice } from '../../../states/notice.tsx'
import { Record } from '../../../ui/record.tsx'
import { cycleWords, money, termWords } from '../words.ts'
import classes from './line-card.module.css'
import { changeOf, draftOf } from './line-draft.ts'
import { LineFields } from './line-fields.tsx'
import type { LineCardProps } from './line-props.ts'
import { Register } from './register.tsx'
import { useLine } from './use-line.ts'

/** A line of a cart: what it says can be changed, and what Partner Center says against it. A draft stays until it is saved. */
export function LineCard(props: LineCardProps) {
  const { cart, line, onReadAgain } = props
  const { title, price, error, id, quantity } = line
  const draft = useDraft(`line ${cart.id} ${id} ${line.catalogItemId}`, draftOf(line))
  const { change, remove } = useLine(props)
  const wish = changeOf(draft.value, line)
  const failed = change.error ?? remove.error

  function save(event: FormEvent) {
    event.preventDefault()
    if (wish.change) change.mutate(wish.change, { onSuccess: draft.clear })
  }
  return (
    <Record
      name={title}
      mark={price && <strong className={classes.price}>{money(price)}</strong>}
      facts={[
        price
          ? `${quantity} × ${money({ currency: price.currency, amount: price.unit })}`
          : `Quantity ${quantity}`,
        price &&
          price.unit !== price.list &&
          `instead of ${money({ currency: price.currency, amount: price.list })}`,
        line.term && termWords(line.term),
        cycleWords(line.billingCycle),
        id.includes('.') && 'add-on to the line before',
      ]}
    >
      {error && (
        <Notice tone="denied" title="Cannot be ordered">
          {error.description} <small>{error.code}</small>
        </Notice>
      )}
      {error?.code === 'subscription_not_registered' && line.provisioning.subscriptionId && (
        <div>
          <Register
            customerId={props.customerId}
            subscriptionId={line.provisioning.subscriptionId}
            onRegistered={onReadAgain}
          />
        </div>
      )}
      <form className={classes.form} onSubmit={save} noValidate>
        <LineFields line={line} draft={draft} problem={wish.problem} />
        <div className={classes.actions}>
          <Button type="submit" size="xs" loading={change.isPending} disabled={!wish.change}>
            Save
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={remove.isPending}
            aria-label={`Remove ${title}`}
            onClick={() => remove.mutate()}
          >
            Remove
          </Button>
          {draft.isTouched && wish.change && <span className={classes.hint}>Not saved yet</span>}
        </div>
      </form>
      <VisuallyHidden role="status">{change.isSuccess && 'Saved'}</VisuallyHidden>
      {failed && (
        <ChangeFailed
          error={failed}
          what="cart"
          onReadAgain={async () => {
            await onReadAgain()
            change.reset()
            remove.reset()
          }}
          onRetry={() =>
            change.error && wish.change
              ? change.mutate(wish.change, { onSuccess: draft.clear })
              : remove.mutate()
          }
        />
      )}
    </Record>
  )
}
