/** How to sign in. */
export interface SignInWish {
  /** Path to go on to. */
  readonly to: string
  /** Whether MFA is asked for. */
  readonly stepUp?: boolean
  /** Whether another account is to be picked. */
  readonly another?: boolean
  /** Whose account it is to be: one of the demo's people, or a user name. */
  readonly as?: string
}

/** Address that leads to the sign-in page. It leaves the app, so it is a plain link and not the router's. */
export function signInAddress({ to, stepUp = false, another = false, as }: SignInWish): string {
  const query = new URLSearchParams({
    to,
    ...(stepUp && { 'step-up': '' }),
    ...(another && { switch: '' }),
    ...(as !== undefined && { as }),
  })
  return `/auth/sign-in?${query}`
}
