import { test } from 'vitest'

// The built file, as users run it: the test runner's transform would be measured along with the source.
const built = new URL('../dist/index.js', import.meta.url).href
const { decide, decidePage, evidenceFromClaims, pageOf }: typeof import('../src/index.ts') =
  await import(/* @vite-ignore */ built)

const claims = {
  amr: ['pwd', 'mfa'],
  scp: 'user_impersonation',
  upn: 'ada@contoso.example',
}
const evidence = evidenceFromClaims(claims)
const call = { scenario: 'transact', evidence } as const
const visit = { page: 'billing', roles: ['sales-agent', 'billing-admin'], evidence } as const

const short = { time: 200, warmupTime: 50 }

/** Keeps results alive, so that the work is not optimised away. */
let kept: unknown

test('a call of the client', { timeout: 60_000 }, async ({ bench }) => {
  await bench.compare(
    bench('decide', () => {
      kept = decide(call)
    }),
    bench('evidenceFromClaims', () => {
      kept = evidenceFromClaims(claims)
    }),
    bench('an empty function, for scale', () => {
      kept = call
    }),
    short,
  )
})

test('a page of the dashboard', { timeout: 60_000 }, async ({ bench }) => {
  await bench.compare(
    bench('decidePage', () => {
      kept = decidePage(visit)
    }),
    bench('pageOf', () => {
      kept = pageOf('https://partner.microsoft.com/en-us/commerce/customers/list')
    }),
    bench('new URL, for scale', () => {
      kept = new URL('https://partner.microsoft.com/en-us/commerce/customers/list')
    }),
    short,
  )
})

export { kept }
