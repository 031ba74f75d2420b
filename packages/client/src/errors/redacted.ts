/** A JSON Web Token, or as much of one as begins with its header. */
const anyToken = /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g

/**
 * A text of the service without tokens: some proxies repeat the request in their error, and what was sent may not pass on from there.
 *
 * @param token - the token that was sent, which need not look like one
 */
export function redacted<Text extends string | undefined>(text: Text, token?: string): Text
export function redacted(text: string | undefined, token?: string): string | undefined {
  const without = token ? text?.replaceAll(token, '[token]') : text
  return without?.replace(anyToken, '[token]')
}

/** The same for all texts of a JSON value. */
export function redactedData(data: unknown): unknown {
  const text: string | undefined = JSON.stringify(data)
  return text === undefined ? undefined : JSON.parse(redacted(text))
}
