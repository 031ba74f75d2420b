import {
  createPartnerCenter,
  type PartnerCenter,
  type PartnerCenterOptions,
} from '@partnergate/client'
import { createMockTenant, type MockTenant } from '@partnergate/testing'
import { onTestFinished } from 'vitest'

export interface Stage {
  readonly tenant: MockTenant
  /** Calls over sockets, where the faults are. */
  readonly pc: PartnerCenter
  /** Calls in memory, to prepare and to look at what came of it. */
  readonly aside: PartnerCenter
  readonly url: string
}

/**
 * A mock tenant on a port, and clients of it. They keep no pace: here 429s come by dice, and calls all at once.
 */
export async function stageOf(
  customers: number,
  options: Partial<PartnerCenterOptions> = {},
): Promise<Stage> {
  const tenant = createMockTenant({ seed: 'resilience', customers })
  const server = await tenant.listen()
  onTestFinished(() => server.close())
  const credential = tenant.credential('admin-agent/entra')
  const token = await credential.getToken('https://api.partnercenter.microsoft.com/.default')
  const { url } = server
  return {
    tenant,
    url,
    pc: createPartnerCenter({
      credential,
      endpoints: { 'partner-center': url, graph: url },
      pace: false,
      ...options,
    }),
    aside: createPartnerCenter({
      credential: { getToken: () => token },
      fetch: tenant.fetch,
      pace: false,
    }),
  }
}
