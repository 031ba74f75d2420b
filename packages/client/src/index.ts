export type { AccessToken, GetTokenOptions, TokenCredential } from './auth/credential.ts'
export type { Call, CallResult, FileCall, FileStream, ListCall, MfaReport } from './call/call.ts'
export type { CallArguments, CallOf, CallParameters } from './call/call-types.ts'
export { createPartnerCenter } from './create-partner-center.ts'
export type { AnyPartnerCenterError } from './errors/any-error.ts'
export { isPartnerCenterError } from './errors/any-error.ts'
export type { PartnerCenterErrorCode } from './errors/error-codes.ts'
export { errorCodes } from './errors/error-codes.ts'
export { JobFailedError, JobTimeoutError } from './errors/job-errors.ts'
export { PaceStoreError, QueueFullError } from './errors/pace-errors.ts'
export type { FailedAttempt } from './errors/partner-center-error.ts'
export { PartnerCenterError } from './errors/partner-center-error.ts'
export type { RefusalOrigin } from './errors/policy-errors.ts'
export { MfaRequiredError, UserRequiredError } from './errors/policy-errors.ts'
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  PreconditionFailedError,
  ServiceError,
  ThrottledError,
} from './errors/service-errors.ts'
export { AudienceError, CredentialError, UnauthorizedError } from './errors/token-errors.ts'
export {
  InvalidResponseError,
  NetworkError,
  TimeoutError,
  UnsafeLinkError,
} from './errors/transport-errors.ts'
export type { ExportFile, ExportLines } from './exports/export-types.ts'
export type { Namespaces } from './generated/namespaces.ts'
export type { CallScenario, GuardDecision } from './guard/decision.ts'
export type { Drift } from './guard/drift.ts'
export type { GuardMode } from './guard/guard-mode.ts'
export { guardModes } from './guard/guard-mode.ts'
export type { Warning } from './guard/warning.ts'
export type {
  Job,
  JobHandle,
  JobId,
  JobOptions,
  JobProgress,
  JobResult,
  LongRunning,
} from './long-running/job-types.ts'
export type { CallOptions } from './options/call-options.ts'
export type {
  Cloud,
  Fetch,
  PartnerCenterOptions,
  Relationship,
  RelationshipOf,
  RetryOptions,
} from './options/client-options.ts'
export { clouds, relationships } from './options/client-options.ts'
export type { Bucket } from './pace/bucket/bucket.ts'
export { newBucket } from './pace/bucket/bucket.ts'
export { createPace } from './pace/create-pace.ts'
export type { Scope } from './pace/doubt.ts'
export type { Pace, PacedAttempt, PacedOutcome, Permit, Priority } from './pace/pace.ts'
export { priorities } from './pace/pace.ts'
export type { PaceOptions } from './pace/pace-options.ts'
export type { StoreFailure } from './pace/store/fallback-store.ts'
export type { PaceStore } from './pace/store/pace-store.ts'
export type { WaitEvent, WaitReason } from './pace/wait-event.ts'
export type { PartnerCenter } from './partner-center.ts'
export type { CallEvent, CallOutcome } from './report/call-event.ts'
export type { Schemas } from './schemas.ts'
export type { Retry, RetryReason } from './send/retry.ts'
export type {
  UpdateId,
  UpdateOptions,
  UpdateParameters,
  UpdateWith,
} from './updates/update-types.ts'
