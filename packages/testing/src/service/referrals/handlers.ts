import type { Handlers } from '../../protocol/call.ts'
import { odataPage } from '../../protocol/odata.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import { pick } from '../pick.ts'
import type { State } from '../state.ts'
import { applyPatch } from './json-patch.ts'
import type { Referral } from './referrals.ts'
import { checkStatus, requireEtag } from './rules.ts'

export const referralHandlers: Handlers<
  'referrals.list' | 'referrals.create' | 'referrals.get' | 'referrals.update' | 'referrals.replace'
> = {
  'referrals.list': call => ({
    data: odataPage([...call.state.referrals.values()], 'referrals', call, one => one),
  }),

  'referrals.create'({ body, state }) {
    const { partner, ids, clock } = state
    const created = clock.iso()
    const referral: Referral = {
      status: 'New',
      substatus: 'Pending',
      type: 'Independent',
      qualification: 'Direct',
      ...body,
      id: ids.guid('referral'),
      engagementId: body.engagementId ?? ids.guid('engagement'),
      organizationId: partner.mpnId,
      organizationName: partner.name,
      direction: 'Outgoing',
      createdDateTime: created,
      updatedDateTime: created,
      expirationDateTime: new Date(clock.now() + 30 * dayMs).toISOString(),
      eTag: newEtag(state),
    }
    checkStatus(referral)
    state.referrals.set(referral.id, referral)
    return { data: referral }
  },

  'referrals.get': ({ parameters, state }) => ({ data: referralOf(state, parameters.referralId) }),

  'referrals.update'({ parameters, body, state }) {
    const before = referralOf(state, parameters.referralId)
    requireEtag(parameters.ifMatch, before)
    const after = keep(state, before, applyPatch(before, body))
    const wanted = parameters.prefer === 'return=representation'
    return wanted
      ? { status: 200, data: after, happened: { before, after } }
      : { status: 204, happened: { before, after } }
  },

  'referrals.replace'({ parameters, body, state }) {
    const before = referralOf(state, parameters.referralId)
    requireEtag(parameters.ifMatch ?? body.eTag ?? '', before)
    const after = keep(state, before, { ...body, id: before.id })
    return { data: after, happened: { before, after } }
  },
}

function referralOf({ referrals }: State, referralId: string): Referral {
  const referral = referrals.get(referralId.toLowerCase())
  if (referral) return referral
  throw new ServiceError(404, 'NotFound', `The referral ${referralId} was not found.`)
}

const own = [
  'engagementId',
  'organizationId',
  'organizationName',
  'direction',
  'createdDateTime',
] as const

/** Takes over a change, but not of what the service itself says. */
function keep(state: State, before: Referral, changed: Referral): Referral {
  checkStatus(changed, before.status)
  const after: Referral = {
    ...changed,
    ...pick(before, own),
    id: before.id,
    updatedDateTime: state.clock.iso(),
    eTag: newEtag(state),
  }
  state.referrals.set(after.id, after)
  return after
}

const newEtag = ({ ids }: State) => `"${ids.guid('referral-etag')}"`
