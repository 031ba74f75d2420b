import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'

/** A cookie that scripts never see. */
interface Cookie {
  readonly read: (c: Context) => string
  readonly write: (c: Context, value: string) => void
  readonly clear: (c: Context) => void
}

/** The console's cookies. */
export interface Cookies {
  /** Of a session, for requests of the console's own pages only. */
  readonly session: Cookie
  /** Binds a sign-in to the browser that began it. It comes along when Entra sends the browser back. */
  readonly signIn: Cookie
  /** Finds a browser's sandbox in the demo. */
  readonly demo: Cookie
}

/** Makes the cookies. Over https they are for this host alone, and for https. */
export function createCookies(isSecure: boolean): Cookies {
  const cookie = (name: string, sameSite: 'Strict' | 'Lax'): Cookie => {
    const ownName = isSecure ? `__Host-${name}` : name
    const options: CookieOptions = { httpOnly: true, sameSite, path: '/', secure: isSecure }
    return {
      read: c => getCookie(c, ownName) ?? '',
      write: (c, value) => setCookie(c, ownName, value, options),
      clear: c => void deleteCookie(c, ownName, options),
    }
  }
  return {
    session: cookie('partnergate-session', 'Strict'),
    signIn: cookie('partnergate-sign-in', 'Lax'),
    demo: cookie('partnergate-demo', 'Lax'),
  }
}
