import type { Words } from '../token/token-words.ts'

/** Why a delivery is not accepted, in the order in which it is looked at. */
export const webhookReasons = [
  'body-too-large',
  'signature-missing',
  'algorithm-not-allowed',
  'certificate-url-not-allowed',
  'certificate-unavailable',
  'certificate-not-trusted',
  'signature-invalid',
  'payload-malformed',
  'event-too-old',
  'event-not-yet-valid',
  'event-replayed',
] as const
/** One of {@link webhookReasons}. */
export type WebhookReason = (typeof webhookReasons)[number]

/** The answer to a delivery that isn't accepted. */
export interface WebhookRefusal extends Words {
  readonly status: 400 | 401 | 403 | 409 | 413 | 503
}

/** What each reason comes down to. */
export const webhookRefusals: { readonly [Reason in WebhookReason]: WebhookRefusal } = {
  'body-too-large': {
    status: 413,
    message: 'The body is longer than an event can be.',
    remedy: 'Raise maxBodyBytes if Partner Center sends such events.',
  },
  'signature-missing': {
    status: 401,
    message: 'The delivery is not signed.',
    remedy: 'Sign it: Authorization: Signature <base64>, or x-ms-signature.',
  },
  'algorithm-not-allowed': {
    status: 401,
    message: 'The delivery is not signed with an algorithm that is accepted here.',
    remedy: 'Sign it with rsa-sha256, and say so in x-ms-signature-algorithm.',
  },
  'certificate-url-not-allowed': {
    status: 401,
    message: 'The certificate is not at an address that is trusted here.',
    remedy: 'If Partner Center moved its certificate, add the host to certificateHosts.',
  },
  'certificate-unavailable': {
    status: 503,
    message: 'The certificate could not be fetched.',
    remedy:
      'Deliver the event again later. This service needs access to the host of the certificate.',
  },
  'certificate-not-trusted': {
    status: 401,
    message: 'The certificate is not a valid one of Microsoft, below a root that is trusted here.',
    remedy: 'If Microsoft changed its certification authority, add its root to roots.',
  },
  'signature-invalid': {
    status: 401,
    message: 'The signature does not fit the body.',
    remedy: 'Hand the exact bytes that arrived to the verifier, before anything parses them.',
  },
  'payload-malformed': {
    status: 400,
    message: 'The body is not an event with a name and a date.',
    remedy: 'Look at what was delivered: the signature is good, the content is not as documented.',
  },
  'event-too-old': {
    status: 403,
    message: 'The event is older than what is accepted here.',
    remedy: 'Read the resource to catch up, or raise maxAgeMs.',
  },
  'event-not-yet-valid': {
    status: 403,
    message: 'The event is dated in the future.',
    remedy: 'Check the clock of this service.',
  },
  'event-replayed': {
    status: 409,
    message: 'The event was delivered before.',
    remedy: 'Nothing is missing: it is handled, or being handled.',
  },
}
