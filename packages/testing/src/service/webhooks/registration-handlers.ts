import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'
import { webhookEventNames } from './event-names.ts'
import type { Registration } from './webhooks.ts'

export const registrationHandlers: Handlers<
  | 'webhooks.registration.events.list'
  | 'webhooks.registration.get'
  | 'webhooks.registration.create'
  | 'webhooks.registration.update'
> = {
  'webhooks.registration.events.list': () => ({ data: [...webhookEventNames] }),

  'webhooks.registration.get': ({ state }) => ({ data: registrationOf(state) }),

  'webhooks.registration.create'({ body, state }) {
    if (state.webhooks.registration) {
      throw new ServiceError(409, '3000', 'There is a registration already; update it.')
    }
    return { data: register(state, body) }
  },

  'webhooks.registration.update'({ body, state }) {
    registrationOf(state)
    return { data: register(state, body) }
  },
}

/** @throws ServiceError 404 with 1000 while there is no registration */
export function registrationOf({ webhooks }: State): Registration {
  if (webhooks.registration) return webhooks.registration
  throw new ServiceError(404, '1000', 'There is no webhook registration; create one first.')
}

function register({ webhooks, partner, clock }: State, body: Registration): Registration {
  requireUrl(body.WebhookUrl)
  const unknown = body.WebhookEvents.find(name => !webhookEventNames.some(known => known === name))
  if (unknown !== undefined) throw invalid(`there is no event ${unknown}`)
  if (body.WebhookEvents.length === 0) throw invalid('WebhookEvents names no event')
  const { SignatureTokenToMsSignatureHeader: inOwnHeader, Properties: properties } = body
  webhooks.registration = {
    SubscriberId: partner.tenantId,
    WebhookUrl: body.WebhookUrl,
    WebhookEvents: [...new Set(body.WebhookEvents)],
    ...(inOwnHeader !== undefined && { SignatureTokenToMsSignatureHeader: inOwnHeader }),
    ...(properties && { Properties: properties }),
    LastModifiedTimestamp: clock.iso(),
  }
  return webhooks.registration
}

function requireUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.username + url.password === '') return
  throw invalid('WebhookUrl is no http or https URL')
}

const invalid = (why: string) =>
  new ServiceError(400, '3000', `The registration is not valid: ${why}.`)
