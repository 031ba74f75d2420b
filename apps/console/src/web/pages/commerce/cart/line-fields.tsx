import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { CartLineView } from '../../../../shared/carts.ts'
import type { Draft } from '../../../data/use-draft.ts'
import { plansOf } from '../catalog/offer-draft.ts'
import { cycleWords, termWords } from '../words.ts'
import classes from './line-card.module.css'
import type { LineDraft } from './line-draft.ts'

/** What {@link LineFields} ask for. */
export interface LineFieldsProps {
  readonly line: CartLineView
  readonly draft: Draft<LineDraft>
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined
}

/** The fields of a line. Which there are depends on what is bought. */
export function LineFields({ line, draft, problem }: LineFieldsProps) {
  const { value, change } = draft
  const { asks, error, title } = line
  return (
    <div className={classes.fields}>
      <NumberInput
        label="Quantity"
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        value={value.quantity}
        error={problem}
        onChange={quantity => change({ quantity })}
      />
      <NativeSelect
        label="Term and billing"
        value={value.plan}
        onChange={({ currentTarget }) => change({ plan: currentTarget.value })}
        data={planChoices(line)}
      />
      <TextInput
        label="Name"
        placeholder={title}
        maxLength={100}
        value={value.friendlyName}
        onChange={({ currentTarget }) => change({ friendlyName: currentTarget.value })}
      />
      {line.billingCycle !== 'one_time' && (
        <TextInput
          type="date"
          label="Term ends on"
          value={value.termEnds}
          onChange={({ currentTarget }) => change({ termEnds: currentTarget.value })}
        />
      )}
      {line.promotion && (
        <NativeSelect
          label="Promotion"
          value={value.promotionId}
          onChange={({ currentTarget }) => change({ promotionId: currentTarget.value })}
          data={[
            { value: line.promotion.id, label: line.promotion.name },
            { value: '', label: 'None' },
          ]}
        />
      )}
      {asks.includes('SubscriptionId') && (
        <TextInput
          label="Azure subscription"
          value={value.azure}
          onChange={({ currentTarget }) => change({ azure: currentTarget.value })}
        />
      )}
      {asks.includes('Scope') && (
        <NativeSelect
          label="Scope"
          value={value.scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value })}
          data={[
            { value: 'shared', label: 'Shared by all of them' },
            { value: 'single', label: 'This one alone' },
          ]}
        />
      )}
      {error?.code === 'attestation_not_accepted' && (
        <Checkbox
          label="The terms of the product are accepted"
          checked={value.isAttested}
          onChange={({ currentTarget }) => change({ isAttested: currentTarget.checked })}
        />
      )}
    </div>
  )
}

/** What the line can be bought for, what it says itself included. */
function planChoices(line: CartLineView): { readonly value: string; readonly label: string }[] {
  const own = { termDuration: line.term, billingCycle: line.billingCycle }
  const plans = plansOf(line)
  const id = `${own.termDuration} ${own.billingCycle}`
  return [...(plans.some(plan => plan.id === id) ? [] : [{ id, ...own }]), ...plans].map(
    ({ id, termDuration, billingCycle }) => ({
      value: id,
      label: [termWords(termDuration), cycleWords(billingCycle)].filter(Boolean).join(', '),
    }),
  )
}
