import { Hono } from 'hono'
import type { PartnerProfile } from '../../shared/partner-profile.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'

/** `/api/overview`: open without MFA; what it asks Partner Center for is guarded all the same. */
export function overviewApi() {
  return new Hono<SignedIn>().use(openPage('overview')).get('/partner', async c => {
    const { partnerName, mpnId } = await c.var.session.client.profiles.mpn.get()
    return c.json<PartnerProfile>({
      name: partnerName ?? 'Without a name',
      ...(mpnId !== undefined && { mpnId: String(mpnId) }),
    })
  })
}
