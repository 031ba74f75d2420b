/** The token of an `Authorization` header; `undefined` for none, `''` for a header that is no bearer token. */
export function bearerOf(authorization: string | null | undefined): string | undefined {
  if (!authorization) return undefined
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? ''
}
