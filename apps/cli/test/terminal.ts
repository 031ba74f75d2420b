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
}

/** Runs the command in process, as the shell would. */
export async function partnergate(
  commandLine: string,
  { input = '', isInteractive = false }: RunSetup = {},
): Promise<RunResult> {
  const printed: string[] = []
  const complained: string[] = []
  const code = await run(commandLine.split(' ').filter(Boolean), {
    input: (async function* () {
      yield* typeof input === 'string' ? [input] : input
    })(),
    isInteractive,
    print: text => void printed.push(text),
    complain: text => void complained.push(text),
    now: () => new Date('2026-11-23T12:00:00Z'),
  })
  const [output, errors] = [printed.join('\n'), complained.join('\n')]
  return { code, output, errors, all: `${output}\n${errors}` }
}
