import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { endOf, isDone } from '../long-running/work.ts'
import { checkTransition } from './check-transition.ts'
import { renderEligibility } from './eligibility.ts'
import { targetsOf } from './paths.ts'
import type { TransitionRecord } from './transitions.ts'

type TransitionOperation =
  | 'customers.subscriptions.transitionEligibilities.list'
  | 'customers.subscriptions.transitions.list'
  | 'customers.subscriptions.transitions.create'

function scopeOf({ parameters, state }: Call<TransitionOperation>) {
  const customer = state.customers.get(parameters.customerId)
  const { subscriptions } = customer.commerce()
  return { customer, subscriptions, source: subscriptions.get(parameters.subscriptionId) }
}

/** Subscriptions of new commerce that become another product. */
export const transitionHandlers: Handlers<TransitionOperation> = {
  'customers.subscriptions.transitionEligibilities.list'(call) {
    const { subscriptions, source } = scopeOf(call)
    const scheduled = call.parameters.eligibilityType?.toLowerCase() === 'scheduled'
    const { product } = source.availability.sku
    const targets = product.legacy ? [] : targetsOf(source.availability)
    const all = subscriptions.all()
    const at = { now: call.state.clock.now(), scheduled }
    const items = targets.map(target => renderEligibility(source, target, all, at))
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.transitions.list'(call) {
    const { source } = scopeOf(call)
    const { operationId } = call.parameters
    const found = call.state.transitions
      .of(source.id)
      .filter(one => operationId === undefined || one.operationId === operationId.toLowerCase())
    return {
      data: collectionOf(
        found.map(one => render(call, one, isDone(one.work, call.state.clock))),
        call.url,
      ),
    }
  },

  'customers.subscriptions.transitions.create'(call) {
    const { customer, subscriptions, source } = scopeOf(call)
    const plan = checkTransition(source, call.body, subscriptions)
    const begun = call.state.transitions.begin(customer, source, plan, call.body.transitionType)
    return { data: render(call, begun, false) }
  },
}

function render(
  { state }: Call<TransitionOperation>,
  { work, ...transition }: TransitionRecord,
  done: boolean,
): components['schemas']['Transition'] {
  const names =
    transition.transitionType === 'transition_with_license_transfer'
      ? ['Conversion', 'LicenseReassignment']
      : ['Conversion']
  const timestamp = new Date(done ? endOf(work, state.clock) : work.begun).toISOString()
  const status = done ? 'Completed' : 'Started'
  return {
    ...transition,
    events: names.map(name => ({ name, status, timestamp, errors: [] })),
    attributes: { objectType: 'Transition' },
  }
}
