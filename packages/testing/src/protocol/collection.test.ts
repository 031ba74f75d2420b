import { expect, test } from 'vitest'
import { continuedPage, offsetPage } from './collection.ts'

const entries = [1, 2, 3, 4, 5]
const url = new URL('https://api.partnercenter.microsoft.com/v1/things?filter=x&size=2')
const rules = { defaultSize: 100, maxSize: 500 }

test('goes on by a link and a token that belongs into a header', () => {
  const first = continuedPage(entries, String, { url, size: 2 }, rules)
  expect(first.items).toEqual(['1', '2'])
  expect(first.totalCount).toBe(5)
  expect(first.links.next?.uri).toBe('/things?filter=x&size=2&seekOperation=Next')
  const [header] = first.links.next?.headers ?? []
  expect(header?.key).toBe('MS-ContinuationToken')
  const second = continuedPage(
    entries,
    String,
    { url, size: 2, seekOperation: 'Next', continuationToken: header?.value },
    rules,
  )
  expect(second.items).toEqual(['3', '4'])
})

test('goes to the first, the last and the previous page', () => {
  const at = (seekOperation: string, continuationToken?: string) =>
    continuedPage(
      entries,
      String,
      { url, size: 2, seekOperation, continuationToken },
      { ...rules, tokenInBody: true },
    )
  const first = at('First')
  const second = at('Next', first.continuationToken)
  expect(first.items).toEqual(['1', '2'])
  expect(at('Last').items).toEqual(['5'])
  expect(at('previous', second.continuationToken).items).toEqual(['1', '2'])
  expect(() => at('Previous')).toThrow('needs the header MS-ContinuationToken')
  expect(() => at('Sideways')).toThrow('no seekOperation Sideways')
})

test('ends where there is no next link', () => {
  const page = continuedPage(entries, String, { url, size: 5 }, rules)
  expect(page.links).toEqual({
    self: { uri: '/things?filter=x&size=2', method: 'GET', headers: [] },
  })
})

test('puts the token into the body only where the service does', () => {
  expect(continuedPage(entries, String, { url, size: 1 }, rules)).not.toHaveProperty(
    'continuationToken',
  )
  const withToken = continuedPage(
    entries,
    String,
    { url, size: 1 },
    { ...rules, tokenInBody: true },
  )
  expect(withToken.continuationToken).toBe(withToken.links.next?.headers?.[0]?.value)
})

test('refuses the next page without the token, or with that of another list', () => {
  expect(() => continuedPage(entries, String, { url, seekOperation: 'Next' }, rules)).toThrow(
    'needs the header MS-ContinuationToken',
  )
  const elsewhere = new URL('https://api.partnercenter.microsoft.com/v1/others')
  const { continuationToken } = continuedPage(
    entries,
    String,
    { url: elsewhere, size: 1 },
    { ...rules, tokenInBody: true },
  )
  expect(() => continuedPage(entries, String, { url, continuationToken }, rules)).toThrow(
    'not valid',
  )
})

test('renders only the entries of the page', () => {
  const rendered: number[] = []
  continuedPage(entries, entry => rendered.push(entry), { url, size: 2 }, rules)
  expect(rendered).toEqual([1, 2])
})

test('goes on by offset and size', () => {
  const page = offsetPage(entries, String, { url, offset: 2, size: 2 })
  expect(page.items).toEqual(['3', '4'])
  expect(page.links.next?.uri).toBe('/things?filter=x&size=2&offset=4')
  expect(offsetPage(entries, String, { url, offset: 4, size: 2 }).links.next).toBeUndefined()
})
