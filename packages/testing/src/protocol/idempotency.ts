/** What was answered under a request id, to be answered again when the call is repeated under it. */
export interface Replays {
  find(key: string): Response | undefined
  keep(key: string, response: Response): void
}

export function createReplays(): Replays {
  const answers = new Map<string, Response>()
  return {
    find: key => answers.get(key)?.clone(),
    keep: (key, response) => void answers.set(key, response.clone()),
  }
}

/** What makes two calls the same: the caller, the resource and the request id that the caller chose. */
export function replayKey(url: string, applicationId: string, requestId: string): string {
  return [applicationId, new URL(url).pathname.toLowerCase(), requestId.toLowerCase()].join('\n')
}
