import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'

export const organizationHandlers: Handlers<
  'customers.organization.get' | 'customers.usageBudget.get' | 'customers.usageBudget.update'
> = {
  'customers.organization.get'({ parameters, state }) {
    const customer = state.customers.get(parameters.customerId)
    const { companyName, email, address, billing, organizationRegistrationNumber } =
      customer.profile()
    return {
      data: [
        {
          id: customer.id,
          tenantId: customer.id,
          companyName,
          domain: customer.domain,
          email,
          address,
          firstName: billing.firstName,
          lastName: billing.lastName,
          culture: billing.culture,
          language: billing.language,
          ...(organizationRegistrationNumber && { organizationRegistrationNumber }),
          profileType: 'OrganizationProfile',
          attributes: { objectType: 'OrganizationProfile' },
        },
      ],
    }
  },

  'customers.usageBudget.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    return { data: renderBudget(state, id) }
  },

  'customers.usageBudget.update'({ parameters, body, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const { amount } = body
    if (typeof amount === 'number' && amount < 0) {
      throw new ServiceError(400, '3000', 'A budget is not negative.')
    }
    const before = renderBudget(state, id)
    // Without an amount, or with null, the customer has no budget any more.
    state.budgets.set(id, amount ?? null)
    return { data: renderBudget(state, id), happened: { before } }
  },
}

function renderBudget(
  { budgets }: State,
  customerId: string,
): components['schemas']['SpendingBudget'] {
  return { amount: budgets.get(customerId) ?? null, attributes: { objectType: 'SpendingBudget' } }
}
