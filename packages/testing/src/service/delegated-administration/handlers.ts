import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { licenseOf } from '../catalog/catalog.ts'
import type { Customer } from '../customers/customer.ts'
import { servicesOf } from './services.ts'

type Schemas = components['schemas']

export const delegatedAdministrationHandlers: Handlers<
  | 'customers.managedServices.list'
  | 'customers.applicationConsents.create'
  | 'customers.applicationConsents.delete'
> = {
  'customers.managedServices.list'({ parameters, state, url }) {
    const customer = state.customers.get(parameters.customerId)
    const plans = customer
      .commerce()
      .subscriptions.all()
      .filter(({ status }) => status === 'active')
      .flatMap(({ availability }) => licenseOf(availability.sku)?.plans ?? [])
      .map(([, serviceName]) => serviceName)
    return {
      data: collectionOf(
        servicesOf(plans).map(one => render(one, customer)),
        url,
      ),
    }
  },

  'customers.applicationConsents.create'({ parameters, body, state }) {
    const { id } = state.customers.get(parameters.customerId)
    if (body.applicationGrants.length === 0) {
      throw new ServiceError(400, '3000', 'applicationGrants names no permission.')
    }
    if (state.consents.has(body.applicationId, id)) {
      throw new ServiceError(409, '3000', 'The application has consent in this tenant already.')
    }
    state.consents.grant(body.applicationId, id)
    return { status: 201, data: body }
  },

  'customers.applicationConsents.delete'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const { applicationId } = parameters
    if (!state.consents.has(applicationId, id)) {
      throw new ServiceError(404, '1000', `The application ${applicationId} has no consent here.`)
    }
    state.consents.revoke(applicationId, id)
    return {}
  },
}

function render(
  { id, name }: ReturnType<typeof servicesOf>[number],
  { id: customerId, domain }: Customer,
): Schemas['ManagedService'] {
  const page = `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${customerId}`
  return {
    id,
    name,
    groupName: 'Office',
    links: {
      adminService: linkTo(`${page}&CSDEST=${id}&InitialDomain=${domain}&PrimaryDomain=${domain}`),
      serviceHealth: linkTo(`${page}&CSDEST=ServiceStatus`),
      serviceTicket: linkTo(`${page}&CSDEST=Support`),
    },
    attributes: { objectType: 'ManagedService' },
  }
}
