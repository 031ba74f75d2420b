import type { Faker } from '@faker-js/faker'
import type { Partner } from '../../service/partner.ts'

/** What texts are made of: a faker at the value's place, and the partner that they are about. */
export interface Voice {
  readonly faker: Faker
  readonly partner: Partner
}

type Word = string | ((voice: Voice) => string)

const company = ({ faker }: Voice) => faker.company.name()
const thing = ({ faker }: Voice) => `${faker.company.buzzAdjective()} ${faker.company.buzzNoun()}`
const sentence = ({ faker }: Voice) => `${faker.company.catchPhrase()}.`
const digits = ({ faker }: Voice) => faker.string.numeric({ length: 7, allowLeadingZeros: false })
const code = ({ faker }: Voice) => faker.string.alphanumeric({ length: 10, casing: 'upper' })
const label = ({ faker }: Voice) => faker.internet.domainWord()
/** An address that nobody can have. */
export const address = (voice: Voice) =>
  `https://${label(voice)}.example/${voice.faker.word.noun()}`

const oneOf =
  (...texts: string[]) =>
  ({ faker }: Voice) =>
    faker.helpers.arrayElement(texts)

/** The address of somebody at the partner's. */
function mailbox({ faker, partner }: Voice): string {
  const name = `${faker.person.firstName()}.${faker.person.lastName()}`
  return `${faker.helpers.slugify(name).toLowerCase()}@${partner.domain}`
}

/** Plausible texts by the name of the property; the first that fits counts. */
const words: readonly (readonly [RegExp, Word])[] = [
  [/regex$/i, '^[0-9]{5}$'],
  [/^invoice(id|number)$/i, voice => `G0${digits(voice)}`],
  [/mpn|^partner(id)?onrecord$|^tax(registration)?id$/i, digits],
  [/(^id|[a-z]Id|ID|_id|Guid)$/, ({ faker }) => faker.string.uuid()],
  [/currencysymbol|^symbol$/i, '$'],
  [/currency/i, ({ partner }) => partner.currency],
  [/iso3/i, 'USA'],
  [/callingcode/i, '1'],
  [/country|^market$|market$|^iso2|region$/i, ({ partner }) => partner.country],
  [/culture|locale|^preferredlanguage/i, 'en-US'],
  [/language/i, 'en'],
  [
    /mail$|emailaddress|principalname|^upn$|approver|createdby|(modified|last)user|^user$|resolvedby/i,
    mailbox,
  ],
  [/firstname|givenname/i, ({ faker }) => faker.person.firstName()],
  [/middlename/i, ({ faker }) => faker.person.middleName()],
  [/lastname|surname/i, ({ faker }) => faker.person.lastName()],
  [
    /(company|organi[sz]ation|customer|partner|publisher|provider|manufacturer|reseller).*name$/i,
    company,
  ],
  [/phone/i, ({ faker }) => `425555${faker.string.numeric(4)}`],
  [/addressline1|street/i, ({ faker }) => faker.location.streetAddress()],
  [/addressline/i, ({ faker }) => faker.location.secondaryAddress()],
  [/^city$/i, ({ faker }) => faker.location.city()],
  [/^(state|district)$|stateslist/i, ({ faker }) => faker.location.state({ abbreviated: true })],
  [/postalcode|zip/i, ({ faker }) => faker.location.zipCode('#####')],
  [/ipaddress/i, ({ faker }) => `203.0.113.${faker.number.int({ min: 1, max: 254 })}`],
  [/domainprefix/i, label],
  [/domain/i, voice => `${label(voice)}.onmicrosoft.com`],
  [/password|sas$|sastoken|secret/i, ({ faker }) => `mock-${faker.string.alphanumeric(10)}`],
  [/^location$|armregion/i, 'westus2'],
  [/(ur[il]|link|location|folder|directory|endpoint|website)$/i, address],
  [/requestpath|querystring/i, ({ faker }) => `/${faker.word.noun()}`],
  [/term.*duration|^duration$/i, 'P1Y'],
  [/billingcycle/i, 'monthly'],
  [/^unit|unittype/i, 'Licenses'],
  [/version$/i, '1.0'],
  [/method$/i, 'GET'],
  [/segment/i, 'commercial'],
  [/status$/i, 'completed'],
  [/(price|amount|cost|rate|count|quantity|percent|cores|ram)$/i, digits],
  [/(number|code|key|hash|sample|serial)$/i, code],
  [
    /(service|workload).*|feature/i,
    oneOf('Exchange Online', 'SharePoint Online', 'Microsoft Teams'),
  ],
  [/(name|title)$/i, thing],
  [/description|message|text|comment|note|reason|detail|content|summary|impact/i, sentence],
  [/category|family|classification/i, oneOf('Compute', 'Storage', 'Networking', 'Security')],
]

/** The name itself in words, with a number: `Attestation type 7`. */
function numbered(name: string, { faker }: Voice): string {
  const text = name.replaceAll(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${faker.number.int({ min: 1, max: 99 })}`
}

/** Kinds whose name is that of a company. */
const companies = /(customer|resellers?|organi[sz]ation|relationship)$/i

/** A text that a property of this name could have in a component. */
export function wordFor(name: string, component: string, voice: Voice): string {
  if (/^(name|displayName)$/.test(name) && companies.test(component)) return company(voice)
  if (name === 'name' && /blob$/i.test(component)) return `part-${digits(voice)}.json.gz`
  const found = words.find(([pattern]) => pattern.test(name))?.[1]
  if (typeof found === 'string') return found
  return found ? found(voice) : numbered(name, voice)
}
