import { ServiceError } from '../../protocol/service-error.ts'

/** Says that a confirmation is there already, in the longer shape that agreements have for errors. */
export class AgreementExistsError extends ServiceError {
  constructor() {
    super(400, '600061', 'A partner confirmed agreement already exists for the customer.')
  }

  override body(): unknown {
    return {
      code: this.code,
      message: this.message,
      description: this.message,
      source: 'PartnerFD',
      errorName: 'PartnerConfirmedAgreementAlreadyExists',
      isRetryable: false,
      parameters: {},
      errorMessageExtended: `InternalErrorCode=${this.code}`,
    }
  }
}
