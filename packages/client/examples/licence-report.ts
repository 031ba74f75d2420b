import {
  createPartnerCenter,
  isPartnerCenterError,
  type TokenCredential,
} from '@partnergate/client'

/** The active subscriptions of every customer, a line each. */
export async function licenceReport(credential: TokenCredential): Promise<string[]> {
  const pc = createPartnerCenter({ credential })
  const lines: string[] = []
  try {
    // Every page of the list; each is decided on, sent and retried like a call of its own.
    for await (const { id: customerId, companyProfile } of pc.customers.list({ size: 100 })) {
      if (!customerId) continue
      const { items } = await pc.customers.subscriptions.list({ customerId })
      for (const { offerName, quantity, status } of items) {
        if (status === 'active')
          lines.push(`${companyProfile?.companyName}: ${quantity} ${offerName}`)
      }
    }
  } catch (error) {
    if (!isPartnerCenterError(error) || error.code !== 'ERR_MFA_REQUIRED') throw error
    // Nothing was sent if error.origin is 'guard'. The remedy is for a person.
    lines.push(`Stopped at ${error.operation}: ${error.remedy}`)
  }
  return lines
}
