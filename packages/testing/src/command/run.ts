import { stripVTControlCharacters } from 'node:util'
import { renderUsage } from 'citty'
import manifest from '../../package.json' with { type: 'json' }
import { createMockTenant } from '../create-mock-tenant.ts'
import { isMockTenantError } from '../errors/mock-tenant-error.ts'
import { saveSnapshot } from '../snapshot/snapshot-file.ts'
import type { Arguments } from './arguments.ts'
import { argumentsDefinition, readArguments } from './arguments.ts'
import { explainListenError } from './listen-errors.ts'
import { settingsOf } from './settings.ts'
import { stopSignal } from './stop-signal.ts'
import { UsageError } from './usage-error.ts'

const exitCodes = { done: 0, failed: 1, misused: 2 } as const

const program = {
  name: 'npx @partnergate/testing',
  version: manifest.version,
  description:
    'Serves a mock Partner Center tenant: Partner Center, Microsoft Graph and the Entra sign-in.',
}

/** Where the command writes to. */
export interface Terminal {
  print(text: string): void
  complain(text: string): void
}

/** Colours are for people: what goes to a pipe or a file has none. */
export const processTerminal: Terminal = {
  print: text =>
    void process.stdout.write(`${process.stdout.isTTY ? text : stripVTControlCharacters(text)}\n`),
  complain: text => void process.stderr.write(`partnergate-mock: ${text}\n`),
}

/**
 * Runs the command until it is stopped.
 *
 * @param argv - the arguments, without the program's name
 * @returns the exit code: 0 when it was stopped or there was only something to show, 1 when it failed, 2 when it was
 * called wrongly
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { print, complain } = terminal
  try {
    const given = readArguments(argv)
    if (given.version) print(manifest.version)
    else if (given.help) print(await renderUsage({ meta: program, args: argumentsDefinition }))
    else await serve(given, print)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof Error)) throw error
    complain(error.message)
    return error instanceof UsageError ? exitCodes.misused : exitCodes.failed
  }
}

async function serve(given: Arguments, print: Terminal['print']): Promise<void> {
  // From here on a signal stops the server in good order, also while it is still starting.
  const stopped = stopSignal()
  const { tenant, server, save } = await start(given)
  print(`The mock tenant is at ${server.url}/ - open it for accounts, applications and commands.`)
  print('Stop it with Ctrl+C.')
  await stopped
  await server.close()
  if (save === undefined) return
  await saveSnapshot(save, tenant.snapshot())
  print(`Saved to ${save}.`)
}

async function start(given: Arguments) {
  const settings = await settingsOf(given)
  const tenant = made(() => createMockTenant(settings.tenant))
  try {
    return { tenant, server: await tenant.listen(settings.listen), save: settings.save }
  } catch (error) {
    throw explainListenError(error, settings.listen)
  }
}

/** An option that the tenant itself refuses is a mistake in the call. */
function made<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!isMockTenantError(error) && error instanceof Error) throw new UsageError(error.message)
    throw error
  }
}
