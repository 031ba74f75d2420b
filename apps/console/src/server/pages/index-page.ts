import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'

/** Stands in the built page where the nonce of the response goes. */
const placeholder = '%NONCE%'

/** Serves the page, each time with the nonce that the response's policy names. */
export function indexPage(webRoot: string) {
  const html = readFileSync(join(webRoot, 'index.html'), 'utf8')
  return (c: Context) => {
    c.header('Cache-Control', 'no-store')
    return c.html(html.replaceAll(placeholder, c.get('secureHeadersNonce') ?? ''))
  }
}
