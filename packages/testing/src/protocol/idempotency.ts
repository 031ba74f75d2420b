import type { Caller } from '../identity/caller.ts'
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

/** A retry comes soon; answers from further back are forgotten. */
const mostAnswers = 10_000

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
      if (answers.size >= mostAnswers) answers.delete(answers.keys().next().value ?? '')
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

/** What makes two calls the same: the caller, what is called, and the request id that the caller chose. */
export function replayKey(
  { method, url }: Request,
  { applicationId, objectId }: Caller,
  requestId: string,
): string {
  const { pathname } = new URL(url)
  return [applicationId, objectId, method, pathname, requestId].join('\n').toLowerCase()
}
