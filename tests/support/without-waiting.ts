/** Longest pause that is left out, in milliseconds: that of a device code. Time-outs are longer. */
const longestPause = 5_000

// For processes that tests start: questions that a library asks again and again follow at once.
const wait = globalThis.setTimeout
const hasty = (run: () => void, delayMs = 0, ...parameters: []) =>
  wait(run, delayMs <= longestPause ? 0 : delayMs, ...parameters)
Object.assign(globalThis, { setTimeout: Object.assign(hasty, wait) })
