/** A service of Microsoft 365, as Graph names it. */
export interface Service {
  readonly id: string
  readonly name: string
  /** What the ids of its issues begin with. */
  readonly prefix: string
}

export const services = {
  exchange: { id: 'Exchange', name: 'Exchange Online', prefix: 'EX' },
  entra: { id: 'AAD', name: 'Microsoft Entra', prefix: 'AAD' },
  suite: { id: 'OSDPPlatform', name: 'Microsoft 365 suite', prefix: 'MO' },
  apps: { id: 'O365Client', name: 'Microsoft 365 apps', prefix: 'OP' },
  intune: { id: 'Intune', name: 'Microsoft Intune', prefix: 'IT' },
  teams: { id: 'microsoftteams', name: 'Microsoft Teams', prefix: 'TM' },
  onedrive: { id: 'OneDriveForBusiness', name: 'OneDrive for Business', prefix: 'OD' },
  planner: { id: 'Planner', name: 'Planner', prefix: 'PL' },
  powerBi: { id: 'PowerBIcom', name: 'Power BI', prefix: 'PB' },
  sharepoint: { id: 'SharePoint', name: 'SharePoint Online', prefix: 'SP' },
} as const satisfies Readonly<Record<string, Service>>
