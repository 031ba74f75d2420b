import type { OperationId, OperationTypes } from '@partnergate/openapi'
import type { Known } from './known.ts'
import { consentedApplicationId } from './prepare.ts'

interface Arguments<Id extends OperationId> {
  parameters?: OperationTypes[Id]['parameters']
  body?: unknown
}

type ArgumentsOf<Id extends OperationId> = {
  readonly [Key in Id]: (known: Known) => Arguments<Key>
}

const customer = ({ customerId }: Known) => ({ parameters: { customerId } })
const templateId = '117a77b0-9360-443b-8795-c6dedc750cf9'
const address = {
  addressLine1: '1 Microsoft Way',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  country: 'US',
}

export const profileArguments: ArgumentsOf<
  | 'profiles.mpn.get'
  | 'profiles.legalBusiness.get'
  | 'profiles.legalBusiness.update'
  | 'profiles.organization.get'
  | 'profiles.organization.update'
  | 'profiles.billing.get'
  | 'profiles.billing.update'
  | 'profiles.support.get'
  | 'profiles.support.update'
> = {
  'profiles.mpn.get': () => ({}),
  'profiles.legalBusiness.get': () => ({}),
  'profiles.legalBusiness.update': () => ({ body: { companyName: 'Lucerne Publishing' } }),
  'profiles.organization.get': () => ({}),
  'profiles.organization.update': ({ people }) => ({ body: people.organization }),
  'profiles.billing.get': () => ({}),
  'profiles.billing.update': ({ people }) => ({ body: people.billing }),
  'profiles.support.get': () => ({}),
  'profiles.support.update': () => ({ body: { email: 'help@lucerne.example' } }),
}

export const relationshipArguments: ArgumentsOf<
  | 'relationships.list'
  | 'customers.relationships.list'
  | 'customers.relationshipRequests.get'
  | 'sandbox.indirectResellers.create'
  | 'sandbox.indirectResellers.delete'
  | 'compliance.agreementStatus.get'
> = {
  'relationships.list': () => ({
    parameters: { relationship_type: 'IsIndirectCloudSolutionProviderOf' },
  }),
  'customers.relationships.list': customer,
  'customers.relationshipRequests.get': () => ({}),
  'sandbox.indirectResellers.create': () => ({
    body: { tenant: { domainPrefix: 'wingtip', country: 'US' }, legalBusinessProfile: {} },
  }),
  'sandbox.indirectResellers.delete': ({ people }) => ({
    parameters: { resellerId: people.reseller?.id ?? '' },
  }),
  'compliance.agreementStatus.get': ({ people }) => ({
    parameters: { programName: 'csp', mpnId: people.reseller?.partnerId ?? '' },
  }),
}

export const referralArguments: ArgumentsOf<
  'referrals.list' | 'referrals.create' | 'referrals.get' | 'referrals.update' | 'referrals.replace'
> = {
  'referrals.list': () => ({}),
  'referrals.create': () => ({
    body: { name: 'A new one', customerProfile: { name: 'Wingtip Toys' }, type: 'Shared' },
  }),
  'referrals.get': ({ people }) => ({ parameters: { referralId: people.referral.id ?? '' } }),
  'referrals.update': ({ people }) => ({
    parameters: { referralId: people.referral.id ?? '' },
    body: [{ op: 'replace', path: '/name', value: 'Renamed' }],
  }),
  'referrals.replace': ({ people }) => ({
    parameters: { referralId: people.referral.id ?? '' },
    body: people.referral,
  }),
}

export const alertArguments: ArgumentsOf<
  | 'fraudEvents.list'
  | 'fraudEvents.subscription.status.update'
  | 'dap.customers.list'
  | 'dap.statistics.get'
> = {
  'fraudEvents.list': () => ({ parameters: { newEventsModel: true } }),
  'fraudEvents.subscription.status.update': ({ people }) => ({
    parameters: { subscriptionId: people.alert?.subscriptionId ?? '' },
    body: { ResolvedReason: 'Fraud' },
  }),
  'dap.customers.list': () => ({}),
  'dap.statistics.get': () => ({}),
}

export const policyArguments: ArgumentsOf<
  | 'selfServePolicies.list'
  | 'selfServePolicies.create'
  | 'selfServePolicies.get'
  | 'selfServePolicies.update'
  | 'selfServePolicies.replace'
  | 'selfServePolicies.delete'
