import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { ConfigurationPolicy } from './device.ts'
import { found } from './devices.ts'
import { renderPolicy } from './render.ts'

type PolicyOperation =
  | 'customers.policies.list'
  | 'customers.policies.create'
  | 'customers.policies.get'
  | 'customers.policies.update'
  | 'customers.policies.delete'

const devicesOf = ({ parameters, state }: Call<PolicyOperation>) =>
  state.devices.of(state.customers.get(parameters.customerId).id)

function rendered(call: Call<PolicyOperation>, policy: ConfigurationPolicy) {
  return renderPolicy(policy, [...devicesOf(call).devices.values()])
}

/** How a customer's devices are set up at their first start. */
export const devicePolicyHandlers: Handlers<PolicyOperation> = {
  'customers.policies.list'(call) {
    const policies = [...devicesOf(call).policies.values()]
    return {
      data: collectionOf(
        policies.map(policy => rendered(call, policy)),
        call.url,
      ),
    }
  },

  'customers.policies.create'(call) {
    const { body, state } = call
    const now = state.clock.now()
    const policy: ConfigurationPolicy = {
      id: state.ids.guid('device-policy'),
      created: now,
      modified: now,
      name: body.name ?? '',
      category: body.category ?? 'none',
      description: body.description ?? '',
      settings: body.policySettings ?? [],
    }
    devicesOf(call).policies.set(policy.id, policy)
    return { data: rendered(call, policy) }
  },

  'customers.policies.get': call => ({
    data: rendered(call, found(devicesOf(call).policies, call.parameters.policyId, 'policy')),
  }),

  'customers.policies.update'(call) {
    const { body, parameters, state } = call
    const policy = found(devicesOf(call).policies, parameters.policyId, 'policy')
    if (body.id !== undefined && body.id.toLowerCase() !== policy.id) {
      throw new ServiceError(400, '3000', 'The id of a policy cannot change.')
    }
    Object.assign(policy, {
      name: body.name ?? policy.name,
      category: body.category ?? policy.category,
      description: body.description ?? policy.description,
      settings: body.policySettings ?? policy.settings,
      modified: state.clock.now(),
    })
    return { data: rendered(call, policy) }
  },

  'customers.policies.delete'(call) {
    const { policies, devices } = devicesOf(call)
    const { id } = found(policies, call.parameters.policyId, 'policy')
    if ([...devices.values()].some(device => Object.values(device.policies).includes(id))) {
      throw new ServiceError(409, '3000', `Devices have the policy ${id}; take it from them first.`)
    }
    policies.delete(id)
    return { status: 204 }
  },
}
