export type { Reply } from './answer/reply.ts'
export { replyTo } from './answer/reply.ts'
export type { Cloud } from './clouds/clouds.ts'
export { clouds } from './clouds/clouds.ts'
export { admit, denialResponse, protect } from './fetch/protect.ts'
export type { Credentials, Gate, Guard } from './guard/create-guard.ts'
export { createGuard } from './guard/create-guard.ts'
export type { Algorithm, GuardOptions, KeyOptions } from './guard/guard-options.ts'
export { algorithms } from './guard/guard-options.ts'
export type {
  Admission,
  Denial,
  GuardResult,
  PolicyDenial,
  TokenDenial,
  TokenResult,
} from './guard/result.ts'
export type {
  AnyDecision,
  ApiRule,
  DashboardRule,
  DecisionOf,
  RolesOf,
  Rule,
  ScenarioRule,
} from './guard/rule.ts'
export type { TokenReason } from './token/token-reasons.ts'
export { tokenReasons } from './token/token-reasons.ts'
export type { Words } from './token/token-words.ts'
export type { VerifiedClaims } from './token/verified-claims.ts'
export type {
  AcceptedDelivery,
  Delivery,
  RefusedDelivery,
  WebhookResult,
  WebhookVerifier,
} from './webhooks/create-webhook-verifier.ts'
export { createWebhookVerifier } from './webhooks/create-webhook-verifier.ts'
export type { EventFields, UnknownWebhookEvent, WebhookEvent } from './webhooks/event.ts'
export type { WebhookEventName } from './webhooks/event-names.ts'
export { webhookEventNames } from './webhooks/event-names.ts'
export { microsoftRoots } from './webhooks/microsoft-roots.ts'
export type { DeliveryHeaders } from './webhooks/read-signature.ts'
export type { EventHandler } from './webhooks/receive-webhooks.ts'
export { receiveWebhooks } from './webhooks/receive-webhooks.ts'
export type { SeenEvents } from './webhooks/seen-events.ts'
export { createSeenEvents } from './webhooks/seen-events.ts'
export type {
  CertificateOptions,
  WebhookAlgorithm,
  WebhookVerifierOptions,
} from './webhooks/webhook-options.ts'
export { webhookAlgorithms } from './webhooks/webhook-options.ts'
export type { WebhookReason } from './webhooks/webhook-reasons.ts'
export { webhookReasons } from './webhooks/webhook-reasons.ts'
