import { run } from '../src/run.ts'

/** What a run left behind. */
export interface RunResult {
  readonly code: number
  readonly output: string
  readonly errors: string
  /** Everything that anybody could see. */
  readonly all: string
}

/** What differs from a run with an empty pipe on 2026-11-23. */
export interface RunSetup {
  readonly input?: string | readonly (string | Uint8Array)[]
  readonly isInteractive?: boolean
  readonly environment?: Readonly<Record<string, string>>
  readonly directory?: string
  /** Hears each line to standard error at once, as who sits there would. */
  readonly onComplaint?: (text: string) => void
  readonly now?: () => Date
}

const today = () => new Date('2026-11-23T12:00:00Z')

/** Runs the command in process, as the shell would. */
export async function partnergate(
  commandLine: string,
  { input = '', isInteractive = false, ...setup }: RunSetup = {},
): Promise<RunResult> {
  const printed: string[] = []
  const complained: string[] = []
  const code = await run(commandLine.split(' ').filter(Boolean), {
    input: (async function* () {
      yield* typeof input === 'string' ? [input] : input
    })(),
    isInteractive,
    print: text => void printed.push(text),
    complain(text) {
      complained.push(text)
      setup.onComplaint?.(text)
    },
    environment: setup.environment ?? {},
    directory: setup.directory ?? process.cwd(),
    now: setup.now ?? today,
  })
  const [output, errors] = [printed.join('\n'), complained.join('\n')]
  return { code, output, errors, all: `${output}\n${errors}` }
}
