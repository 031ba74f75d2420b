import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { Customers } from '../customers/customers.ts'
import type { World } from '../world.ts'

/** An alert as it goes over the wire, in the newer model. */
export type FraudEvent = components['schemas']['FraudEvent']

const types = [
  'NetworkConnectionsToCryptoMiningPools',
  'UsageAnomalyDetection',
  'VirtualMachineDeploymentAnomaly',
] as const

/** Alerts about the Azure subscriptions of the first three customers that the seed brings, the newest first. */
export function createFraudEvents(world: World, customers: Customers): FraudEvent[] {
  return world.kept.list<FraudEvent>('fraud-events', () =>
    customers
      .seeded()
      .slice(0, 3)
      .map((customer, index) => seedEvent(world, customer, index)),
  )
}

function seedEvent(
  { seed, epoch, partner }: World,
  { id, companyName }: { readonly id: string; readonly companyName: string },
  index: number,
): FraudEvent {
  const faker = seed.faker('fraud-event', index)
  const subscriptionId = seed.guid('fraud-event', index, 'subscription')
  const entityId = seed.guid('fraud-event', index, 'entity')
  const time = (days: number) =>
    new Date(epoch - (index + days) * dayMs).toISOString().replace('Z', '')
  const entityName = faker.hacker.noun().replaceAll(' ', '-')
  return {
    eventId: `${subscriptionId}_${entityId}`,
    eventTime: time(1),
    eventStatus: 'Active',
    partnerTenantId: partner.tenantId,
    partnerFriendlyName: partner.name,
    customerTenantId: id,
    customerFriendlyName: companyName,
    subscriptionId,
    subscriptionType: 'modern',
    entityId,
    entityName,
    entityUrl: `\\${entityName}\\url`,
    hitCount: String(faker.number.int({ min: 1, max: 40 })),
    catalogOfferId: 'ms-azr-17g',
    serviceName: 'Compute',
    resourceName: entityName,
    resourceGroupName: `${entityName}-group`,
    firstOccurrence: time(2),
    lastOccurrence: time(1),
    firstObserved: time(2),
    lastObserved: time(1),
    resolvedReason: 'None',
    resolvedOn: '9999-12-31T23:59:59.9970000',
    resolvedBy: '',
    eventType: types[index] ?? types[0],
    severity: 'High',
    confidenceLevel: 'high',
    displayName: `Unusual use of ${entityName}`,
    description: `The use of ${entityName} is unlike what the subscription used before.`,
    country: partner.country,
    valueAddedResellerTenantId: 'NA',
    valueAddedResellerFriendlyName: 'NA',
    subscriptionName: 'Azure subscription 1',
    affectedResources: [],
    additionalDetails: {},
    IsTest: 'false',
  }
}
