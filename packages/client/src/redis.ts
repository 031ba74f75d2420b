export type { RedisClient, RedisPaceStoreOptions } from './pace/store/redis/redis-client.ts'
export { redisPaceStore } from './pace/store/redis/redis-pace-store.ts'
