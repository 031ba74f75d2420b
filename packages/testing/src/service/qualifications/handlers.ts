import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'
import type { Qualification, QualificationName } from './qualifications.ts'
import { qualificationNames, vettingStatusOf } from './qualifications.ts'

type Schemas = components['schemas']

export const qualificationHandlers: Handlers<
  | 'customers.qualifications.list'
  | 'customers.qualifications.create'
  | 'customers.qualification.get'
  | 'customers.qualification.update'
> = {
  'customers.qualifications.list'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    return { data: state.qualifications.of(id).map(one => render(one, state.clock.now())) }
  },

  'customers.qualifications.create'({ parameters, body, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const name = readName(body.qualification)
    if (name === undefined) throw invalid('None is nothing to ask for')
    const before = state.qualifications.of(id)
    if (before.some(one => one.name === name)) {
      throw new ServiceError(409, '3000', `The customer has the qualification ${name} already.`)
    }
    redeemCode(state, id, name, body.validationCode ?? parameters.code)
    const asked = state.clock.now()
    const qualification = { name, asked, vetted: name !== 'GovernmentCommunityCloud' }
    state.qualifications.replace(id, [...before, qualification])
    return { data: render(qualification, asked), happened: { before } }
  },

  'customers.qualification.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const [first] = state.qualifications.of(id)
    return { data: renderName(first?.name ?? 'None') }
  },

  'customers.qualification.update'({ parameters, body, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const name = readName(body.qualification)
    const before = state.qualifications.of(id)
    if (name !== undefined) redeemCode(state, id, name, parameters.code)
    const asked = state.clock.now()
    state.qualifications.replace(id, name === undefined ? [] : [{ name, asked, vetted: false }])
    return { data: renderName(name ?? 'None'), happened: { before } }
  },
}

/** The name in the service's spelling, nothing for `None`. @throws ServiceError 400 with 3000 for another one */
function readName(given = ''): QualificationName | undefined {
  const fold = (text: string) => text.toLowerCase().replaceAll('_', '')
  const name = qualificationNames.find(known => fold(known) === fold(given))
  if (name === undefined && fold(given) !== 'none') throw invalid(`there is no ${given}`)
  return name
}

/** @throws ServiceError 400 with 3000 when the Government Community Cloud is asked for without a code that is left */
function redeemCode(
  { qualifications }: State,
  customerId: string,
  name: QualificationName,
  code = '',
): void {
  if (name !== 'GovernmentCommunityCloud' || qualifications.redeem(customerId, code)) return
  throw invalid('GovernmentCommunityCloud needs a validation code that is left to use')
}

function render(qualification: Qualification, now: number): Schemas['CustomerQualification'] {
  const { name, asked, vetted } = qualification
  return {
    qualification: name,
    ...(vetted && {
      vettingStatus: vettingStatusOf(qualification, now),
      vettingCreateDate: new Date(asked).toISOString(),
    }),
    attributes: { objectType: 'CustomerQualification' },
  }
}

const renderName = (qualification: string): Schemas['CustomerQualification'] => ({
  qualification,
  attributes: { objectType: 'CustomerQualification' },
})

const invalid = (why: string) =>
  new ServiceError(400, '3000', `The qualification is not valid: ${why}.`)
