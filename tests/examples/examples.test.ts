import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linesOf } from './run-example.ts'

const customers = expect.stringMatching(/^[1-9]\d* customers$/)
const invoices = expect.stringMatching(/^[1-9]\d* invoices$/)

/** What each example prints when it is run. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  'from-registration-to-first-call.ts': [
    'Open https://login.microsoftonline.com',
    expect.stringMatching(/^[1-9]\d* customers, MFA compliant: true$/),
    'sales-agent/entra: 200',
    'sales-agent/none: 401',
  ],
  'credentials/secure-application-model.ts': [
    expect.stringMatching(/^Day 0: [1-9]\d* customers, MFA compliant: true$/),
    expect.stringMatching(/^Day 60: [1-9]\d* customers, MFA compliant: true$/),
    expect.stringMatching(/^Day 120: [1-9]\d* customers, MFA compliant: true$/),
  ],
  'credentials/authorization-code.ts': [
    'The browser reads: You are back. You can close this window.',
    customers,
  ],
  'credentials/device-code.ts': [
    expect.stringMatching(/^To sign in, .+ enter the code [A-Z\d]{9} to authenticate\.$/),
    customers,
  ],
  'credentials/app-only.ts': [invoices, 'ERR_USER_REQUIRED'],
  'credentials/on-behalf-of.ts': [
    expect.stringMatching(/: a token for https:\/\/graph\.microsoft\.com$/),
    expect.stringMatching(/: a token for https:\/\/api\.partner\.microsoft\.com$/),
    expect.stringMatching(/: ERR_CONSENT_REQUIRED$/),
    expect.stringMatching(/: ERR_CONSENT_REQUIRED$/),
  ],
  'credentials/azure-identity.ts': [invoices],
  'credentials/msal-node.ts': [customers],
  'guards/express.ts': answers('exception-required'),
  'guards/fastify.ts': answers('exception-required'),
  'guards/hono.ts': answers('exception-required'),
  'guards/fetch.ts': answers('exception-not-supported'),
  'guards/webhooks.ts': [
    'subscription-updated: 200',
    'a forged event: 401',
    expect.stringMatching(/^read https:\/\/api\.partnercenter\.microsoft\.com\/webhooks\/v1\//),
  ],
}

/** What a guarded service answers nobody, and people with every kind of MFA. */
function answers(thirdParty: string): readonly unknown[] {
  return [
    'nobody: 401 token-missing',
    expect.stringMatching(
      /^billing-admin\/entra: 200 \{.*"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/,
    ),
    `billing-admin/third-party: 403 ${thirdParty}`,
    'billing-admin/none: 401 no-mfa',
  ]
}

test.concurrent.each(Object.entries(examples))(
  'examples/%s does what it says, run on its own',
  async (example, lines) => {
    expect(await linesOf(example)).toEqual(lines)
  },
  60_000,
)

test('no example is left out', () => {
  const cwd = new URL('../../examples', import.meta.url)
  const found = globSync(['*.ts', '{credentials,guards}/*.ts'], { cwd }).map(path =>
    path.replaceAll('\\', '/'),
  )
  // Shown in READMEs, and run by the tests of those.
  const shownOnly = ['credentials/partner-token.ts', 'first-call.ts']
  expect(found.sort()).toEqual([...Object.keys(examples), ...shownOnly].sort())
})
