import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import KeyvSqlite from '@keyv/sqlite'
import { encryptedStore, secureApplicationModel } from '@partnergate/auth'
import { createMockTenant, type Persona, type SignInOptions } from '@partnergate/testing'
import Keyv from 'keyv'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startPostgres } from '../../../../tests/servers/postgres-server.ts'
import { startRedis } from '../../../../tests/servers/redis-server.ts'
import { isMissing } from '../../../../tests/servers/server-programs.ts'
import { partnergate, type RunSetup } from '../../test/terminal.ts'
import { piecesOf } from '../../test/tokens.ts'

// Servers start, and a browser goes round.
vi.setConfig({ testTimeout: 30_000 })

const key = Buffer.alloc(32, 7).toString('base64')
const secretName = 'PARTNERGATE_CLIENT_SECRET'

/** A tenant on a port, a store in a file, and a person who does what the command asks for. */
async function scene(persona: Persona = 'admin-agent/entra', options: SignInOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'partnergate-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const tenant = createMockTenant()
  const server = await tenant.listen()
  onTestFinished(() => server.close())
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const file = join(directory, 'tokens.sqlite')
  const pages: string[] = []

  async function obey(text: string) {
    const [url] = /http:\S+\/authorize\S+/.exec(text) ?? []
    if (url !== undefined) {
      const response = await fetch(tenant.signIn(url, persona, options))
      pages.push(await response.text())
    }
    const [, code] = /enter the code (\w+)/.exec(text) ?? []
    if (code !== undefined) tenant.enterDeviceCode(code, persona, options)
  }

  const signIn = (more = '', setup: RunSetup = {}) =>
    partnergate(
      `sign-in --tenant ${tenant.tenantId} --client-id ${clientId} --store sqlite://${file} --authority-host ${server.url} ${more}`,
      {
        environment: { PARTNERGATE_STORE_KEY: key, [secretName]: clientSecret },
        onComplaint: text => void obey(text),
        now: () => new Date(tenant.clock.now()),
        ...setup,
      },
    )
  return { tenant, directory, file, pages, server, clientId, clientSecret, signIn }
}

/** What an application finds in the store, with its own key. */
function storeOf(file: string) {
  const adapter = new KeyvSqlite(`sqlite://${file}`)
  onTestFinished(() => adapter.close())
  return encryptedStore(new Keyv(adapter), [{ id: 'default', key }])
}

describe('a sign-in by a browser', () => {
  it('is kept encrypted, and an application goes on from there', async () => {
    const { tenant, file, pages, signIn, clientId, clientSecret } = await scene()
    const { code, output, errors, all } = await signIn()
    expect({ code, errors }).toMatchObject({
      code: 0,
      errors: expect.stringMatching(/^Open this page in a browser of this machine, .+ with MFA:/),
    })
    expect(output).toContain(`Signed in: kept in sqlite://${file} for the account 'default'`)
    expect(output).toMatch(/^mfa +entra$/m)
    expect(pages).toEqual(['You are back. You can close this window.'])

    const credential = secureApplicationModel({
      ...{ tenantId: tenant.tenantId, clientId, clientSecret },
      ...{ store: storeOf(file), fetch: tenant.fetch, now: tenant.clock.now },
    })
    const { token } = await credential.getToken('https://api.partnercenter.microsoft.com/.default')
    const secrets = [...piecesOf(token), clientSecret, key]
    const stored = readFileSync(file, 'latin1')
    for (const secret of secrets) {
      expect(all).not.toContain(secret)
      expect(stored).not.toContain(secret)
    }
  })

  it('comes as JSON too, under a key and an account of their own', async () => {
    const { file, signIn } = await scene()
    const { output } = await signIn('--json --key-id 2026-11 --account invoices')
    expect(JSON.parse(output)).toMatchObject({
      store: `sqlite://${file}`,
      account: 'invoices',
      key: '2026-11',
      mfa: 'entra',
      amr: ['pwd', 'mfa'],
    })
  })

  it('takes key and secret from files as well', async () => {
    const { directory, signIn, clientSecret } = await scene()
    const [keyFile, secretFile] = [join(directory, 'key'), join(directory, 'secret')]
    writeFileSync(keyFile, `${key}\n`)
    writeFileSync(secretFile, `${clientSecret}\n`)
    const options = `--key-file ${keyFile} --client-secret-file ${secretFile}`
    expect(await signIn(options, { environment: {} })).toMatchObject({ code: 0 })
  })

  it('without MFA is not kept: exit code 1', async () => {
    const { file, signIn } = await scene('admin-agent/none')
    const { code, output, errors } = await signIn()
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(errors).toMatch(/^partnergate: .*MFA/m)
    expect(readFileSync(file, 'latin1')).not.toContain('partnergate:sign-in')
  })

  it('that the person declines ends with 1', async () => {
    const { signIn } = await scene('admin-agent/entra', { mfa: 'refuse' })
    expect(await signIn()).toMatchObject({
      code: 1,
      errors: expect.stringContaining('was declined'),
    })
  })
})

