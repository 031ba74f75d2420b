import type { Call } from '../../protocol/call.ts'
import { licensedAvailabilities } from '../../service/catalog/catalog.ts'
import type { State } from '../../service/state.ts'
import { fold } from '../values/making.ts'
import type { Path } from '../values/voice.ts'
import { fakerAt } from '../values/voice.ts'

type Facts = Readonly<Record<string, unknown>>

interface CustomerFacts {
  readonly id?: string
  readonly companyName?: string
  readonly domain?: string
}

/** Parameters that say how much of a list is wanted and how, nothing of what is in it. */
const aboutLists =
  /^\$|^(size|top|skip|offset|filter|pagesize|pagenumber|orderby|groupby|aggregationlevel|fileformat|code)$|^(seek|sort)/

/**
 * What is known of a resource before anything is made up, by the folded names of properties: the partner, a customer and
 * a product of the tenant, and the parameters of the path and the query.
 */
export function knownOf(call: Call, path: Path): Map<string, unknown> {
  const { operation, state } = call
  const parameters = call.parameters as Facts
  const named = operation.parameters.filter(
    ({ name, in: place }) => place !== 'header' && !aboutLists.test(fold(name)),
  )
  const asked: Facts = Object.fromEntries(named.map(({ name }) => [fold(name), parameters[name]]))
  return new Map(
    Object.entries({
      ...partnerFacts(call),
      ...productFacts(state, path),
      ...customerFacts(state, path, asked.customerid ?? asked.customertenantid),
      ...countryFacts(asked.country ?? asked.countrycode ?? asked.market),
      ...asked,
    }).filter(([, value]) => value !== undefined),
  )
}

function partnerFacts({ operation, state: { partner } }: Call): Facts {
  return {
    ...(operation.id.startsWith('profiles.') && { companyname: partner.name }),
    partnerid: partner.tenantId,
    partnertenantid: partner.tenantId,
    partnername: partner.name,
    partnerfriendlyname: partner.name,
    mpnid: partner.mpnId,
    applicationid: partner.applicationId,
    applicationname: partner.applicationName,
  }
}

/** Something that the catalog sells, chosen by the seed. */
function productFacts({ seed }: State, path: Path): Facts {
  const faker = fakerAt(seed, [...path, 'product'])
  const { sku, ...availability } = faker.helpers.arrayElement([...licensedAvailabilities])
  return {
    productid: sku.product.id,
    productname: sku.product.title,
    producttitle: sku.product.title,
    skuid: sku.id,
    skuname: sku.title,
    skutitle: sku.title,
    availabilityid: availability.id,
    catalogitemid: availability.catalogItemId,
    offerid: availability.catalogItemId,
    offername: sku.title,
    subscriptionname: sku.title,
    subscriptionfriendlyname: sku.title,
    publishername: sku.product.publisher ?? 'Microsoft Corporation',
  }
}

/** The customer that was asked for, or one that the seed brought. */
function customerFacts(state: State, path: Path, asked: unknown): Facts {
  const { id, companyName, domain } =
    typeof asked === 'string' ? customerAt(state, asked) : anyCustomer(state, path)
  return {
    customerid: id,
    customertenantid: id,
    customername: companyName,
    customercompanyname: companyName,
    customerfriendlyname: companyName,
    customerdomainname: domain,
    organizationdisplayname: companyName,
    ...(asked !== undefined && {
      tenantid: id,
      companyname: companyName,
      domain,
      customdomain: domain,
    }),
  }
}

function customerAt({ customers, seed }: State, id: string): CustomerFacts {
  const customer = customers.find(id)
  if (customer) return { id, companyName: customer.companyName, domain: customer.domain }
  return { id, companyName: fakerAt(seed, ['customer', id]).company.name() }
}

function anyCustomer({ seed, customers: { series } }: State, path: Path): CustomerFacts {
  if (series.count === 0) return {}
  const faker = fakerAt(seed, [...path, 'customer'])
  const index = faker.number.int({ max: series.count - 1 })
  return {
    id: series.id(index),
    companyName: series.companyName(index),
    domain: series.domain(index),
  }
}

const countryFacts = (asked: unknown): Facts => ({
  country: asked,
  countrycode: asked,
  market: asked,
  iso2code: asked,
})
