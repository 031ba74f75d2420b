import type { Answer } from '../response/answer.ts'
import { retryAfterOf } from '../response/retry-after.ts'

/**
 * What ky sees of an answer: enough to tell whether and when another try is due. `Retry-After` stands in it in seconds,
 * whichever way the service said it. The answer itself goes along.
 */
export class Outline extends Response {
  readonly answer: Answer

  constructor(answer: Answer) {
    const { response, fault } = answer
    const wait = response.ok ? undefined : retryAfterOf(response.headers, fault)
    super(null, {
      // Browsers hide where a redirect leads behind status 0, which no Response can be made with.
      status: response.status === 0 ? 302 : response.status,
      headers: wait === undefined ? {} : { 'Retry-After': String(Math.ceil(wait / 1000)) },
    })
    this.answer = answer
  }

  /** How long the service asked to wait, in milliseconds. */
  static waitIn(response: Response): number | undefined {
    const seconds = response.headers.get('Retry-After')
    return seconds === null ? undefined : Number(seconds) * 1000
  }

  /** The answer behind what ky gives back. */
  static answerOf(response: Response): Answer {
    if (response instanceof Outline) return response.answer
    throw new TypeError('ky gave a response that none of its tries brought')
  }
}
