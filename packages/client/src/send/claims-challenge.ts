/** The claims that a challenge asks the next token to have, as JSON text for the credential. */
export function claimsOf(headers: Headers): string | undefined {
  const encoded = /\bclaims="([\w+/=-]+)"/i.exec(headers.get('WWW-Authenticate') ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return undefined
  }
}
