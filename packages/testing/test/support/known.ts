import type { MockTenant } from '../../src/index.ts'
import { basic } from './basic.ts'
import { lookAtCommerce, nothingBought } from './commerce-known.ts'
import { get, send } from './send.ts'

/** Ids and etags of what a tenant has, for requests to name. */
export type Known = Awaited<ReturnType<typeof lookAround>>

/**
 * Reads a tenant as a person would who is new to it.
 *
 * @param commerce - whether to buy, move and upload things too, which takes a while
 */
export async function lookAround(tenant: MockTenant, { commerce = true } = {}) {
  const customerId = tenant.customers[0]?.id ?? ''
  const ofCustomer = { parameters: { customerId } }
  const users = await get(tenant, 'customers.users.list', ofCustomer)
  const subscriptions = await get(tenant, 'customers.subscriptions.list', ofCustomer)
  const orders = await get(tenant, 'customers.orders.list', ofCustomer)
  const billing = await get(tenant, 'customers.profiles.billing.get', ofCustomer)
  const skus = await get(tenant, 'customers.subscribedSkus.list', ofCustomer)
  const roles = await get(tenant, 'customers.directoryRoles.list', ofCustomer)
  const cart = await get(tenant, 'customers.carts.create', {
    ...ofCustomer,
    body: { lineItems: [{ catalogItemId: basic, quantity: 1, billingCycle: 'monthly' }] },
  })
  const invoices = await get(tenant, 'invoices.list')
  const invoiceId = invoices.items[0]?.id ?? ''
  const theirRequests = await get(tenant, 'customers.serviceRequests.list', ofCustomer)
  const { value: relationships } = await get(tenant, 'gdap.relationships.list')
  const active = relationships.find(({ status }) => status === 'active')
  const relationshipId = active?.id ?? ''
  const ofRelationship = { parameters: { relationshipId } }
  const assignments = await get(tenant, 'gdap.relationships.accessAssignments.list', ofRelationship)
  const requests = await get(tenant, 'gdap.relationships.requests.list', ofRelationship)
  const created = await get(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'fourthcoffee.onmicrosoft.com' },
      billingProfile: { email: 'ann@fourthcoffee.example', companyName: 'Fourth Coffee' },
    },
  })
  const draft = await get(tenant, 'gdap.relationships.create', {
    body: {
      displayName: 'A draft',
      duration: 'P30D',
      accessDetails: { unifiedRoles: [{ roleDefinitionId: roles.items[0]?.id }] },
    },
  })
  const audited = await get(tenant, 'auditRecords.list')
  const resellers = await get(tenant, 'relationships.list', {
    parameters: { relationship_type: 'IsIndirectCloudSolutionProviderOf' },
  })
  return {
    people: {
      organization: await get(tenant, 'profiles.organization.get'),
      billing: await get(tenant, 'profiles.billing.get'),
      reseller: resellers.items[0],
      referral: (await get(tenant, 'referrals.list')).value[0] ?? {},
      alert: (await get(tenant, 'fraudEvents.list'))[0],
      policy: await get(tenant, 'selfServePolicies.create', {
        body: {
          selfServeEntity: { selfServeEntityType: 'customer', tenantID: customerId },
          grantor: { grantorType: 'billToPartner', tenantID: tenant.tenantId },
          permissions: [{ resource: 'AzureReservedInstances', action: 'Purchase' }],
        },
      }),
    },
    auditRecordId: audited.items[0]?.id ?? '',
    customerId,
    domain: tenant.domain,
    newCustomerId: created.id,
    operation: await startOperation(
      tenant,
      relationships.filter(one => one.status === 'active')[1]?.id ?? '',
    ),
    userId: users.items[1]?.id ?? '',
    adminId: users.items[0]?.id ?? '',
    subscriptionId: subscriptions.items[0]?.id ?? '',
    orderId: orders.items[0]?.id ?? '',
    billing,
    skuId: skus.items[0]?.productSku?.id ?? '',
    roleId: roles.items[0]?.id ?? '',
    otherRoleId: roles.items[1]?.id ?? '',
    cartId: cart.id,
    invoiceId,
    commerce: commerce ? await lookAtCommerce(tenant, customerId, invoiceId) : nothingBought,
    serviceRequestId: theirRequests.items[0]?.id ?? '',
    relationshipId,
    assignment: assignments.value[0],
    requestId: requests.value[0]?.id ?? '',
    draft,
    gdapCustomerId: active?.customer?.tenantId ?? '',
    gdapRoleId: active?.accessDetails?.unifiedRoles?.[0]?.roleDefinitionId ?? '',
  }
}

/** Changes the roles of an access assignment, which leaves an operation to ask for. */
async function startOperation(tenant: MockTenant, relationshipId: string) {
  const parameters = { relationshipId }
  const { value } = await get(tenant, 'gdap.relationships.accessAssignments.list', { parameters })
  const [assignment] = value
  const changed = await send(tenant, 'gdap.relationships.accessAssignments.update', {
    parameters: {
      relationshipId,
      accessAssignmentId: assignment?.id ?? '',
      ifMatch: assignment?.['@odata.etag'] ?? '',
    },
    body: { accessDetails: { unifiedRoles: assignment?.accessDetails?.unifiedRoles?.slice(0, 1) } },
  })
  return { relationshipId, operationId: changed.headers.get('Location')?.split('/').at(-1) ?? '' }
}
