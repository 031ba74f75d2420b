import type { TokenCredential } from '@partnergate/client'
import { expectTypeOf, test } from 'vitest'
import type { MockTenant, PersonaId } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'

declare const tenant: MockTenant

test('the tenant fits where the real thing goes', () => {
  expectTypeOf(tenant.fetch).toExtend<typeof globalThis.fetch>()
  expectTypeOf(tenant.credential('app-only')).toExtend<TokenCredential>()
  expectTypeOf(tenant.clock.now).toExtend<() => number>()
})

test('personas are spelled out', () => {
  expectTypeOf<'billing-admin/third-party'>().toExtend<PersonaId>()
  expectTypeOf<'guest'>().toExtend<PersonaId>()
  expectTypeOf<'billing-admin'>().not.toExtend<PersonaId>()
})

test('a typo does not compile', () => {
  // @ts-expect-error the option is called customers
  createMockTenant({ customer: 3 })
  // @ts-expect-error no such persona
  tenant.credential('admin-agent/entr')
  // @ts-expect-error no such operation
  tenant.fault({ operation: 'customer.get', status: 500 })
  // @ts-expect-error the effect is called status
  tenant.fault({ code: 'x', stats: 500 })
  // @ts-expect-error the log is read only
  tenant.requests.push()
})
