import type { PageServer } from '../page-server.ts'
import type { State } from '../state.ts'
import { certificateUrl } from './signer.ts'

/** Where receivers of webhooks fetch the certificate of who signed: the one file that its host has. */
export function createCertificatePage(state: () => State): PageServer {
  const { pathname } = certificateUrl
  return {
    answer(request) {
      const asked = new URL(request.url).pathname.toLowerCase()
      if (request.method !== 'GET' || asked !== pathname) return undefined
      return file(state())
    },
    pages: [{ operation: 'webhook-certificate', method: 'GET', path: pathname }],
  }
}

async function file({ webhooks }: State): Promise<Response> {
  const headers = { 'Content-Type': 'application/pkix-cert' }
  return new Response(await webhooks.signer.certificate(), { headers })
}
