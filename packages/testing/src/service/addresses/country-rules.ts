/** What a country asks of addresses and companies. */
export interface CountryRules {
  readonly iso3: string
  readonly culture: string
  readonly callingCode: string
  /** Codes of its states or provinces, where an address needs one. */
  readonly states?: readonly string[]
  readonly postalCode: RegExp
  /** How a company's registration number looks, where customers need one. */
  readonly registrationNumber?: RegExp
  readonly region: string
}

const words = (text: string) => text.split(' ')

const usStates = words(
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY',
)
const brStates = words(
  'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO',
)

const europe = 'EMEA'
const america = 'NorthAndLatinAmerica'
const asia = 'APAC'
const fiveDigits = /^\d{5}$/

/**
 * The countries that the catalog sells to. Which of them ask for a registration number is documented with the creation
 * of customers; the formats are the countries' own.
 */
const rules: Readonly<Record<string, CountryRules>> = {
  AU: {
    ...{ iso3: 'AUS', culture: 'en-AU', callingCode: '61', region: asia },
    states: words('ACT NSW NT QLD SA TAS VIC WA'),
    postalCode: /^\d{4}$/,
  },
  BR: {
    ...{ iso3: 'BRA', culture: 'pt-BR', callingCode: '55', region: america },
    states: brStates,
    postalCode: /^\d{5}-?\d{3}$/,
    registrationNumber: /^(\d{14}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})$/,
  },
  CA: {
    ...{ iso3: 'CAN', culture: 'en-CA', callingCode: '1', region: america },
    states: words('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
    postalCode: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  },
  CH: {
    ...{ iso3: 'CHE', culture: 'de-CH', callingCode: '41', region: europe },
    postalCode: /^\d{4}$/,
  },
  DE: {
    ...{ iso3: 'DEU', culture: 'de-DE', callingCode: '49', region: europe },
    postalCode: fiveDigits,
  },
  ES: {
    ...{ iso3: 'ESP', culture: 'es-ES', callingCode: '34', region: europe },
    postalCode: fiveDigits,
  },
  FR: {
    ...{ iso3: 'FRA', culture: 'fr-FR', callingCode: '33', region: europe },
    postalCode: fiveDigits,
  },
  GB: {
    ...{ iso3: 'GBR', culture: 'en-GB', callingCode: '44', region: europe },
    postalCode: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  },
  IN: {
    ...{ iso3: 'IND', culture: 'en-IN', callingCode: '91', region: asia },
    postalCode: /^\d{6}$/,
    registrationNumber: /^[A-Z]{5}\d{4}[A-Z]$/i,
  },
  IT: {
    ...{ iso3: 'ITA', culture: 'it-IT', callingCode: '39', region: europe },
    postalCode: fiveDigits,
  },
  JP: {
    ...{ iso3: 'JPN', culture: 'ja-JP', callingCode: '81', region: asia },
    postalCode: /^\d{3}-?\d{4}$/,
  },
  NL: {
    ...{ iso3: 'NLD', culture: 'nl-NL', callingCode: '31', region: europe },
    postalCode: /^\d{4} ?[A-Z]{2}$/i,
  },
  SE: {
    ...{ iso3: 'SWE', culture: 'sv-SE', callingCode: '46', region: europe },
    postalCode: /^\d{3} ?\d{2}$/,
  },
  US: {
    ...{ iso3: 'USA', culture: 'en-US', callingCode: '1', region: america },
    states: usStates,
    postalCode: /^\d{5}(-\d{4})?$/,
  },
}

/** The rules of a country, or nothing where the partner doesn't sell. */
export function rulesOf(country: string): CountryRules | undefined {
  const code = country.toUpperCase()
  return Object.hasOwn(rules, code) ? rules[code] : undefined
}
