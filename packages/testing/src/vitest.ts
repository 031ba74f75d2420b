import { expect } from 'vitest'
import { matchers } from './vitest/matchers.ts'

expect.extend(matchers)

export type { MockTenantFixtures } from './vitest/fixtures.ts'
export { mockTenantFixtures, test } from './vitest/fixtures.ts'
export type { CallArguments, MockTenantMatchers, RefusalFacts } from './vitest/matcher-types.ts'
export { matchers } from './vitest/matchers.ts'
