import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { Customer } from '../customers/customer.ts'
import { monthOf } from '../invoices/period.ts'
import type { State } from '../state.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { costThisMonth, totalOf, useThisMonth } from './costs.ts'

type Schemas = components['schemas']

/** What all records and summaries say of a cost. */
export function renderCost(
  { partner, clock }: State,
  { id, name, cost }: { id: string; name: string; cost: number },
): Schemas['UsageCost'] {
  return {
    resourceId: id,
    id,
    resourceName: name,
    name,
    totalCost: cost,
    currencyLocale: 'en-US',
    currencyCode: partner.currency,
    currencySymbol: '$',
    usdTotalCost: cost,
    lastModifiedDate: new Date(clock.now()).toISOString(),
  }
}

/** The month that a summary is of. */
export function renderPeriod({ clock }: State) {
  const { start, end } = monthOf(clock.now())
  return {
    billingStartDate: new Date(start).toISOString(),
    billingEndDate: new Date(end - 1).toISOString(),
  }
}

export function renderBudget({ budgets }: State, { id }: Customer): Schemas['SpendingBudget'] {
  return {
    amount: budgets.get(id) ?? null,
    links: { self: linkTo(`/customers/${id}/usagebudget`) },
    attributes: { objectType: 'SpendingBudget' },
  }
}

export function renderCustomerRecord(
  state: State,
  customer: Customer,
): Schemas['CustomerMonthlyUsageRecord'] {
  const { id, companyName } = customer
  const cost = costThisMonth(state, customer)
  const budget = state.budgets.get(id)
  return {
    ...renderCost(state, { id, name: companyName, cost }),
    budget: renderBudget(state, customer),
    percentUsed: budget ? Math.round((cost / budget) * 10_000) / 100 : null,
    isUpgraded: true,
    attributes: { objectType: 'CustomerMonthlyUsageRecord' },
  }
}

export function renderSubscriptionRecord(
  state: State,
  subscription: Subscription,
): Schemas['SubscriptionMonthlyUsageRecord'] {
  const { id, friendlyName, status, partnerId, availability } = subscription
  const cost = totalOf(useThisMonth(state, subscription))
  return {
    ...renderCost(state, { id, name: friendlyName, cost }),
    status: status === 'active' || status === 'suspended' ? status : 'deleted',
    partnerOnRecord: partnerId ?? null,
    offerId: availability.catalogItemId,
    attributes: { objectType: 'SubscriptionMonthlyUsageRecord' },
  }
}
