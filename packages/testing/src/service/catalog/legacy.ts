import type { LicenseOffering, ProductOffering } from './offering.ts'

const plans = [
  ['Exchange Online', 'EXCHANGE_S_STANDARD'],
  ['SharePoint Online', 'SHAREPOINTSTANDARD'],
] as const

function offer(
  title: string,
  price: number,
  partNumber: string,
  becomes: { readonly newCommerce?: string; readonly upgradesTo?: readonly string[] },
): ProductOffering {
  const license: LicenseOffering = { partNumber, group: 'group1', plans }
  return {
    title,
    description: `${title}, as it was sold before new commerce.`,
    type: { id: 'OnlineServices' },
    views: [],
    legacy: true,
    skus: [
      {
        ...{ title, price, license, ...becomes },
        maximum: 10_000_000,
        terms: [{ duration: 'P1Y', cycles: ['annual', 'monthly'] }],
      },
    ],
  }
}

/** Offers from before new commerce, which customers may still have. */
export const legacy: readonly ProductOffering[] = [
  {
    ...offer('Office 365 Enterprise E1', 8, 'STANDARDPACK', {
      upgradesTo: ['Office 365 Enterprise E3'],
      newCommerce: 'Microsoft 365 Business Basic',
    }),
    id: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  },
  {
    ...offer('Office 365 Enterprise E3', 20, 'ENTERPRISEPACK', {
      newCommerce: 'Microsoft 365 E3',
    }),
    id: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  },
  {
    ...offer('Project Online Essentials', 7, 'PROJECTESSENTIALS', {}),
    id: 'A4179D30-CC02-4DDC-9AB2-4F8C7A3B1F8D',
  },
  {
    id: 'MS-AZR-0145P',
    title: 'Microsoft Azure',
    description: 'Metered Azure, as it was sold before the Azure plan.',
    type: { id: 'Azure' },
    views: [],
    legacy: true,
    skus: [
      {
        title: 'Microsoft Azure',
        price: 0,
        maximum: 1,
        metered: true,
        terms: [{ duration: 'P1Y', cycles: ['monthly'] }],
        newCommerce: 'Azure plan',
      },
    ],
  },
]
