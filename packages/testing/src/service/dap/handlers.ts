import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { odataPage } from '../../protocol/odata.ts'
import { dayMs } from '../../time/duration.ts'
import type { Customer } from '../customers/customer.ts'
import type { State } from '../state.ts'

/** Reports on the delegated privileges of old. They have nobody's sign-ins: those are in customers' tenants. */
export const dapHandlers: Handlers<'dap.customers.list' | 'dap.statistics.get'> = {
  'dap.customers.list': call => ({
    data: odataPage(call.state.customers.all(), 'delegatedAdminCustomers', call, customer =>
      render(call.state, customer),
    ),
  }),

  'dap.statistics.get'({ state, url }) {
    const date = state.clock.iso().slice(0, 10)
    const count = state.customers.all().filter(one => one.allowDelegatedAccess).length
    return {
      data: {
        '@odata.context': `${url.origin}${url.pathname.replace(/\/[^/]*$/, '')}/$metadata#delegatedAdminStatistics/$entity`,
        id: state.partner.tenantId,
        partnerTenantId: state.partner.tenantId,
        totalDapCustomerCount: count,
        establishedDapCount: [{ date, count }],
        inactiveDapCount: [{ date, count }],
      },
    }
  },
}

function render({ epoch }: State, customer: Customer): components['schemas']['DapCustomer'] {
  const { id, companyName, allowDelegatedAccess } = customer
  const since = new Date(epoch - 365 * dayMs).toISOString()
  return {
    id,
    customerTenantId: id,
    organizationDisplayName: companyName,
    partnerAgentCount: allowDelegatedAccess ? 5 : 0,
    partnerSignInCount: 0,
    globalAdminSignInCount: 0,
    dapEnabled: allowDelegatedAccess,
    startDateTime: since,
    endDateTime: null,
    lastSignInDateTime: null,
  }
}
