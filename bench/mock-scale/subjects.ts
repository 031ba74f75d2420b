import { en, Faker } from '@faker-js/faker'
import { createMockTenant } from '@partnergate/testing'

/** What is measured of both. */
interface Subject {
  /** @returns id of a customer on it */
  firstPage(size: number): Promise<string>
  filter(prefix: string): Promise<number>
  get(id: string): Promise<unknown>
  /** @returns how many customers it saw */
  pageThrough(size: number): Promise<number>
}

interface Page {
  readonly items: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly links: {
    readonly next?: {
      readonly headers: readonly { readonly key: string; readonly value: string }[]
    }
  }
}

type Make = (count: number) => Subject | Promise<Subject>

/** Each loads what it needs, which isn't measured, and then makes the subject. */
export const subjects: Readonly<Record<string, () => Promise<Make>>> = {
  'mock tenant': async () => mockTenant,
  array: async () => recordsInAdvance,
}

const base = 'https://api.partnercenter.microsoft.com/v1/customers'

/** Whole requests over `fetch`: with a token that is verified, JSON, and a log. */
async function mockTenant(count: number): Promise<Subject> {
  const tenant = createMockTenant({ customers: count })
  let authorization: string | undefined
  async function read<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
    authorization ??= `Bearer ${await tenant.token('admin-agent/entra')}`
    const response = await tenant.fetch(base + path, {
      headers: { ...headers, Authorization: authorization },
    })
    return response.json()
  }
  return {
    firstPage: async size => (await read<Page>(`?size=${size}`)).items[0]?.id ?? '',
    async filter(prefix) {
      const filter = { Field: 'CompanyName', Value: prefix, Operator: 'starts_with' }
      const query = new URLSearchParams({ size: '500', filter: JSON.stringify(filter) })
      return (await read<Page>(`?${query}`)).totalCount
    },
    get: id => read(`/${id}`),
    async pageThrough(size) {
      let seen = 0
      let headers: Record<string, string> = {}
      for (;;) {
        const page = await read<Page>(`?size=${size}`, headers)
        seen += page.items.length
        const { next } = page.links
        if (!next) return seen
        headers = Object.fromEntries(next.headers.map(({ key, value }) => [key, value]))
      }
    },
  }
}

/**
 * What a test makes itself when it needs many customers: records of the same content in an array and a map, as JSON
 * servers hold them. It answers by JSON too, without token, validation or log.
 */
function recordsInAdvance(count: number): Subject {
  const faker = new Faker({ locale: en, seed: 1 })
  const records = Array.from({ length: count }, () => {
    const companyName = faker.company.name()
    return {
      id: faker.string.uuid(),
      companyProfile: { companyName, domain: `${faker.internet.domainWord()}.onmicrosoft.com` },
      relationshipToPartner: 'reseller',
    }
  })
  const byId = new Map(records.map(record => [record.id, record]))
  const answer = async (value: unknown) => Response.json(value).json()
  const page = (from: number, size: number) => answer({ items: records.slice(from, from + size) })
  return {
    firstPage: async size => (await page(0, size)).items[0].id,
    async filter(prefix) {
      const wanted = prefix.toLowerCase()
      const found = records.filter(({ companyProfile }) =>
        companyProfile.companyName.toLowerCase().startsWith(wanted),
      )
      await answer({ items: found.slice(0, 500) })
      return found.length
    },
    get: async id => answer(byId.get(id)),
    async pageThrough(size) {
      let seen = 0
      while (seen < count) seen += (await page(seen, size)).items.length
      return seen
    },
  }
}
