const name = /^\.?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z]$/
const local = /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|example)$/

/** Whether an entry can be trusted as a host: a full name, or a suffix that starts with a dot. No address, no local name. */
export function isHostRule(rule: string): boolean {
  return rule.length < 254 && name.test(rule) && !local.test(rule) && rule.lastIndexOf('.') > 0
}

/** Whether a host is one of those, exactly, or ends with a suffix. */
function matchesHost(rules: readonly string[], hostname: string): boolean {
  return rules.some(rule =>
    rule.startsWith('.')
      ? hostname.endsWith(rule) && hostname.length > rule.length
      : hostname === rule,
  )
}

/**
 * An address that may be fetched: of one of the hosts, at the usual port, without user name, query or fragment. What
 * is asked for is up to whoever sends the request, so nothing but Microsoft's own hosts is ever contacted.
 */
export function trustedUrl(
  value: string,
  rules: readonly string[],
  protocols: readonly string[],
): URL | undefined {
  // Spaces, backslashes and letters of other scripts are read differently by different readers.
  if (value.length > 2048 || !/^[\x21-\x5b\x5d-\x7e]+$/.test(value)) return undefined
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  if (!protocols.includes(url.protocol) || !matchesHost(rules, url.hostname)) return undefined
  const bare = url.port + url.username + url.password + url.search + url.hash === ''
  return bare ? url : undefined
}
