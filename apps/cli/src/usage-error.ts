/** The command was called wrongly, or given something it can't read. Its message never repeats what was read. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'ERR_USAGE'
}
