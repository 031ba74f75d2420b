/** Tells a listener. A listener that fails must not fail a call that the service has already carried out. */
export function notify<Event>(listener: ((event: Event) => void) | undefined, event: Event): void {
  try {
    listener?.(Object.freeze(event))
  } catch {
    // Listeners are told so in the options' documentation.
  }
}
