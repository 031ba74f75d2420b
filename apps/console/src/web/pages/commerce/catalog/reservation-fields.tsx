import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { subscriptionsQuery } from '../../customer/subscriptions/subscriptions-query.ts'
import type { OfferDraft } from './offer-draft.ts'

/** What {@link ReservationFields} ask for. */
export interface ReservationFieldsProps {
  readonly customerId: string
  /** What the SKU wants to know: `Scope`, `SubscriptionId`. */
  readonly asks: readonly string[]
  readonly draft: Pick<OfferDraft, 'scope' | 'azure'>
  readonly onChange: (change: Partial<Pick<OfferDraft, 'scope' | 'azure'>>) => void
}

/** Where a reservation goes: the Azure subscription, and whether others may use it too. */
export function ReservationFields({ customerId, asks, draft, onChange }: ReservationFieldsProps) {
  const { data: subscriptions = [] } = useQuery(subscriptionsQuery(customerId))
  const listId = useId()
  const azure = subscriptions.filter(({ unit, status }) => status === 'active' && isUse(unit))
  return (
    <>
      {asks.includes('SubscriptionId') && (
        <>
          <TextInput
            label="Azure subscription"
            list={listId}
            value={draft.azure}
            onChange={({ currentTarget }) => onChange({ azure: currentTarget.value })}
          />
          <datalist id={listId}>
            {azure.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
      {asks.includes('Scope') && (
        <NativeSelect
          label="Scope"
          value={draft.scope}
          onChange={({ currentTarget }) => onChange({ scope: currentTarget.value })}
          data={[
            { value: 'shared', label: 'Shared by all of them' },
            { value: 'single', label: 'This one alone' },
          ]}
        />
      )}
    </>
  )
}

const isUse = (unit: string) => !unit.includes('license')
