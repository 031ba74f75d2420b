export type { LoopbackOptions } from './node/loopback-receiver.ts'
export { loopback } from './node/loopback-receiver.ts'
