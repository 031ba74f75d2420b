/** What takes tokens of an audience, for the audiences that partners meet. */
const notes: Readonly<Record<string, string>> = {
  'https://api.partnercenter.microsoft.com':
    'for Partner Center; gdap-relationships needs a token for Microsoft Graph',
  'https://partner.partnercenterapi.microsoftonline.cn': 'for Partner Center in China',
  'https://graph.microsoft.com':
    'for Microsoft Graph: gdap-relationships takes it, Partner Center answers 401 (900420)',
  'https://graph.windows.net':
    'for the retired Azure AD Graph: Partner Center answers 401 (900420)',
}

/** Who takes a token with this audience, where we know it. */
export function audienceNote(audience: string | undefined): string | undefined {
  const known = (audience ?? '').replace(/\/+$/, '')
  return Object.hasOwn(notes, known) ? notes[known] : undefined
}