> = {
  'selfServePolicies.list': ({ customerId }) => ({ parameters: { entity_id: customerId } }),
  'selfServePolicies.create': ({ newCustomerId, people }) => ({
    body: policyOf(people.policy, newCustomerId),
  }),
  'selfServePolicies.get': ({ people }) => ({ parameters: { policyId: people.policy.id ?? '' } }),
  'selfServePolicies.update': ({ people }) => ({
    parameters: { policyId: people.policy.id ?? '' },
    body: people.policy,
  }),
  'selfServePolicies.replace': ({ people }) => ({ body: people.policy }),
  'selfServePolicies.delete': ({ people }) => ({
    parameters: { policyId: people.policy.id ?? '' },
  }),
}

function policyOf({ grantor, permissions }: Known['people']['policy'], tenantID: string) {
  return { selfServeEntity: { selfServeEntityType: 'customer', tenantID }, grantor, permissions }
}

export const aboutCustomersArguments: ArgumentsOf<
  | 'agreements.list'
  | 'agreements.listByType'
  | 'agreementTemplates.document.get'
  | 'customers.agreements.list'
  | 'customers.agreements.create'
  | 'customers.directSignedMicrosoftCustomerAgreementStatus.get'
  | 'customers.qualifications.list'
  | 'customers.qualifications.create'
  | 'customers.qualification.get'
  | 'customers.qualification.update'
  | 'customers.validationStatus.get'
  | 'customers.validations.get'
  | 'customers.all.validations.list'
  | 'customers.customDomains.list'
  | 'customers.verifiedDomain.create'
  | 'customers.organization.get'
  | 'customers.usageBudget.get'
  | 'customers.usageBudget.update'
  | 'customers.managedServices.list'
  | 'customers.applicationConsents.create'
  | 'customers.applicationConsents.delete'
  | 'validations.address'
  | 'countryValidationRules.get'
> = {
  'agreements.list': () => ({}),
  'agreements.listByType': () => ({ parameters: { agreementType: 'MicrosoftCustomerAgreement' } }),
  'agreementTemplates.document.get': () => ({ parameters: { agreementTemplateId: templateId } }),
  'customers.agreements.list': ({ customerId }) => ({
    parameters: { customerId, agreementType: '*' },
  }),
  'customers.agreements.create': known => ({
    ...customer(known),
    body: { templateId, type: 'MicrosoftCustomerAgreement', dateAgreed: '2020-01-01T00:00:00Z' },
  }),
  'customers.directSignedMicrosoftCustomerAgreementStatus.get': customer,
  'customers.qualifications.list': customer,
  'customers.qualifications.create': known => ({
    ...customer(known),
    body: { qualification: 'StateOwnedEntity' },
  }),
  'customers.qualification.get': customer,
  'customers.qualification.update': known => ({
    ...customer(known),
    body: { qualification: 'Education' },
  }),
  'customers.validationStatus.get': ({ customerId }) => ({
    parameters: { customerId, type: 'account' },
  }),
  'customers.validations.get': customer,
  'customers.all.validations.list': () => ({}),
  'customers.customDomains.list': customer,
  'customers.verifiedDomain.create': known => ({
    ...customer(known),
    body: {
      verifiedDomainName: 'wingtip.example',
      domain: {
        name: 'wingtip.example',
        authenticationType: 'Managed',
        capability: 'Email',
        status: 'Verified',
        verificationMethod: 'DnsRecord',
      },
    },
  }),
  'customers.organization.get': customer,
  'customers.usageBudget.get': customer,
  'customers.usageBudget.update': known => ({ ...customer(known), body: { amount: 200 } }),
  'customers.managedServices.list': customer,
  'customers.applicationConsents.create': known => ({
    ...customer(known),
    body: {
      applicationId: '4f3f1c2e-0000-4000-8000-000000000003',
      applicationGrants: [
        { enterpriseApplicationId: '00000003-0000-0000-c000-000000000000', scope: 'User.Read' },
      ],
    },
  }),
  'customers.applicationConsents.delete': ({ customerId }) => ({
    parameters: { customerId, applicationId: consentedApplicationId },
  }),
  'validations.address': () => ({ body: address }),
  'countryValidationRules.get': () => ({ parameters: { countryCode: 'US' } }),
}
