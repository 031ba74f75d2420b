import type { components, OperationTypes } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { pick } from '../pick.ts'
import { AgreementExistsError } from './agreement-exists-error.ts'
import { agreementDocument } from './document.ts'
import type { AgreementTemplate } from './templates.ts'
import { findTemplate, templatesOf } from './templates.ts'

type Body = OperationTypes['customers.agreements.create']['body']

export const agreementHandlers: Handlers<
  | 'agreements.list'
  | 'agreements.listByType'
  | 'agreementTemplates.document.get'
  | 'customers.agreements.list'
  | 'customers.agreements.create'
  | 'customers.directSignedMicrosoftCustomerAgreementStatus.get'
> = {
  'agreements.list': ({ parameters, url }) => ({
    data: collectionOf(templatesOf(parameters.agreementType).map(renderTemplate), url),
  }),

  'agreements.listByType': ({ parameters, url }) => ({
    data: collectionOf(templatesOf(parameters.agreementType).map(renderTemplate), url),
  }),

  'agreementTemplates.document.get': ({ parameters, state }) => ({
    data: agreementDocument(state.seed, parameters),
  }),

  'customers.agreements.list'({ parameters, state, url }) {
    const { id } = state.customers.get(parameters.customerId)
    const types = templatesOf(parameters.agreementType).map(({ type }) => type)
    const listed = state.agreements.of(id).filter(({ type }) => types.some(one => one === type))
    return { data: collectionOf(listed, url) }
  },

  'customers.agreements.create'({ parameters, body, state, caller }) {
    const { id } = state.customers.get(parameters.customerId)
    const { agreementLink } = checkConfirmation(body, state.clock.now())
    const { templateId, type, dateAgreed } = body
    const same = state.agreements
      .of(id)
      .some(one => one.templateId === templateId && timeOf(one.dateAgreed) === timeOf(dateAgreed))
    if (same) throw new AgreementExistsError()
    const confirmed = {
      userId: body.userId ?? caller.objectId,
      ...pick(body, ['primaryContact']),
      ...{ templateId, dateAgreed, type },
    }
    state.agreements.add(id, { ...confirmed, agreementLink })
    return { data: confirmed }
  },

  'customers.directSignedMicrosoftCustomerAgreementStatus.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    return { data: { isSigned: state.agreements.isDirectSigned(id) } }
  },
}

/** @throws ServiceError 400 with 3000 when the confirmation doesn't hold together */
function checkConfirmation({ templateId, type, dateAgreed }: Body, now: number): AgreementTemplate {
  const template = findTemplate(templateId)
  if (!template) throw invalid(`there is no agreement template ${templateId}`)
  if (template.type !== type) throw invalid(`the template ${templateId} is a ${template.type}`)
  if (timeOf(dateAgreed) > now) throw invalid('dateAgreed lies in the future')
  return template
}

/** Times without a zone are UTC. */
const timeOf = (date = '') => Date.parse(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`)

const invalid = (why: string) =>
  new ServiceError(400, '3000', `The agreement is not valid: ${why}.`)

const renderTemplate = (
  template: AgreementTemplate,
): components['schemas']['AgreementMetaData'] => ({
  ...template,
  attributes: { objectType: 'AgreementMetaData' },
})
