import { createGuard, type GuardOptions, protect } from '@partnergate/guards'
import { listen } from './on-a-mock-tenant/listen.ts'
import { tryOut } from './on-a-mock-tenant/try-out.ts'

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

// Try it: npm run example examples/guards/fetch.ts
if (import.meta.main) {
  await tryOut('GET', '/', options => {
    const worker = createWorker(options)
    return listen(request => worker.fetch(request, { region: 'EU' }))
  })
}
