export type { Api, Cloud, CloudSettings } from './clouds/clouds.ts'
export { apis, cloudIds, clouds } from './clouds/clouds.ts'
export type { AccessToken, GetTokenOptions, TokenCredential } from './credential.ts'
export type { AppOnlyOptions } from './credentials/app-only.ts'
export { appOnly } from './credentials/app-only.ts'
export type {
  AuthorizationCodeCredential,
  AuthorizationCodeOptions,
  Receiver,
  StartRequest,
} from './credentials/authorization-code.ts'
export { authorizationCode } from './credentials/authorization-code.ts'
export type { DeviceCodeOptions } from './credentials/device-code.ts'
export { deviceCode } from './credentials/device-code.ts'
export type {
  FromMsalOptions,
  MsalApplication,
  MsalRequest,
  MsalResult,
} from './credentials/from-msal.ts'
export { fromMsal } from './credentials/from-msal.ts'
export type { InteractiveCredential, SignInRequest } from './credentials/interactive.ts'
export type { OnBehalfOfOptions } from './credentials/on-behalf-of.ts'
export { onBehalfOf } from './credentials/on-behalf-of.ts'
export type { SecureApplicationModelOptions } from './credentials/secure-application-model.ts'
export { secureApplicationModel } from './credentials/secure-application-model.ts'
export type { StepUp, StepUpRequest, StepUpResult } from './credentials/step-up.ts'
export { mfaClaims } from './credentials/step-up.ts'
export type { UserOptions } from './credentials/user-options.ts'
export type { AnyAuthError } from './errors/any-error.ts'
export { isAuthError } from './errors/any-error.ts'
export { AuthError } from './errors/auth-error.ts'
export type { AuthErrorCode } from './errors/error-codes.ts'
export { errorCodes } from './errors/error-codes.ts'
export {
  ClientCredentialError,
  ConditionalAccessError,
  ConsentRequiredError,
  MfaRequiredError,
  NoGdapAccessError,
  SignInDeclinedError,
  SignInExpiredError,
  SignInMismatchError,
  SignInRequiredError,
  SignInRevokedError,
} from './errors/sign-in-errors.ts'
export {
  InvalidTokenResponseError,
  SignInFailedError,
  SignInUnavailableError,
  TokenStoreError,
  WrongTenantError,
} from './errors/token-errors.ts'
export type { PendingSignIn } from './flows/code-flow.ts'
export type { DevicePrompt } from './flows/device-flow.ts'
export type {
  ApplicationOptions,
  CertificateOptions,
  ClientCredentialOptions,
  Fetch,
} from './options/application-options.ts'
export type { AuthWarning } from './options/warning.ts'
export type { StoreKey } from './store/encrypted-store.ts'
export { encryptedStore } from './store/encrypted-store.ts'
export type { TokenStore } from './store/token-store.ts'
