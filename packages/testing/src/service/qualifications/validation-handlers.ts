import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'
import type { GovernmentCode } from './qualifications.ts'

export const validationHandlers: Handlers<
  'customers.validationStatus.get' | 'customers.validations.get' | 'customers.all.validations.list'
> = {
  'customers.validationStatus.get'({ parameters, state }) {
    state.customers.get(parameters.customerId)
    if (parameters.type.toLowerCase() !== 'account') {
      throw new ServiceError(400, '3000', 'type is account.')
    }
    return {
      data: {
        type: 'account',
        status: 'Allowed',
        lastUpdateDateTime: new Date(state.epoch).toISOString(),
      },
    }
  },

  'customers.validations.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const code = state.qualifications.codeOf(id)
    if (code) return { data: render(state, code) }
    throw new ServiceError(404, '1000', `The customer ${id} was qualified with no code.`)
  },

  'customers.all.validations.list': ({ state }) => ({
    data: state.qualifications.codes().map(code => render(state, code)),
  }),
}

function render(
  { partner, epoch }: State,
  { version, ...code }: GovernmentCode,
): components['schemas']['ValidationCode'] {
  const time = encodeURIComponent(new Date(epoch + version).toISOString())
  return { partnerId: partner.tenantId, ...code, eTag: `W/"datetime'${time}'"` }
}
