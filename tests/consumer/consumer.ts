import { createPartnerCenter, MfaRequiredError } from '@partnergate/client'
import { type Decision, decide, evidenceFromClaims, type Scenario } from '@partnergate/core'
import { type OperationId, operations } from '@partnergate/openapi'
import { createMockTenant } from '@partnergate/testing'

type IsAny<T> = 0 extends 1 & T ? true : false
const notAny = <T>(_: IsAny<T> extends true ? never : T): void => {}

const evidence = evidenceFromClaims({ amr: ['pwd', 'mfa'] })
const decision: Decision = decide({ scenario: 'transact', evidence })
const scenario: Scenario = decision.scenario
const id = 'customers.get' satisfies OperationId

const tenant = createMockTenant({ seed: 1, customers: 2 })
const pc = createPartnerCenter({
  credential: tenant.credential('admin-agent/entra'),
  fetch: tenant.fetch,
})

export async function consume(): Promise<string | null | undefined> {
  for await (const customer of pc.customers.list()) {
    notAny<typeof customer>(customer)
    const { data, mfa } = await pc.customers.get({ customerId: customer.id ?? '' }).withResponse()
    notAny<typeof data>(data)
    if (mfa.compliant) return data.companyProfile?.companyName
  }
  try {
    await pc.request(id, { customerId: 'x' })
  } catch (error) {
    if (error instanceof MfaRequiredError) return error.code
  }
  return operations[id].path + scenario
}

// @ts-expect-error a scenario outside the vocabulary
decide({ scenario: 'transactions', evidence })
// @ts-expect-error a typo in an option
createPartnerCenter({ credential: tenant.credential('admin-agent/entra'), validateMFA: true })
// @ts-expect-error the customer is missing
void pc.customers.get()
// @ts-expect-error no such parameter
void pc.customers.get({ customerID: 'x' })
