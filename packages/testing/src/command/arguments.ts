import { parseArgs } from 'node:util'
import type { ArgsDef } from 'citty'
import { closest } from 'fastest-levenshtein'
import { UsageError } from './usage-error.ts'

/** The options of the command, as citty describes them. */
export const argumentsDefinition = {
  port: {
    type: 'string',
    valueHint: 'PORT',
    description: 'port to listen on; 0 takes a free one',
    default: '4100',
  },
  host: {
    type: 'string',
    valueHint: 'ADDRESS',
    description: 'address to listen on',
    default: '127.0.0.1',
  },
  https: { type: 'boolean', description: 'speak TLS, with a certificate made for it' },
  seed: { type: 'string', valueHint: 'TEXT', description: 'what all made-up data comes from' },
  customers: { type: 'string', valueHint: 'COUNT', description: 'customers to start with' },
  now: {
    type: 'string',
    valueHint: 'TIME',
    description: 'let the clock stand still at this time, such as 2026-06-15T09:00:00Z',
  },
  throttling: { type: 'boolean', description: 'limit how often the service may be called' },
  mfa: {
    type: 'string',
    valueHint: 'PHASE',
    description: 'how far users without MFA are refused: off, report, a percentage or on',
    default: 'on',
  },
  snapshot: { type: 'string', valueHint: 'FILE', description: 'go on from a snapshot' },
  save: {
    type: 'string',
    valueHint: 'FILE',
    description: 'write a snapshot when the server is stopped',
  },
  help: { type: 'boolean', alias: 'h', description: 'show this' },
  version: { type: 'boolean', alias: 'v', description: 'show the version' },
} as const satisfies ArgsDef

export type Arguments = {
  readonly [Name in keyof typeof argumentsDefinition]?: (typeof argumentsDefinition)[Name]['type'] extends 'boolean'
    ? boolean
    : string
}

/**
 * Reads what the command was called with. Node's parser refuses what citty lets pass: a misspelt option must not change
 * what is served.
 *
 * @throws UsageError for an unknown option, a stray word, or a value that is missing or that there shouldn't be
 */
export function readArguments(given: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(argumentsDefinition).map(([name, definition]) => [
      name,
      {
        type: definition.type,
        ...('alias' in definition && { short: definition.alias }),
      } as const,
    ]),
  )
  try {
    const { values } = parseArgs({ args: [...given], options, strict: true })
    return values as Arguments
  } catch (error) {
    const [problem = ''] = error instanceof Error ? error.message.split(/\.(?: |$)/, 1) : []
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec(problem) ?? []
    const names = Object.keys(options).map(name => `--${name}`)
    const hint = unknown === undefined ? '.' : `; did you mean ${closest(unknown, names)}?`
    throw new UsageError(`${problem}${hint} --help lists the options.`)
  }
}
