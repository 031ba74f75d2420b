/** Resolves with the first SIGINT or SIGTERM; the next one ends the process at once, as without this. */
export function stopSignal(): Promise<NodeJS.Signals> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  return new Promise(resolve => {
    const stop = (signal: NodeJS.Signals) => {
      for (const one of signals) process.off(one, stop)
      resolve(signal)
    }
    for (const one of signals) process.on(one, stop)
  })
}
