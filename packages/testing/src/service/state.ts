import type { Written } from '../generated-answers/written/written.ts'
import { createWritten } from '../generated-answers/written/written.ts'
import type { Replays } from '../protocol/idempotency.ts'
import { createReplays } from '../protocol/idempotency.ts'
import { type Consents, createConsents } from '../sign-in/consents.ts'
import type { Agreements } from './agreements/agreements.ts'
import { createAgreements } from './agreements/agreements.ts'
import type { AzureEntitlements } from './azure/entitlements.ts'
import { createAzureEntitlements } from './azure/entitlements.ts'
import type { BillingExports } from './billing-exports/billing-exports.ts'
import { createBillingExports } from './billing-exports/billing-exports.ts'
import type { Customers } from './customers/customers.ts'
import { createCustomers } from './customers/customers.ts'
import type { Domains } from './customers/domains.ts'
import { createDomains } from './customers/domains.ts'
import type { Devices } from './devices/devices.ts'
import { createDevices } from './devices/devices.ts'
import type { FraudEvent } from './fraud-events/fraud-events.ts'
import { createFraudEvents } from './fraud-events/fraud-events.ts'
import type { Relationships } from './gdap/relationships.ts'
import { createRelationships } from './gdap/relationships.ts'
import type { Billing } from './invoices/billing.ts'
import { createBilling } from './invoices/billing.ts'
import type { Migrations } from './migrations/migrations.ts'
import { createMigrations } from './migrations/migrations.ts'
import type { MigrationSchedules } from './migrations/schedules.ts'
import { createMigrationSchedules } from './migrations/schedules.ts'
import type { Overages } from './overage/overages.ts'
import { createOverages } from './overage/overages.ts'
import type { TiedPartners } from './partner-relationships/partners.ts'
import { createTiedPartners } from './partner-relationships/partners.ts'
import type { ProductUpgrades } from './product-upgrades/product-upgrades.ts'
import { createProductUpgrades } from './product-upgrades/product-upgrades.ts'
import type { Profiles } from './profiles/profiles.ts'
import { createProfiles } from './profiles/profiles.ts'
import type { Qualifications } from './qualifications/qualifications.ts'
import { createQualifications } from './qualifications/qualifications.ts'
import type { Referral } from './referrals/referrals.ts'
import { createReferrals } from './referrals/referrals.ts'
import type { Traffic, TrafficEntry } from './security/traffic.ts'
import { createTraffic } from './security/traffic.ts'
import type { SelfServePolicy } from './self-serve-policies/policies.ts'
import type { ServiceRequests } from './support/service-requests.ts'
import { createServiceRequests } from './support/service-requests.ts'
import type { Transfers } from './transfers/transfers.ts'
import { createTransfers } from './transfers/transfers.ts'
import type { Transitions } from './transitions/transitions.ts'
import { createTransitions } from './transitions/transitions.ts'
import type { WebhookFetch } from './webhooks/post.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import { createWebhooks } from './webhooks/webhooks.ts'
import type { WorldParts } from './world.ts'
import { createWorld, type World } from './world.ts'

/** All that the service knows. Handlers read and change it. */
export interface State extends World {
  readonly replays: Replays
  readonly traffic: Traffic
  /** Name of an application of the tenant; empty when it isn't one. */
  readonly applicationNameOf: (applicationId: string) => string
  readonly customers: Customers
  readonly billing: Billing
  readonly billingExports: BillingExports
  readonly devices: Devices
  readonly transfers: Transfers
  readonly productUpgrades: ProductUpgrades
  readonly transitions: Transitions
  readonly migrations: Migrations
  readonly migrationSchedules: MigrationSchedules
  readonly azureEntitlements: AzureEntitlements
  readonly overages: Overages
  readonly serviceRequests: ServiceRequests
  readonly relationships: Relationships
  readonly webhooks: Webhooks
  /** The partner's own profiles. */
  readonly profiles: Profiles
  readonly tiedPartners: TiedPartners
  readonly agreements: Agreements
  /** Whether customers need an agreement to buy. */
  readonly agreementRequired: boolean
  readonly qualifications: Qualifications
  readonly domains: Domains
  /** What customers may spend, by their id; `null` for as much as they like. */
  readonly budgets: Map<string, number | null>
  readonly consents: Consents
  readonly referrals: Map<string, Referral>
  readonly selfServePolicies: Map<string, SelfServePolicy>
  /** Alerts about fraud, the newest first. */
  readonly fraudEvents: FraudEvent[]
  /** What callers wrote where answers are generated. */
  readonly written: Written
}

export interface StateParts extends WorldParts {
  readonly customerCount: number
  readonly webhookFetch?: WebhookFetch | undefined
  readonly agreementRequired: boolean
  /** The requests of the past that the MFA reports begin with. */
  readonly trafficHistory?: ((epoch: number) => TrafficEntry[]) | undefined
  /** Name of an application of the tenant; empty when it isn't one. */
  readonly applicationNameOf?: ((applicationId: string) => string) | undefined
}

export function createState({
  customerCount,
  webhookFetch,
  agreementRequired,
  trafficHistory,
  applicationNameOf = () => '',
  ...parts
}: StateParts): State {
  const world = createWorld(parts)
  const customers = createCustomers(world, customerCount)
  const migrations = createMigrations(world, customers)
  return {
    ...world,
    replays: createReplays(world.kept),
    traffic: createTraffic(world.kept, () => trafficHistory?.(world.epoch) ?? []),
    applicationNameOf,
    customers,
    billing: createBilling(world, customers),
    billingExports: createBillingExports(world),
    devices: createDevices(world),
    transfers: createTransfers(world),
    productUpgrades: createProductUpgrades(world, customers),
    transitions: createTransitions(world),
    migrations,
    migrationSchedules: createMigrationSchedules(world, customers, migrations),
    azureEntitlements: createAzureEntitlements(world),
    overages: createOverages(world),
    serviceRequests: createServiceRequests(world, customers),
    relationships: createRelationships(world, customers),
    webhooks: createWebhooks(world, webhookFetch),
    profiles: createProfiles(world),
    tiedPartners: createTiedPartners(world),
    agreements: createAgreements(world, customers),
    agreementRequired,
    qualifications: createQualifications(world),
    domains: createDomains(world),
    budgets: world.kept.map('budgets'),
    consents: createConsents(world.partner.tenantId, world.kept),
    written: createWritten(world.kept),
    referrals: createReferrals(world),
    selfServePolicies: world.kept.map('self-serve-policies'),
    fraudEvents: createFraudEvents(world, customers),
  }
}
