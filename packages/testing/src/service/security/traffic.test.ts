import { expect, test } from 'vitest'
import { createKeeper } from '../../snapshot/keeper.ts'
import { createTraffic } from './traffic.ts'

const caller = {
  subject: 'user',
  mfa: true,
  objectId: '',
  tenantId: '',
  applicationId: '',
  userPrincipalName: '',
  ipAddress: '',
  audience: [],
} as const

test('goes back ten thousand requests', () => {
  const traffic = createTraffic(createKeeper())
  for (let time = 0; time < 10_002; time++) {
    traffic.add({
      requestId: '',
      correlationId: '',
      method: 'GET',
      path: '/v1/customers',
      time,
      caller,
    })
  }
  expect(traffic.entries()).toHaveLength(10_000)
  expect(traffic.entries()[0]?.time).toBe(2)
})
