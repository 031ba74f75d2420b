/** Whether a token is live at a moment. */
export interface Lifetime {
  readonly state: 'live' | 'expired' | 'not-yet' | 'unknown'
  /** `Live for 59 min 3 s more.` */
  readonly words: string
}

/** Reads `nbf` and `exp` (seconds since 1970) at a moment in milliseconds. */
export function lifetimeOf(claims: Readonly<Record<string, unknown>>, now: number): Lifetime {
  const { exp, nbf } = claims
  if (typeof exp !== 'number' || !Number.isFinite(exp)) {
    return { state: 'unknown', words: 'The token does not say when it ends (exp).' }
  }
  const left = exp - now / 1000
  if (left <= 0) return { state: 'expired', words: `Expired ${inWords(-left)} ago.` }
  const wait = typeof nbf === 'number' ? nbf - now / 1000 : 0
  if (wait > 0) return { state: 'not-yet', words: `Not valid before ${inWords(wait)} from now.` }
  return { state: 'live', words: `Live for ${inWords(left)} more.` }
}

function inWords(seconds: number): string {
  const whole = Math.floor(seconds)
  const [days, hours, minutes] = [
    Math.floor(whole / 86_400),
    Math.floor(whole / 3600) % 24,
    Math.floor(whole / 60) % 60,
  ]
  if (days > 0) return `${days} d ${hours} h`
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}
