import { stripVTControlCharacters } from 'node:util'

/** What a command reads and writes. The process has one; a test brings its own. */
export interface Terminal {
  /** Standard input, not yet read. */
  readonly input: AsyncIterable<Uint8Array | string>
  /** Whether somebody sits at standard input, so that nothing will come by itself. */
  readonly isInteractive: boolean
  /** Writes lines to standard output. */
  readonly print: (text: string) => void
  /** Writes lines to standard error. */
  readonly complain: (text: string) => void
  /** The variables of the environment, which hold secrets. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The directory that the command was called in. */
  readonly directory: string
  /** The time, for what a token has left. */
  readonly now: () => Date
}

/** The terminal of this process. Styles are for eyes: they are left out of files and pipes. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process
  // The reader of a pipe may leave early (`partnergate decide … | head -1`).
  stdout.on('error', () => stdout.destroy())
  const lineTo = (stream: NodeJS.WriteStream) => (text: string) => {
    stream.write(`${stream.isTTY ? text : stripVTControlCharacters(text)}\n`)
  }
  return {
    input: stdin,
    isInteractive: stdin.isTTY === true,
    print: lineTo(stdout),
    complain: lineTo(stderr),
    environment: process.env,
    directory: process.cwd(),
    now: () => new Date(),
  }
}
