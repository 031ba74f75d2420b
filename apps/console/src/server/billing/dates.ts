/**
 * A date of the service's in ISO 8601. Some come without a zone and mean UTC; one in the year 1 stands for none.
 *
 * @returns `undefined` for none
 */
export function dateIn(text: string | null | undefined): string | undefined {
  if (!text || text.startsWith('0001')) return undefined
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/i.test(text)
  const date = new Date(hasZone || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
