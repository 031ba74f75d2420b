import type { Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { toCents } from '../catalog/pricing.ts'
import { billedCustomers } from '../invoices/billed-customers.ts'
import type { State } from '../state.ts'
import { costThisMonth, meteredOf, totalOf, useThisMonth } from './costs.ts'
import {
  renderBudget,
  renderCost,
  renderCustomerRecord,
  renderPeriod,
  renderSubscriptionRecord,
} from './render.ts'

/** Customers who are billed by use. */
const users = ({ customers }: State) =>
  billedCustomers(customers).filter(
    customer => customers.find(customer.id) && meteredOf(customer).length > 0,
  )

/** What was used since the month began, in all, by customer and by subscription; and what was meant to be. */
export const usageSummaryHandlers: Handlers<
  | 'usageSummary.get'
  | 'customers.usageRecords.list'
  | 'customers.usageSummary.get'
  | 'customers.subscriptions.usageRecords.list'
  | 'customers.subscriptions.usageSummary.get'
> = {
  'usageSummary.get'({ state }) {
    const spent = users(state).map(customer => ({
      cost: costThisMonth(state, customer),
      budget: state.budgets.get(customer.id) ?? null,
    }))
    const total = toCents(spent.reduce((sum, { cost }) => sum + cost, 0))
    const above = (share: number) =>
      spent.filter(({ cost, budget }) => budget !== null && cost > budget * share).length
    return {
      data: {
        ...renderCost(state, { id: state.partner.tenantId, name: state.partner.name, cost: total }),
        ...renderPeriod(state),
        emailsToNotify: [],
        customersOverBudget: above(1),
        customersTrendingOver: above(0.8) - above(1),
        customersWithUsageBasedSubscription: spent.length,
        links: { self: linkTo('/usagesummary') },
        attributes: { objectType: 'PartnerUsageSummary' },
      },
    }
  },

  'customers.usageRecords.list': ({ state, url }) => ({
    data: collectionOf(
      users(state).map(customer => renderCustomerRecord(state, customer)),
      url,
    ),
  }),

  'customers.usageSummary.get'({ parameters, state }) {
    const customer = state.customers.get(parameters.customerId)
    const { id, companyName: name } = customer
    return {
      data: {
        ...renderCost(state, { id, name, cost: costThisMonth(state, customer) }),
        ...renderPeriod(state),
        budget: renderBudget(state, customer),
        links: { self: linkTo(`/customers/${id}/usagesummary`) },
        attributes: { objectType: 'CustomerUsageSummary' },
      },
    }
  },

  'customers.subscriptions.usageRecords.list'({ parameters, state, url }) {
    const found = meteredOf(state.customers.get(parameters.customerId))
    return {
      data: collectionOf(
        found.map(one => renderSubscriptionRecord(state, one)),
        url,
      ),
    }
  },

  'customers.subscriptions.usageSummary.get'({ parameters, state }) {
    const { customerId, subscriptionId } = parameters
    const { subscriptions } = state.customers.get(customerId).commerce()
    const subscription = subscriptions.get(subscriptionId)
    const { id, friendlyName: name } = subscription
    return {
      data: {
        ...renderCost(state, { id, name, cost: totalOf(useThisMonth(state, subscription)) }),
        ...renderPeriod(state),
        links: { self: linkTo(`/customers/${customerId}/subscriptions/${id}/usagesummary`) },
        attributes: { objectType: 'SubscriptionUsageSummary' },
      },
    }
  },
}
