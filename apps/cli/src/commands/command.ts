import { type ArgsDef, type CommandDef, type CommandMeta, renderUsage, runCommand } from 'citty'
import { checkArguments } from '../check-arguments.ts'

/** A command as the runner sees it. */
export interface Command {
  readonly meta: CommandMeta
  /** Runs it and gives the exit code. Throws for arguments that it doesn't know. */
  readonly run: (rawArgs: string[]) => Promise<number>
  /** The help text, for a program. */
  readonly usage: (program: CommandMeta) => Promise<string>
}

/** What a command consists of. */
interface Definition<Args extends ArgsDef> extends CommandDef<Args> {
  readonly meta: CommandMeta
  readonly args: Args
  readonly run: NonNullable<CommandDef<Args>['run']>
}

/** Defines a command; `run` gives its exit code. */
export function command<const Args extends ArgsDef>(definition: Definition<Args>): Command {
  const { meta, args } = definition
  return {
    meta,
    async run(rawArgs) {
      checkArguments(rawArgs, args)
      const { result } = await runCommand<Args>(definition, { rawArgs })
      return Number(result)
    },
    usage: program => renderUsage<Args>(definition, { meta: program }),
  }
}
