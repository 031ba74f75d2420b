import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { Announcement } from '../events/happening.ts'
import type { World } from '../world.ts'
import type { WebhookDelivery } from './delivery.ts'
import type { Dispatcher } from './dispatcher.ts'
import { createDispatcher } from './dispatcher.ts'
import { resourceNames } from './event-names.ts'
import type { WebhookFetch } from './post.ts'
import { createSigner, type Signer } from './signer.ts'

export type Registration = components['schemas']['WebhookRegistration']

/** A test event that was asked for. */
interface TestEvent {
  readonly correlationId: string
  readonly time: number
  readonly delivery: WebhookDelivery
}

/** The tenant's registration for events, and what goes out for it. */
export interface Webhooks extends Dispatcher {
  readonly signer: Signer
  registration: Registration | undefined
  /** Tests of the last seven days. */
  tests(): readonly TestEvent[]
  test(correlationId: string, registration: Registration): void
}

const base = 'https://api.partnercenter.microsoft.com'

/** How long the service remembers a test event. */
const keepMs = 7 * dayMs

export function createWebhooks(
  { clock, journal, kept }: World,
  fetch: WebhookFetch | undefined,
): Webhooks {
  const signer = createSigner()
  const dispatcher = createDispatcher({ signer, fetch, now: clock.iso }, clock)
  const registration = kept.value<Registration | undefined>('webhook-registration', undefined)
  const tests = kept.list<TestEvent>('webhook-tests')

  function send(
    { WebhookUrl: url, SignatureTokenToMsSignatureHeader = false }: Registration,
    { name, resourceUri }: Announcement,
    time: number,
    auditId?: string,
  ): WebhookDelivery {
    const content = {
      EventName: name,
      ResourceUri: resourceUri === undefined ? null : new URL(resourceUri, base).href,
      ...(resourceNames[name] && { ResourceName: resourceNames[name] }),
      AuditUri: auditId === undefined ? null : `${base}/auditactivity/v1/auditrecords/${auditId}`,
      ResourceChangeUtcDate: new Date(time).toISOString().replace('Z', '0000+00:00'),
    }
    const delivery = { event: name, url, body: JSON.stringify(content) }
    return dispatcher.send(delivery, SignatureTokenToMsSignatureHeader)
  }

  const webhooks: Webhooks = {
    ...dispatcher,
    signer,
    get registration() {
      return registration.current
    },
    set registration(value) {
      registration.current = value
    },
    tests() {
      const since = clock.now() - keepMs
      return tests.filter(({ time }) => time > since)
    },
    test(correlationId, registration) {
      const resourceUri = `/webhooks/v1/registration/validationEvents/${correlationId}`
      const time = clock.now()
      const delivery = send(registration, { name: 'test-created', resourceUri }, time)
      tests.push({ correlationId, time, delivery })
    },
  }
  journal.onEvent((event, { record, time }) => {
    const { current } = registration
    if (current?.WebhookEvents.includes(event.name)) send(current, event, time, record.id)
  })
  return webhooks
}
