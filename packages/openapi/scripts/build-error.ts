/** What is wrong with the areas, all of it at once, a line each. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The areas can't be built:\n${problems.map(problem => `- ${problem}`).join('\n')}`)
    this.problems = problems
  }
}
