import type { Delivery, WebhookVerifierOptions } from '../../src/index.ts'
import { issue, type Party, sign, today } from './certificates.ts'

export const certificateUrl =
  'https://3psostorageacct.blob.core.windows.net/cert/pcnotifications-dispatch.microsoft.com.cer'

/** An authority of our own in Microsoft's place: a root, an issuing authority and the signer below them. */
export const root = await issue({ name: 'Root', authority: true })
export const authority = await issue(
  { name: 'Issuing CA 01', authority: true, pathLength: 0 },
  root,
)
export const signer = await issue({}, authority)

/** What Partner Center's hosts answer, by address, and what was asked of them. */
export interface Hosts {
  readonly files: Map<string, () => Response | Promise<Response>>
  readonly asked: string[]
  readonly fetch: typeof globalThis.fetch
}

export function createHosts(certificate: Party = signer): Hosts {
  const asked: string[] = []
  const files: Hosts['files'] = new Map([[certificateUrl, () => new Response(certificate.der)]])
  return {
    files,
    asked,
    fetch: async input => {
      const url = input instanceof Request ? input.url : String(input)
      asked.push(url)
      return files.get(url)?.() ?? new Response(null, { status: 404 })
    },
  }
}

export const optionsFor = ({ fetch }: Hosts): WebhookVerifierOptions => ({
  roots: [root.pem],
  intermediates: [authority.pem],
  fetch,
  now: () => today,
})

/** The documented sample, changed a minute ago. */
export const sample = {
  EventName: 'subscription-updated',
  ResourceUri: 'https://api.partnercenter.microsoft.com/webhooks/v1/customers/c/subscriptions/s',
  ResourceName: 'subscription',
  AuditUri: null,
  ResourceChangeUtcDate: new Date(today - 60_000).toISOString(),
}

export const encode = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

/** A delivery, signed over what it says. */
export async function delivery(
  payload: unknown = sample,
  headers: Readonly<Record<string, string>> = {},
  by: Party = signer,
): Promise<Delivery & { body: Uint8Array<ArrayBuffer>; headers: Headers }> {
  const body = payload instanceof Uint8Array ? new Uint8Array(payload) : encode(payload)
  return {
    body,
    headers: new Headers({
      authorization: `Signature ${await sign(body, by)}`,
      'x-ms-certificate-url': certificateUrl,
      'x-ms-signature-algorithm': 'rsa-sha256',
      ...headers,
    }),
  }
}
