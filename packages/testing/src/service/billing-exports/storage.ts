import type { PageServer } from '../page-server.ts'
import type { State } from '../state.ts'
import { checkSas } from './sas.ts'

/** Where the files of exports lie. On a port they lie below the port's own address. */
export const storageHost = 'adlsreconbuprodeastus201.blob.core.windows.net'

const paths = /^\/((?:un)?billed(?:reconciliation|usage)\/v1\/.+)\/([^/]+)$/

type Refusal = readonly [status: number, code: string, message: string]

const authentication = 'Server failed to authenticate the request.'

const refusals = {
  method: [405, 'UnsupportedHttpVerb', 'The resource does not support the HTTP verb.'],
  bearer: [400, 'InvalidAuthenticationInfo', 'Authentication information is given twice.'],
  missing: [409, 'PublicAccessNotPermitted', 'Public access is not permitted on this account.'],
  wrong: [403, 'AuthenticationFailed', `${authentication} The signature did not match.`],
  expired: [403, 'AuthenticationFailed', `${authentication} The signature has expired.`],
  unknown: [404, 'BlobNotFound', 'The specified blob does not exist.'],
} as const satisfies Record<string, Refusal>

/** The storage behind exports: opened by the signature in the link, and by nothing else. */
export function createStorage(state: () => State): PageServer {
  return {
    pages: [],
    answer(request) {
      const { pathname, searchParams } = new URL(request.url)
      const [, directory, name] = paths.exec(decodeURIComponent(pathname)) ?? []
      if (directory === undefined || name === undefined) return undefined
      const { seed, clock, ids, billingExports } = state()
      const headers = {
        'x-ms-request-id': ids.guid('storage-request'),
        'x-ms-version': '2021-08-06',
      }
      if (!['GET', 'HEAD'].includes(request.method)) return refuse(refusals.method, headers)
      if (request.headers.has('Authorization')) return refuse(refusals.bearer, headers)
      const problem = checkSas(seed, directory, searchParams, clock.now())
      if (problem) return refuse(refusals[problem], headers)
      const found = billingExports.inDirectory(directory)
      const blob = found?.blobs.find(one => one.name === name)
      if (!found || !blob) return refuse(refusals.unknown, headers)
      return new Response(request.method === 'HEAD' ? null : blob.bytes, {
        headers: {
          ...headers,
          'Content-Type': 'application/octet-stream',
          'Content-Length': String(blob.bytes.length),
          ETag: `"0x${seed.hex(15, 'blob', directory, name).toUpperCase()}"`,
          'Last-Modified': new Date(found.work.begun).toUTCString(),
          'x-ms-blob-type': 'BlockBlob',
        },
      })
    },
  }
}

function refuse([status, code, message]: Refusal, headers: Record<string, string>): Response {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return new Response(body, {
    status,
    headers: { ...headers, 'Content-Type': 'application/xml', 'x-ms-error-code': code },
  })
}
