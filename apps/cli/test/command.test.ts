import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createMockTenant } from '@partnergate/testing'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { partnergate } from './terminal.ts'
import { piecesOf, tokenWith } from './tokens.ts'

const built = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

async function spawned(commandLine: string, input = '') {
  const child = spawn(process.execPath, [built, ...commandLine.split(' ')])
  child.stdin.end(input)
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code: child.exitCode, output, errors }
}

it.each(['--version', '-v'])('%s tells the version of the package', async option => {
  expect(await partnergate(option)).toMatchObject({ code: 0, output: manifest.version })
})

it.each(['--help', 'decide --help', 'token -h', 'sign-in --help'])(
  '%s shows how to call it',
  async commandLine => {
    const { code, output } = await partnergate(commandLine)
    expect(code).toBe(0)
    expect(output).toContain('USAGE')
  },
)

it('shows the same when called with nothing, as a wrong call', async () => {
  expect(await partnergate('')).toMatchObject({
    code: 2,
    output: expect.stringContaining('COMMANDS'),
  })
})

it.each(['decode', 'toString'])('names the commands there are, instead of %s', async name => {
  const { code, errors } = await partnergate(name)
  expect(code).toBe(2)
  expect(errors).toBe(
    `partnergate: There is no command '${name}'. The commands are: decide, token, sign-in.`,
  )
})

describe.skipIf(!existsSync(built))('the built command', () => {
  it('reads a token from a pipe and never shows it', async () => {
    const token = tokenWith({ amr: ['pwd', 'mfa'] })
    const { code, output, errors } = await spawned('token', `Bearer ${token}\n`)
    expect(code).toBe(0)
    expect(errors).toBe('')
    expect(output).toMatch(/^mfa +entra$/m)
    for (const piece of piecesOf(token)) expect(output).not.toContain(piece)
  })

  it('says by its exit code what was decided', async () => {
    const codeOf = async (commandLine: string) => (await spawned(commandLine)).code
    expect(await codeOf('decide --scenario billing --mfa entra')).toBe(0)
    expect(await codeOf('decide --scenario billing --mfa none')).toBe(1)
    expect(await codeOf('decide --scenario billing --mfa sms')).toBe(2)
  })

  it('signs in by a browser, and keeps it in the store of the project', async () => {
    const tenant = createMockTenant()
    await using server = await tenant.listen()
    const { clientId, clientSecret = '' } = tenant.apps.confidential
    const options = {
      ...{ tenant: tenant.tenantId, 'client-id': clientId, 'authority-host': server.url },
      store: 'sqlite://:memory:',
    }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
    const child = spawn(process.execPath, [built, 'sign-in', ...args], {
      env: {
        PARTNERGATE_CLIENT_SECRET: clientSecret,
        PARTNERGATE_STORE_KEY: Buffer.alloc(32).toString('base64'),
      },
    })
    child.stderr.setEncoding('utf8').on('data', (said: string) => {
      const [page] = /http:\S+\/authorize\S+/.exec(said) ?? []
      if (page !== undefined) void fetch(tenant.signIn(page, 'admin-agent/entra'))
    })
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(output).toMatch(/^Signed in: kept in sqlite:\/\/:memory: for the account 'default'/)
    expect(child.exitCode).toBe(0)
  })

  it('writes plain text into a pipe', async () => {
    const { errors } = await spawned('decide --mfa sms')
    expect(errors).toMatch(/--mfa \(sms\)\. Expected one of: entra, third-party, none\./)
  })
})
