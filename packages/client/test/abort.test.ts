import { expect, test } from 'vitest'
import type { TokenCredential } from '../src/index.ts'
import { clientOf } from './client.ts'
import { customersPage, json } from './scripted-fetch.ts'
import { tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

test("an abort passes through as the signal's own reason", async () => {
  const controller = new AbortController()
  const reason = new Error('the user left')
  const { pc } = clientOf({}, ({ signal }) => {
    controller.abort(reason)
    return Promise.reject(signal.reason)
  })
  const call = pc.customers.get({ customerId }, { signal: controller.signal })
  await expect(call).rejects.toBe(reason)
})

test('a call that was aborted before it began asks for no token', async () => {
  let asked = 0
  const credential: TokenCredential = {
    getToken: async () => {
      asked += 1
      return { token: tokens.entra, expiresOnTimestamp: 0 }
    },
  }
  const { pc, requests } = clientOf({ credential })
  const call = pc.customers.get({ customerId }, { signal: AbortSignal.abort() })
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked).toBe(0)
  expect(requests).toHaveLength(0)
})

test('the credential gets the signal, and an abort during sign-in sends nothing', async () => {
  const controller = new AbortController()
  const credential: TokenCredential = {
    getToken: (_, options) => {
      expect(options?.abortSignal).toBe(controller.signal)
      controller.abort('changed my mind')
      return Promise.reject(new Error('sign-in was cancelled'))
    },
  }
  const { pc, requests } = clientOf({ credential })
  const call = pc.customers.get({ customerId }, { signal: controller.signal })
  await expect(call).rejects.toBe('changed my mind')
  expect(requests).toHaveLength(0)
})

test('an abort between pages ends the iteration', async () => {
  const controller = new AbortController()
  const links = { next: { uri: '/customers?p=2', headers: [] } }
  const { pc, requests } = clientOf({}, customersPage(['a'], links), json({ items: [] }))
  const iterate = async () => {
    for await (const _ of pc.customers.list({}, { signal: controller.signal })) controller.abort()
  }
  await expect(iterate()).rejects.toMatchObject({ name: 'AbortError' })
  expect(requests).toHaveLength(1)
})

test('an abort ends a call whose credential or fetch does not listen', async () => {
  const never = () => new Promise<never>(() => {})
  const options = () => ({ signal: AbortSignal.timeout(5), timeout: false, retry: 0 }) as const
  const deaf = clientOf({ credential: { getToken: never } })
  await expect(deaf.pc.customers.get({ customerId }, options())).rejects.toMatchObject({
    name: 'TimeoutError',
    code: DOMException.TIMEOUT_ERR,
  })
  const { pc, requests } = clientOf({}, never)
  await expect(pc.customers.get({ customerId }, options())).rejects.toBeInstanceOf(DOMException)
  expect(requests).toHaveLength(1)
})
