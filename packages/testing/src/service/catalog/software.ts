import type { ProductOffering } from './offering.ts'

/** Software to install, and services of other publishers. */
export const software: readonly ProductOffering[] = [
  {
    title: 'Windows Server 2025 CAL',
    description: 'Access licences for Windows Server.',
    type: { id: 'Software', subType: 'Perpetual' },
    views: ['Software', 'SoftwarePerpetual'],
    skus: [
      {
        title: 'Windows Server 2025 - 1 User CAL',
        price: 45,
        maximum: 1000,
        perpetual: true,
        terms: [{ duration: 'P1Y', cycles: ['one_time'] }],
      },
    ],
  },
  {
    title: 'SQL Server Standard',
    description: 'Databases by core, for a term.',
    type: { id: 'Software', subType: 'SoftwareSubscription' },
    views: ['Software', 'SoftwareSubscriptions'],
    skus: [
      {
        title: 'SQL Server Standard - 2 Core License Pack - 1 year',
        price: 118,
        maximum: 100,
        terms: [{ duration: 'P1Y', cycles: ['one_time', 'annual'] }],
      },
    ],
  },
  {
    title: 'SUSE Linux Enterprise Server',
    description: 'Linux for servers, for a term.',
    type: { id: 'Software', subType: 'SUSELinux' },
    views: ['Software', 'SoftwareSUSELinux'],
    publisher: 'SUSE',
    skus: [
      {
        title: 'SUSE Linux Enterprise Server 1-2 vCPU',
        price: 20,
        maximum: 1000,
        terms: [{ duration: 'P1Y', cycles: ['one_time'] }],
      },
    ],
  },
  {
    title: 'Fabrikam Backup',
    description: 'Backups of mailboxes and files.',
    type: { id: 'MarketplaceSaaS', subType: 'SaaS' },
    views: ['MarketplaceSaaS'],
    publisher: 'Fabrikam, Inc.',
    skus: [
      {
        title: 'Fabrikam Backup Standard',
        price: 4,
        maximum: 5000,
        terms: [{ duration: 'P1M', cycles: ['monthly'] }],
      },
    ],
  },
]
