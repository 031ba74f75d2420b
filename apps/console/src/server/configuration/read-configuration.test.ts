import { describe, expect, it } from 'vitest'
import { readConfiguration } from './read-configuration.ts'

const guid = '11111111-2222-4333-8444-555555555555'
const tenant = {
  PARTNER_TENANT_ID: guid,
  PARTNER_CLIENT_ID: guid,
  PARTNER_CLIENT_SECRET: 'planted-secret',
  PARTNER_ADMIN_AGENTS_GROUP: guid,
  PARTNER_HELPDESK_AGENTS_GROUP: guid,
  PARTNER_SALES_AGENTS_GROUP: guid,
}

it('runs on the mock tenant without any variable', () => {
  expect(readConfiguration({})).toEqual({
    host: '127.0.0.1',
    port: undefined,
    publicUrl: undefined,
    policy: { edition: '2022-03', exception: false, federatedMfa: 'third-party' },
    session: { idleMs: 3_600_000, maxMs: 28_800_000 },
    tenant: undefined,
  })
})

it('takes an empty variable for none', () => {
  expect(readConfiguration({ PORT: '', PARTNER_TENANT_ID: '', MFA_EDITION: '' })).toEqual(
    readConfiguration({}),
  )
})

it('reads a real tenant', () => {
  const read = readConfiguration({
    ...tenant,
    PARTNER_CLOUD: 'us-government',
    MFA_EDITION: '2026-04',
    MFA_EXCEPTION: 'true',
    CONSOLE_URL: 'https://console.partner.example',
    HOST: '0.0.0.0',
    PORT: '8080',
  })
  expect(read.tenant).toMatchObject({ tenantId: guid, cloud: 'us-government' })
  expect(read.policy).toMatchObject({ edition: '2026-04', exception: true })
  expect(read.publicUrl?.origin).toBe('https://console.partner.example')
  expect(read.port).toBe(8080)
})

describe('says what is wrong, and shows no values', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ MFA_EDITION: '2020' }, 'MFA_EDITION must be 2022-03 or 2026-04'],
    [{ MFA_EXCEPTION: 'yes' }, 'MFA_EXCEPTION must be true or false'],
    [{ CONSOLE_URL: 'console' }, 'CONSOLE_URL must be an http or https address'],
    [{ CONSOLE_URL: 'https://console.example/app' }, 'CONSOLE_URL must be an origin'],
    [{ CONSOLE_URL: 'http://console.example' }, 'CONSOLE_URL must be https'],
    [{ PARTNER_CLIENT_SECRET: 'planted-secret' }, 'PARTNER_TENANT_ID must be set as well'],
    [{ ...tenant, PARTNER_TENANT_ID: 'contoso' }, 'PARTNER_TENANT_ID must be a GUID'],
    [{ ...tenant, PARTNER_SALES_AGENTS_GROUP: '' }, 'PARTNER_SALES_AGENTS_GROUP must be set'],
    [{ ...tenant, PARTNER_CLIENT_SECRET: '' }, 'PARTNER_CLIENT_SECRET or the two'],
    [{ ...tenant, PARTNER_CERTIFICATE_THUMBPRINT: 'ab' }, 'go together'],
    [{ ...tenant, HOST: '0.0.0.0' }, 'CONSOLE_URL must say where people reach the console'],
    [
      {
        ...tenant,
        PARTNER_CLIENT_SECRET: '',
        PARTNER_CERTIFICATE_KEY_FILE: '/nowhere/planted-secret.pem',
        PARTNER_CERTIFICATE_THUMBPRINT: 'ab',
      },
      'PARTNER_CERTIFICATE_KEY_FILE cannot be read',
    ],
  ])('%j', (variables, message) => {
    const read = () => readConfiguration(variables)
    expect(read).toThrow(message)
    expect(read).not.toThrow('planted-secret')
  })

  it('names all that is wrong at once', () => {
    expect(() => readConfiguration({ PORT: 'x', MFA_EXCEPTION: 'x' })).toThrow(
      /PORT[\s\S]*MFA_EXCEPTION/,
    )
  })
})
