import { createGuard, type GuardOptions, protect } from '@partnergate/guards'

/** A Worker, or whatever else exports a fetch handler: Deno, Bun, a Next route. */
export function createWorker(options: GuardOptions) {
  const guard = createGuard(options)
  return {
    fetch: protect(
      guard,
      { scenario: 'gdap-relationships' },
      (_request, { claims }, env: { readonly region: string }) =>
        Response.json({ requestedBy: claims.oid, region: env.region }),
    ),
  }
}