it('signs in on another device', async () => {
  const { tenant, file, server } = await scene()
  const real = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (run: () => void, ms = 0, ...more: []) =>
    real(run, ms === 5000 ? 0 : ms, ...more),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
  const { code, output } = await partnergate(
    `sign-in --device-code --tenant ${tenant.domain} --client-id ${tenant.apps.public.clientId} --store sqlite://${file} --authority-host ${server.url}`,
    {
      environment: { PARTNERGATE_STORE_KEY: key },
      onComplaint(text) {
        const [, userCode = ''] = /enter the code (\w+)/.exec(text) ?? []
        tenant.enterDeviceCode(userCode, 'sales-agent/entra')
      },
    },
  )
  expect(code).toBe(0)
  expect(output).toMatch(/^mfa +entra$/m)
})

describe('a wrong call ends with 2, says what is wrong, and asks nobody', () => {
  const right = '--tenant contoso.example --client-id c --store sqlite://never.sqlite'
  it.each([
    ['', /--tenant is missing/],
    ['--tenant contoso.example', /--client-id is missing/],
    ['--tenant contoso.example --client-id c', /--store is missing/],
    ['--tenant common --client-id c --store sqlite://never.sqlite', /tenantId must be/],
    [`${right} --port 99999`, /--port takes a number/],
    [`${right} --cloud mars`, /--cloud \(mars\).*global, us-government, china/],
    [`${right} --authority-host http://evil.example`, /authorityHost must be https/],
    [`${right} --certificate-thumbprint ${'ab'.repeat(20)}`, /go together/],
    [`${right} --key-file /nowhere/key`, /--key-file: the file cannot be read \(ENOENT\)/],
    [`${right} --client-secret hunter2`, /Unknown option '--client-secret'/],
    ['--tenant contoso.example --client-id c --store mongodb://host', /--store takes sqlite:/],
    ['--tenant contoso.example --client-id c --store tokens.sqlite', /--store takes sqlite:/],
  ])('%s', async (options, message) => {
    const directory = mkdtempSync(join(tmpdir(), 'partnergate-cli-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const given = options.replace('sqlite://never', `sqlite://${directory}/never`)
    const { code, output, errors } = await partnergate(`sign-in ${given}`, {
      environment: { PARTNERGATE_STORE_KEY: key },
    })
    expect({ code, output, errors }).toEqual({
      code: 2,
      output: '',
      errors: expect.stringMatching(message),
    })
  })

  it('without a key', async () => {
    const { code, errors } = await partnergate(`sign-in ${right}`)
    expect(code).toBe(2)
    expect(errors).toMatch(/PARTNERGATE_STORE_KEY.*openssl rand -base64 32/)
  })

  it('with a key that is too short, which is not repeated', async () => {
    const environment = { PARTNERGATE_STORE_KEY: 'hunter2' }
    const inMemory = right.replace('never.sqlite', ':memory:')
    const { code, all } = await partnergate(`sign-in ${inMemory}`, { environment })
    expect(code).toBe(2)
    expect(all).toMatch(/32 random bytes/)
    expect(all).not.toContain('hunter2')
  })

  it('where the adapter is not installed', async () => {
    const { code, errors } = await partnergate(`sign-in ${right}`, {
      environment: { PARTNERGATE_STORE_KEY: key },
      directory: tmpdir(),
    })
    expect(code).toBe(2)
    expect(errors).toContain('npm install keyv @keyv/sqlite')
  })
})

it.skipIf(isMissing('redis'))('keeps a sign-in in Redis, and shows no password of it', async () => {
  const redis = await startRedis()
  onTestFinished(redis.stop)
  const { signIn } = await scene()
  const { code, all } = await signIn(`--store ${redis.url}`)
  expect(code).toBe(0)
  const { host, password } = new URL(redis.url)
  expect(all).toContain(`kept in redis://${host} for`)
  expect(all).not.toContain(password)
})

it.skipIf(isMissing('postgres'))('keeps a sign-in in Postgres', async () => {
  const postgres = await startPostgres()
  onTestFinished(postgres.stop)
  const { signIn } = await scene()
  const { code, all } = await signIn(`--store ${postgres.url}`)
  expect(code).toBe(0)
  expect(all).not.toContain(new URL(postgres.url).password)
})

it('shows no password of a store, and says so when nothing could be stored', async () => {
  const { signIn } = await scene()
  const { code, all } = await signIn('--store postgres://user:hunter2@127.0.0.1:1/tokens')
  expect(code).toBe(2)
  expect(all).toContain('was not stored')
  expect(all).not.toContain('hunter2')
})
