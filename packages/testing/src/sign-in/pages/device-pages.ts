import { html } from './html.ts'
import { page } from './page.ts'

/** Where somebody types the code that a device shows. */
export function deviceEntryPage({ pathname }: URL): string {
  return page(
    'Enter code to allow access',
    html`<form action="${pathname}">
<label>Code <input name="user_code" required autocomplete="off" autofocus></label>
<button>Next</button>
</form>`,
  )
}

export function deviceDonePage(outcome: 'signed-in' | 'declined'): string {
  return outcome === 'signed-in'
    ? page(
        'You have signed in',
        html`<p>You may now close this window and go back to your device.</p>`,
      )
    : page('You have declined', html`<p>The device wasn’t signed in.</p>`)
}
