/** Countries whose catalog can be looked at without a customer. Partner Center says of the others that they are none. */
const codes = [
  ...['AE', 'AR', 'AT', 'AU', 'BE', 'BG', 'BR', 'CA', 'CH', 'CL', 'CO', 'CZ', 'DE', 'DK', 'EE'],
  ...['ES', 'FI', 'FR', 'GB', 'GR', 'HK', 'HR', 'HU', 'ID', 'IE', 'IL', 'IN', 'IT', 'JP', 'KR'],
  ...['LT', 'LU', 'LV', 'MX', 'MY', 'NL', 'NO', 'NZ', 'PE', 'PH', 'PL', 'PT', 'RO', 'SA', 'SE'],
  ...['SG', 'SI', 'SK', 'TH', 'TR', 'TW', 'UA', 'US', 'VN', 'ZA'],
]

/** Countries to choose from, by their names. */
export function countries(): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(undefined, { type: 'region' })
  return codes
    .map(value => ({ value, label: names.of(value) ?? value }))
    .sort((one, two) => one.label.localeCompare(two.label))
}
