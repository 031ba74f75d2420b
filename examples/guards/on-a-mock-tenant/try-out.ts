import type { Server } from 'node:net'
import type { GuardOptions } from '@partnergate/guards'
import { createMockTenant } from '@partnergate/testing'
import { addressOf } from './listen.ts'

const personas = ['billing-admin/entra', 'billing-admin/third-party', 'billing-admin/none'] as const

/** Calls a service as people of a mock tenant, over the network of this machine, and prints what they are answered. */
export async function tryOut(
  method: string,
  path: string,
  serve: (options: GuardOptions) => Server | Promise<Server>,
): Promise<void> {
  const tenant = createMockTenant()
  const audience = 'api://partner-portal'
  const { tenantId, fetch: mock, clock } = tenant
  const server = await serve({ audience, tenants: [tenantId], fetch: mock, now: clock.now })
  const url = `${await addressOf(server)}${path}`
  try {
    console.log(await answerTo(url, { method }, 'nobody'))
    for (const persona of personas) {
      const claims = { roles: [persona.split('/')[0]] }
      const token = await tenant.token(persona, { audience, claims })
      const headers = { authorization: `Bearer ${token}` }
      console.log(await answerTo(url, { method, headers }, persona))
    }
  } finally {
    server.close()
  }
}

/** `billing-admin/none: 401 no-mfa` */
async function answerTo(url: string, init: RequestInit, persona: string): Promise<string> {
  const response = await fetch(url, init)
  const { code, ...answer } = await response.json()
  return `${persona}: ${response.status} ${code ?? JSON.stringify(answer)}`
}
