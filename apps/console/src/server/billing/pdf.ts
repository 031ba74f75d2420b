import { problem } from '../problems/problem.ts'

/** The most that is passed on, in bytes: statements have a few pages. */
const maxBytes = 20 * 1024 * 1024
const magic = '%PDF-'

/**
 * Answers with a PDF file, to be saved and never shown as part of the page.
 *
 * @param name - what to save it as; anything but letters, digits, `-` and `_` is left out
 * @throws a problem (502) when it is none, whatever the service calls it
 */
export async function pdfResponse(file: Blob, name: string): Promise<Response> {
  const start = await file.slice(0, magic.length).text()
  const type = file.type.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/pdf' || start !== magic || file.size > maxBytes) {
    throw problem(502, 'Partner Center gave something else than a PDF. Try again.')
  }
  return new Response(file, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w-]/g, '')}.pdf"`,
    },
  })
}
