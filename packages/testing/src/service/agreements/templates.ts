/** An agreement that customers accept. */
export interface AgreementTemplate {
  readonly templateId: string
  readonly type: 'MicrosoftCloudAgreement' | 'MicrosoftCustomerAgreement'
  readonly agreementLink: string
  readonly versionRank: number
}

const cloudAgreement: AgreementTemplate = {
  templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
  type: 'MicrosoftCloudAgreement',
  agreementLink: 'https://learn.microsoft.com/partner-center/agreements',
  versionRank: 0,
}

export const customerAgreement: AgreementTemplate = {
  templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
  type: 'MicrosoftCustomerAgreement',
  agreementLink: 'https://aka.ms/customeragreement',
  versionRank: 1,
}

/** The agreements with the ids that they have in the documentation. */
const agreementTemplates: readonly AgreementTemplate[] = [cloudAgreement, customerAgreement]

/** Those of a type; all for `*`. */
export function templatesOf(type: string = cloudAgreement.type): AgreementTemplate[] {
  const wanted = type.toLowerCase()
  return agreementTemplates.filter(one => wanted === '*' || one.type.toLowerCase() === wanted)
}

export const findTemplate = (templateId: string) =>
  agreementTemplates.find(one => one.templateId === templateId.toLowerCase())
