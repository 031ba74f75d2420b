import { createGuard, type Guard } from '@partnergate/guards'
import type { Policy } from '../configuration/configuration.ts'
import type { Partner } from './partner.ts'

type Audience = Pick<Partner, 'tenantId' | 'application'>

/** Makes the guard of a partner, for the rules that hold when it is asked for. */
export function createPartnerGuard({ tenantId, application }: Audience): (policy: Policy) => Guard {
  const { clientId, cloud, fetch, now } = application
  let made: { readonly policy: Policy; readonly guard: Guard } | undefined
  return policy => {
    if (made?.policy !== policy) {
      const guard = createGuard({
        // Tokens name their audience by the id in version 2.0, and by the URI in version 1.0.
        audience: [`api://${clientId}`, clientId],
        tenants: [tenantId],
        cloud,
        now,
        ...policy,
        ...(fetch && { fetch: (input, init) => fetch(new Request(input, init)) }),
      })
      made = { policy, guard }
    }
    return made.guard
  }
}
