/** Whom a token can be for, and in which cloud. */
const audiences: ReadonlyMap<string, string> = new Map([
  [
    'https://api.partnercenter.microsoft.com',
    'The Partner Center API, of the global cloud and of the US government’s.',
  ],
  ['https://partner.partnercenterapi.microsoftonline.cn', 'The Partner Center API in China.'],
  ['https://api.partner.microsoft.com', 'The partner API. The Partner Center API refuses it.'],
  ['https://graph.microsoft.com', 'Microsoft Graph. The Partner Center API refuses it.'],
  [
    'https://graph.microsoft.us',
    'Microsoft Graph of the US government’s cloud. The Partner Center API refuses it.',
  ],
  [
    'https://microsoftgraph.chinacloudapi.cn',
    'Microsoft Graph in China. The Partner Center API refuses it.',
  ],
  [
    'https://graph.windows.net',
    'A retired audience: the Partner Center API answers 401 with 900420. Ask for https://api.partnercenter.microsoft.com/.default.',
  ],
])

/** Says whom the audience stands for, and what that means for a call to Partner Center. */
export function audienceInWords(aud: unknown): string {
  if (typeof aud !== 'string' || aud === '') {
    return 'The token names no audience (aud): no API can accept it.'
  }
  return (
    audiences.get(aud.replace(/\/+$/, '').toLowerCase()) ??
    'Not an API of Microsoft that we know: an application of your own, or an id token. The Partner Center API refuses it.'
  )
}
