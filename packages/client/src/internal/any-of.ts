/** A signal that aborts when one of these does; no new one where there is none or only one. */
export function anyOf(...signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = [...new Set(signals.filter(signal => signal !== undefined))]
  return given.length > 1 ? AbortSignal.any(given) : given[0]
}
