/** How `fetch` says that the connection broke before there was an answer. */
export class ConnectionError extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    })
  }
}

/** How a body says that the connection broke before its end. */
export function bodyBroken(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
  return new TypeError('terminated', { cause })
}
