import type { Kept } from '../snapshot/kept.ts'

/** What was answered under a request id, to be answered again when the call is repeated under it. */
export interface Replays {
  find(key: string): Response | undefined
  /** A repetition finds the answer at once; the promise is for its being part of snapshots. */
  keep(key: string, response: Response): Promise<void>
}

/** An answer as it is kept. */
interface KeptAnswer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array<ArrayBuffer>
}

export function createReplays(kept: Kept): Replays {
  const answers = kept.map<string, KeptAnswer>('replays')
  /** Answers whose body is still being read. */
  const fresh = new Map<string, Response>()
  return {
    find(key) {
      const answer = answers.get(key)
      return answer ? reopen(answer) : fresh.get(key)?.clone()
    },
    async keep(key, response) {
      fresh.set(key, response.clone())
      const { status, statusText } = response
      const body = new Uint8Array(await response.clone().arrayBuffer())
      answers.set(key, { status, statusText, headers: [...response.headers], body })
      fresh.delete(key)
    },
  }
}

function reopen({ status, statusText, headers, body }: KeptAnswer): Response {
  const init = {
    status,
    statusText,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  }
  return new Response(body.length > 0 ? body : null, init)
}

/** What makes two calls the same: the caller, the resource and the request id that the caller chose. */
export function replayKey(url: string, applicationId: string, requestId: string): string {
  return [applicationId, new URL(url).pathname.toLowerCase(), requestId.toLowerCase()].join('\n')
}
