import { registerHooks } from 'node:module'
import { fileStore } from './file-store.ts'

/** What a worker is told. */
export interface Task {
  readonly directory: string
  readonly compares: boolean
  readonly authorityHost: string
  readonly rounds: number
}

/** What it says when it is done. */
export interface Report {
  readonly tokens: number
  readonly failures: readonly string[]
  readonly warnings: readonly string[]
}

// The other rooms are taken from their sources here too, so that no build is needed.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@partnergate/core'
      ? next(new URL('../../../core/src/index.ts', import.meta.url).href, context)
      : next(specifier, context),
})

const { encryptedStore, isAuthError, secureApplicationModel } = await import('../../src/index.ts')
const task: Task = JSON.parse(process.argv[2] ?? '')
const warnings: string[] = []
const failures: string[] = []
let tokens = 0

const credential = secureApplicationModel({
  tenantId: 'df845f1a-7b35-40a2-ba78-6481de91f8ae',
  clientId: 'client',
  clientSecret: 'secret',
  refreshToken: 'seed',
  authorityHost: task.authorityHost,
  store: encryptedStore(fileStore(task.directory, task.compares), [
    { id: 'key', key: new Uint8Array(32) },
  ]),
  onWarning: ({ kind }) => warnings.push(kind),
})

for (let round = 0; round < task.rounds; round += 1) {
  try {
    // A challenge passes the cache by, so that every round redeems a refresh token.
    const scope = 'https://api.partnercenter.microsoft.com/.default'
    await credential.getToken(scope, { claims: '{"access_token":{}}' })
    tokens += 1
  } catch (error) {
    failures.push(isAuthError(error) ? error.code : String(error))
  }
}

const report: Report = { tokens, failures, warnings }
process.stdout.write(JSON.stringify(report))
