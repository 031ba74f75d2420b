import type { components } from '@partnergate/openapi'
import type { CatalogLicense } from '../catalog/catalog.ts'
import { licenseOf, servicePlanId } from '../catalog/catalog.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { Users } from './users.ts'

type Schemas = components['schemas']

/** Licences of one product that a customer has, counted. */
export interface LicensePool {
  readonly license: CatalogLicense
  readonly active: number
  readonly suspended: number
  readonly consumed: number
}

/** The licences that a customer's subscriptions bring, by product. */
export function poolsOf(subscriptions: Subscriptions, users: Users): LicensePool[] {
  const pools = new Map<string, { license: CatalogLicense; active: number; suspended: number }>()
  for (const { availability, quantity, status } of subscriptions.all()) {
    const license = licenseOf(availability.sku)
    if (!license || (status !== 'active' && status !== 'suspended')) continue
    const pool = pools.get(license.id) ?? { license, active: 0, suspended: 0 }
    pool[status] += quantity
    pools.set(license.id, pool)
  }
  return [...pools.values()].map(pool => ({
    ...pool,
    consumed: users.all().filter(({ licenses }) => licenses.has(pool.license.id)).length,
  }))
}

/** Whether a licence is of one of the groups asked for; without any, it is of the one that Entra ID manages. */
export function inGroups(
  { group }: CatalogLicense,
  groups: readonly string[] | undefined,
): boolean {
  return (groups ?? ['group1']).includes(group)
}

export function renderPool({
  license,
  active,
  suspended,
  consumed,
}: LicensePool): Schemas['SubscribedSku'] {
  return {
    availableUnits: Math.max(0, active - consumed),
    activeUnits: active,
    consumedUnits: consumed,
    suspendedUnits: suspended,
    totalUnits: active,
    warningUnits: 0,
    productSku: renderProductSku(license),
    servicePlans: renderPlans(license, 'Success'),
    capabilityStatus: active > 0 ? 'Enabled' : 'Suspended',
    attributes: { objectType: 'SubscribedSku' },
  }
}

/** A user's licence; services that were excluded aren't in it. */
export function renderLicense(
  license: CatalogLicense,
  excluded: readonly string[],
): Schemas['License'] {
  return {
    servicePlans: renderPlans(license, 'Assigned').filter(({ id = '' }) => !excluded.includes(id)),
    productSku: renderProductSku(license),
    attributes: { objectType: 'License' },
  }
}

function renderProductSku({ id, name, partNumber, group }: CatalogLicense): Schemas['ProductSku'] {
  return { id, name, skuPartNumber: partNumber, targetType: 'User', licenseGroupId: group }
}

function renderPlans(
  { plans }: CatalogLicense,
  capabilityStatus: string,
): Schemas['ServicePlan'][] {
  return plans.map(([displayName, serviceName]) => ({
    id: servicePlanId(serviceName),
    displayName,
    serviceName,
    capabilityStatus,
    targetType: 'User',
  }))
}
