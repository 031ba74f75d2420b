import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Seed } from '../../seed/seed.ts'
import { rulesOf } from '../addresses/country-rules.ts'
import { findTemplate } from './templates.ts'

interface Asked {
  readonly agreementTemplateId: string
  readonly language?: string | undefined
  readonly country?: string | undefined
}

/** Where the texts would be; the tenant has none. */
const storage = 'https://l2oagreementintbn2.blob.core.windows.net/agreementscontainer'

/**
 * Links to an agreement's text. The case of language and country counts, as the service has it.
 *
 * @throws ServiceError 404 with 1000 for a template, a country or a language that there isn't
 */
export function agreementDocument(
  seed: Seed,
  { agreementTemplateId, language = 'en-US', country = 'US' }: Asked,
): components['schemas']['AgreementDocument'] {
  const template = findTemplate(agreementTemplateId)
  const isCountry = /^[A-Z]{2}$/.test(country) && rulesOf(country) !== undefined
  if (!template || !isCountry || !/^[a-z]{2}-[A-Z]{2}$/.test(language)) {
    throw new ServiceError(
      404,
      '1000',
      `There is no text of the agreement ${agreementTemplateId} in ${language} for ${country}.`,
    )
  }
  const file = `${seed.guid('agreement', template.templateId, language, country)}.pdf`
  return {
    displayUri: `https://wopihost.int.l2o.microsoft.com/v1/officehost/agreement/files/${file}`,
    downloadUri: `${storage}/${file}`,
    language,
    country,
  }
}
