import { readFileSync } from 'node:fs'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Far more than any secret, key or certificate holds. */
const maxLength = 64 * 1024

/**
 * A secret from a file, or from an environment variable; never from an argument, which would end up in the shell history.
 *
 * @returns `undefined` where there is neither
 * @throws UsageError that names the option, and repeats nothing of the file
 */
export function readSecret(
  { environment }: Pick<Terminal, 'environment'>,
  option: string,
  file: string | undefined,
  variable?: string,
): string | undefined {
  const text = file === undefined ? environment[variable ?? ''] : contentsOf(file, option)
  const secret = text?.trim()
  return secret === '' ? undefined : secret
}

function contentsOf(file: string, option: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new UsageError(`--${option}: the file cannot be read${code}.`)
  }
  if (text.trim() !== '' && text.length <= maxLength) return text
  throw new UsageError(`--${option}: the file is empty, or far too long for what it should hold.`)
}
