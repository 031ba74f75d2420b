/**
 * Tells a listener. A listener that fails, at once or later, must not fail a call that the service has already carried out,
 * nor the process.
 */
export function notify<Event>(listener: ((event: Event) => void) | undefined, event: Event): void {
  try {
    const told: unknown = listener?.(Object.freeze(event))
    // An asynchronous function is a listener, too.
    if (told instanceof Promise) told.catch(() => {})
  } catch {
    // Listeners are told so in the options' documentation.
  }
}
