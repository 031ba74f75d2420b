import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { decideCommand } from './decide.ts'
import { signInCommand } from './sign-in.ts'
import { tokenCommand } from './token.ts'

/** The commands by name. */
export function commandsFor(terminal: Terminal): Readonly<Record<string, Command>> {
  return {
    decide: decideCommand(terminal),
    token: tokenCommand(terminal),
    'sign-in': signInCommand(terminal),
  }
}
