/** A currency as prices are given in it. */
export interface Currency {
  readonly code: string
  readonly symbol: string
  /** Units for one US dollar; the mock's own. */
  readonly rate: number
}

const usd: Currency = { code: 'USD', symbol: '$', rate: 1 }
const eur: Currency = { code: 'EUR', symbol: '€', rate: 0.9 }

const currencies: Readonly<Record<string, Currency>> = {
  AU: { code: 'AUD', symbol: '$', rate: 1.5 },
  BR: { code: 'BRL', symbol: 'R$', rate: 5 },
  CA: { code: 'CAD', symbol: '$', rate: 1.35 },
  CH: { code: 'CHF', symbol: 'CHF', rate: 0.9 },
  DE: eur,
  ES: eur,
  FR: eur,
  GB: { code: 'GBP', symbol: '£', rate: 0.8 },
  IN: { code: 'INR', symbol: '₹', rate: 83 },
  IT: eur,
  JP: { code: 'JPY', symbol: '¥', rate: 150 },
  NL: eur,
  SE: { code: 'SEK', symbol: 'kr', rate: 10.5 },
  US: usd,
}

/** The currency that a country is billed in, or nothing when the catalog isn't sold there. */
export function currencyOf(country: string): Currency | undefined {
  const code = country.toUpperCase()
  return Object.hasOwn(currencies, code) ? currencies[code] : undefined
}
