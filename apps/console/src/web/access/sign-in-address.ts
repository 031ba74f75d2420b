/** How to sign in. */
export interface SignInWish {
  /** Path to go on to. */
  readonly to: string
  /** Whether MFA is asked for. */
  readonly stepUp?: boolean
  /** Whether another account is to be picked. */
  readonly another?: boolean
}

/** Address that leads to the sign-in page. It leaves the app, so it is a plain link and not the router's. */
export function signInAddress({ to, stepUp = false, another = false }: SignInWish): string {
  const query = new URLSearchParams({
    to,
    ...(stepUp && { 'step-up': '' }),
    ...(another && { switch: '' }),
  })
  return `/auth/sign-in?${query}`
}
