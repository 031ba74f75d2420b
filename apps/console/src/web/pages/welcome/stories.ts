import type { PersonaId } from '../../../shared/personas.ts'
import type { PolicyView } from '../../../shared/session-view.ts'
import type { Tone } from '../../ui/mark.tsx'

/** Something to see for oneself: somebody signs in, under the rules that make the point. */
export interface Story {
  readonly title: string
  /** What becomes of it, in a word or two. */
  readonly verdict: { readonly tone: Tone; readonly words: string }
  readonly text: string
  /** The link's words. */
  readonly start: string
  readonly as: PersonaId
  readonly rules: PolicyView
  /** Where the sign-in leads to. */
  readonly to: string
}

const plain = { edition: '2022-03', exception: false } as const

/**
 * The verification cases of Partner Center, as somebody lives through them.
 *
 * Source: "Mandating multifactor authentication for your partner tenant", verification scenarios.
 */
export const stories: readonly Story[] = [
  {
    title: 'Microsoft Entra MFA',
    verdict: { tone: 'allowed', words: 'Passes everywhere' },
    text: 'Every page opens, and customers are managed by DAP and by GDAP.',
    start: 'Try Entra MFA',
    as: 'admin-agent/entra',
    rules: plain,
    to: '/customers',
  },
  {
    title: 'No MFA',
    verdict: { tone: 'caution', words: 'Steps up' },
    text: 'Overview opens. Customers sends you back to the sign-in page to register, and goes on.',
    start: 'Try no MFA',
    as: 'admin-agent/none',
    rules: plain,
    to: '/',
  },
  {
    title: 'Third-party MFA',
    verdict: { tone: 'denied', words: 'Stopped' },
    text: 'Without an exception the protected pages stay shut, and say which rule shuts them.',
    start: 'Try third-party MFA',
    as: 'admin-agent/third-party',
    rules: plain,
    to: '/customers',
  },
  {
    title: 'Third-party MFA, exception granted',
    verdict: { tone: 'caution', words: 'Halfway' },
    text: 'The portal opens. Managing customers by GDAP is stopped before anything is sent.',
    start: 'Try the exception',
    as: 'admin-agent/third-party',
    rules: { ...plain, exception: true },
    to: '/customers',
  },
]
