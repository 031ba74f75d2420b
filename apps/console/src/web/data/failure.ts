import type { Problem, ProblemCode } from '../../shared/problem.ts'

/** Why there is no answer: a problem that the server told, or nobody to ask. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: ProblemCode | 'offline'
  readonly problem: Problem | undefined

  constructor(problem: Problem | undefined) {
    super(problem?.detail ?? 'The console’s server does not answer. Is it still running?')
    this.code = problem?.code ?? 'offline'
    this.problem = problem
  }
}

/** Whether an error is a failure of a certain kind. */
export function hasFailed(error: unknown, code: Failure['code']): boolean {
  return error instanceof Failure && error.code === code
}
