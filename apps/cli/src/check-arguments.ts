import { parseArgs } from 'node:util'
import type { ArgsDef } from 'citty'
import { UsageError } from './usage-error.ts'

/**
 * Refuses what a command does not know: an unknown option, a stray word, a value where none belongs.
 * citty lets all of them pass, and a misspelt option must not change what is decided.
 *
 * @throws UsageError that says what is wrong and which options there are
 */
export function checkArguments(given: readonly string[], known: ArgsDef): void {
  const definitions = Object.entries(known)
  const options = Object.fromEntries(
    definitions.map(([name, { type }]) => [
      name,
      { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    parseArgs({ args: [...given], options, strict: true, allowNegative: true })
  } catch (error) {
    // The first sentence; the rest of Node's message is about declaring options.
    const [problem = ''] = error instanceof Error ? error.message.split(/\.(?: |$)/, 1) : []
    const names = definitions.map(([name]) => `--${name}`).join(', ')
    throw new UsageError(`${problem}. The options are: ${names}.`)
  }
}
