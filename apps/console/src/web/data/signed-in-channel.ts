const name = 'partnergate-signed-in'

/** Tells the browser's other tabs that somebody has signed in. */
export const signedInChannel = {
  tell(): void {
    const channel = new BroadcastChannel(name)
    channel.postMessage('signed-in')
    channel.close()
  },
  /** Gives what ends the listening. */
  listen(hear: () => void): () => void {
    const channel = new BroadcastChannel(name)
    channel.onmessage = hear
    return () => channel.close()
  },
}
