/** What the command's exit code says. */
export const exitCodes = {
  /** Everything that was asked about is allowed, or there was nothing to decide. */
  allowed: 0,
  /** At least one scenario that was asked about is denied. */
  denied: 1,
  /** Nothing was decided: the call, or what stood on standard input, is wrong. */
  unusable: 2,
} as const
