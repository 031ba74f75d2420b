import type { LicenseOffering, ProductOffering, SkuOffering } from './offering.ts'
import { licenceTerms } from './offering.ts'

const exchange = ['Exchange Online', 'EXCHANGE_S_STANDARD'] as const
const sharepoint = ['SharePoint Online', 'SHAREPOINTSTANDARD'] as const
const teams = ['Microsoft Teams', 'TEAMS1'] as const
const apps = ['Microsoft 365 Apps', 'OFFICESUBSCRIPTION'] as const
const entra = ['Microsoft Entra ID P1', 'AAD_PREMIUM'] as const
const intune = ['Microsoft Intune', 'INTUNE_A'] as const

const type = { id: 'OnlineServicesNCE' }
const views = ['OnlineServices']

function licences(
  title: string,
  price: number,
  partNumber: string,
  plans: LicenseOffering['plans'],
  more: Partial<SkuOffering> = {},
): SkuOffering {
  const license = { partNumber, group: 'group1', plans } as const
  return { title, price, maximum: 10_000, terms: licenceTerms, license, ...more }
}

/** Licences in new commerce. */
export const onlineServices: readonly ProductOffering[] = [
  {
    id: 'CFQ7TTC0LH18',
    title: 'Microsoft 365 Business Basic',
    description: 'Email, cloud storage and meetings for small businesses.',
    type,
    views,
    skus: [
      licences(
        'Microsoft 365 Business Basic',
        6,
        'O365_BUSINESS_ESSENTIALS',
        [exchange, sharepoint, teams],
        {
          maximum: 300,
          availabilityId: 'CFQ7TTC0K971',
          upgradesTo: ['Microsoft 365 Business Standard', 'Microsoft 365 Business Premium'],
        },
      ),
      licences(
        'Microsoft 365 Business Basic Trial',
        0,
        'O365_BUSINESS_ESSENTIALS',
        [exchange, sharepoint, teams],
        {
          maximum: 25,
          trial: true,
          terms: [{ duration: 'P1M', cycles: ['monthly'] }],
        },
      ),
    ],
  },
  {
    title: 'Microsoft 365 Business Standard',
    description: 'Office apps and email for small businesses.',
    type,
    views,
    skus: [
      licences(
        'Microsoft 365 Business Standard',
        12.5,
        'O365_BUSINESS_PREMIUM',
        [exchange, sharepoint, teams, apps],
        { maximum: 300, upgradesTo: ['Microsoft 365 Business Premium'] },
      ),
    ],
  },
  {
    title: 'Microsoft 365 Business Premium',
    description: 'Office apps, email and device management for small businesses.',
    type,
    views,
    skus: [
      licences(
        'Microsoft 365 Business Premium',
        22,
        'SPB',
        [exchange, sharepoint, teams, apps, entra, intune],
        {
          maximum: 300,
          segments: ['commercial', 'nonprofit'],
          upgradesTo: ['Microsoft 365 E3', 'Microsoft 365 E5'],
        },
      ),
    ],
  },
  {
    title: 'Microsoft 365 E3',
    description: 'Office apps, security and device management for enterprises.',
    type,
    views,
    skus: [
      licences(
        'Microsoft 365 E3',
        36,
        'SPE_E3',
        [exchange, sharepoint, teams, apps, entra, intune],
        {
          segments: ['commercial', 'government', 'nonprofit'],
          upgradesTo: ['Microsoft 365 E5'],
        },
      ),
      licences('Microsoft 365 E3 - Unattended License', 60, 'SPE_E3_RPA1', [
        exchange,
        sharepoint,
        apps,
      ]),
    ],
  },
  {
    title: 'Microsoft 365 E5',
    description: 'Office apps, security, analytics and voice for enterprises.',
    type,
    views,
    skus: [
      licences(
        'Microsoft 365 E5',
        57,
        'SPE_E5',
        [exchange, sharepoint, teams, apps, entra, intune, ['Power BI Pro', 'BI_AZURE_P2']],
        { segments: ['commercial', 'government', 'nonprofit'] },
      ),
    ],
  },
  {
    title: 'Office 365 A3',
    description: 'Office apps and email for schools.',
    type,
    views,
    skus: [
      licences(
        'Office 365 A3 for faculty',
        3.25,
        'ENTERPRISEPACKPLUS_FACULTY',
        [exchange, sharepoint, apps],
        {
          segments: ['education'],
        },
      ),
      licences(
        'Office 365 A3 for students',
        2.5,
        'ENTERPRISEPACKPLUS_STUDENT',
        [exchange, sharepoint, apps],
        {
          segments: ['education'],
        },
      ),
    ],
  },
  {
    title: 'Exchange Online Archiving',
    description: 'Archive mailboxes for the users of Exchange Online.',
    type,
    views,
    skus: [
      licences(
        'Exchange Online Archiving for Exchange Online',
        3,
        'EXCHANGEARCHIVE_ADDON',
        [['Exchange Online Archiving', 'EXCHANGE_S_ARCHIVE_ADDON']],
        { addOnTo: 'Microsoft 365 Business Basic' },
      ),
    ],
  },
  {
    title: 'Microsoft Entra ID P2',
    description: 'Identity protection and governance.',
    type,
    views,
    skus: [
      licences('Microsoft Entra ID P2', 9, 'AAD_PREMIUM_P2', [
        entra,
        ['Microsoft Entra ID P2', 'AAD_PREMIUM_P2'],
      ]),
    ],
  },
  {
    title: 'Power BI Pro',
    description: 'Reports and dashboards.',
    type,
    views,
    skus: [
      licences('Power BI Pro', 10, 'POWER_BI_PRO', [['Power BI Pro', 'BI_AZURE_P2']], {
        segments: ['commercial', 'education', 'nonprofit'],
      }),
    ],
  },
  {
    title: 'Minecraft Education',
    description: 'A game to learn with.',
    type,
    views,
    skus: [
      {
        title: 'Minecraft Education Faculty',
        price: 1,
        maximum: 1000,
        segments: ['commercial', 'education'],
        terms: [{ duration: 'P1Y', cycles: ['annual'] }],
        license: { partNumber: 'MEE_FACULTY', group: 'group2', plans: [] },
      },
    ],
  },
]
