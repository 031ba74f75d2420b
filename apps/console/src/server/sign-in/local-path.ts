const origin = 'http://console.invalid'

/** A path of the console's own to go to after a sign-in; its start for anything else, so that nobody is led away. */
export function localPathOf(given: string | undefined): string {
  if (!given?.startsWith('/') || !URL.canParse(given, origin)) return '/'
  const url = new URL(given, origin)
  if (url.origin !== origin || /^\/(auth|api|entra)\//.test(url.pathname)) return '/'
  return url.pathname + url.search
}
