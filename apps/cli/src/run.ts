import { renderUsage } from 'citty'
import manifest from '../package.json' with { type: 'json' }
import { commandsFor } from './commands/commands.ts'
import { exitCodes } from './exit-codes.ts'
import { withoutTokens } from './output/without-tokens.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const program = {
  name: 'partnergate',
  version: manifest.version,
  description: manifest.description,
}

/**
 * Runs the command line.
 *
 * @param argv - the arguments, without the program's name
 * @param terminal - what is read and written
 * @returns the exit code: 0 allowed, 1 denied, 2 not decided
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Something unexpected was thrown.'
    terminal.complain(`partnergate: ${withoutTokens(message)}`)
    return exitCodes.unusable
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const commands = commandsFor(terminal)
  const [name = '', ...rest] = argv
  if (name === '--version' || name === '-v') {
    terminal.print(manifest.version)
    return exitCodes.allowed
  }
  if (name === '' || isHelp(name)) {
    const subCommands = Object.entries(commands).map(([name, { meta }]) => [name, { meta }])
    terminal.print(
      await renderUsage({ meta: program, subCommands: Object.fromEntries(subCommands) }),
    )
    return name === '' ? exitCodes.unusable : exitCodes.allowed
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const known = Object.keys(commands).join(', ')
    throw new UsageError(`There is no command '${name}'. The commands are: ${known}.`)
  }
  if (rest.some(isHelp)) {
    terminal.print(await command.usage(program))
    return exitCodes.allowed
  }
  return command.run(rest)
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}
