import { STATUS_CODES } from 'node:http'
import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { ThrottledError } from '../../protocol/throttled.ts'
import type { DeliveryAttempt, WebhookDelivery } from './delivery.ts'
import { registrationOf } from './registration-handlers.ts'

/** Tests that may be asked for in a minute. */
const testsPerMinute = 2
const minuteMs = 60_000

const statuses = {
  pending: 'inProgress',
  delivered: 'completed',
  failed: 'failed',
} as const satisfies Record<WebhookDelivery['state'], string>

export const validationEventHandlers: Handlers<
  'webhooks.registration.validationEvents.create' | 'webhooks.registration.validationEvents.get'
> = {
  'webhooks.registration.validationEvents.create'({ state, ids }) {
    const { webhooks, clock } = state
    const registration = registrationOf(state)
    if (!registration.WebhookEvents.includes('test-created')) {
      throw new ServiceError(400, '3000', 'The registration lacks the event test-created.')
    }
    const recent = webhooks.tests().filter(({ time }) => time > clock.now() - minuteMs)
    const oldest = recent.at(-testsPerMinute)
    if (oldest) throw new ThrottledError(Math.ceil((oldest.time + minuteMs - clock.now()) / 1000))
    const correlationId = isGuid(ids.correlationId)
      ? ids.correlationId
      : state.ids.guid('test-event')
    webhooks.test(correlationId, registration)
    return { data: { correlationId } }
  },

  'webhooks.registration.validationEvents.get'({ parameters, state }) {
    const { correlationId } = parameters
    const test = state.webhooks
      .tests()
      .findLast(known => known.correlationId.toLowerCase() === correlationId.toLowerCase())
    if (!test) throw new ServiceError(404, '1000', `The test event ${correlationId} was not found.`)
    const { url, state: progress, attempts } = test.delivery
    return {
      data: {
        correlationId: test.correlationId,
        partnerId: state.partner.tenantId,
        status: statuses[progress],
        callbackUrl: url,
        results: attempts.map(renderAttempt),
      },
    }
  },
}

const isGuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

function renderAttempt({
  status,
  error,
  time,
}: DeliveryAttempt): components['schemas']['WebhookResponse'] {
  return {
    responseCode: (status === undefined ? '' : (STATUS_CODES[status] ?? String(status))).replaceAll(
      ' ',
      '',
    ),
    responseMessage: error ?? '',
    systemError: status === undefined,
    dateTimeUtc: time.replace('Z', ''),
  }
}
