/** What the guard does with a call that the policy denies. */
export const guardModes = ['enforce', 'warn', 'off'] as const
/** One of {@link guardModes}. */
export type GuardMode = (typeof guardModes)[number]
