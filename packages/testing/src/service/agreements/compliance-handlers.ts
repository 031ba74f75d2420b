import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'

/** Whether indirect resellers signed the Microsoft Partner Agreement. */
export const complianceHandlers: Handlers<'compliance.agreementStatus.get'> = {
  'compliance.agreementStatus.get'({ parameters, state }) {
    const { mpnId, tenantId } = parameters
    if (mpnId && tenantId) {
      throw new ServiceError(400, '2000', 'Both MPN Id and Tenant Id should not be passed.')
    }
    if (!mpnId && !tenantId) {
      throw new ServiceError(400, '2001', 'Both MPN Id and Tenant Id cannot be empty.')
    }
    if (mpnId) {
      if (!/^\d+$/.test(mpnId)) throw new ServiceError(400, '2000', 'MPN Id must be numeric.')
      const reseller = state.tiedPartners.findByMpnId(mpnId)
      if (reseller) return { data: { isAgreementSigned: reseller.signed } }
      throw new ServiceError(400, '2200', `There is no partner with the MPN Id ${mpnId}.`)
    }
    const reseller = state.tiedPartners.findByTenant(tenantId ?? '')
    if (reseller) return { data: { isAgreementSigned: reseller.signed } }
    throw new ServiceError(400, '2205', `There is no account with the Tenant Id ${tenantId}.`)
  },
}
