import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Far more than any token response holds. */
const maxBytes = 64 * 1024

/**
 * Reads standard input to its end.
 *
 * @throws UsageError when somebody sits there, when nothing comes, or too much
 */
export async function readText({ input, isInteractive }: Terminal): Promise<string> {
  if (isInteractive) {
    throw new UsageError(
      'pipe the token in, so that it stays off the screen and out of the shell history: partnergate token < token.txt',
    )
  }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of input) {
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength
    if (bytes > maxBytes) {
      throw new UsageError(
        `standard input holds more than ${maxBytes / 1024} KiB, which no access token does. Give the token alone.`,
      )
    }
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  }
  text = (text + decoder.decode()).trim()
  if (text === '') {
    throw new UsageError(
      'standard input is empty. Pipe the token in: partnergate token < token.txt',
    )
  }
  return text
}
