import { documentedExceptions } from '../documented-exceptions.ts'

export interface Review {
  /** Problems that no exception covers. */
  unexpected: string[]
  /** Exceptions that cover no problem, so that the list can't go stale. */
  stale: string[]
}

/** Holds the problems of an example against the exceptions listed for it. */
export function review(example: string, problems: string[]): Review {
  const listed = documentedExceptions[example]?.problems ?? []
  return {
    unexpected: problems.filter(problem => !listed.some(one => covers(one, problem))),
    stale: listed.filter(one => !problems.some(problem => covers(one, problem))).map(String),
  }
}

function covers(listed: string | RegExp, problem: string): boolean {
  return typeof listed === 'string' ? listed === problem : listed.test(problem)
}
