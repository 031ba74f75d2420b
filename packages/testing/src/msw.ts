export { mockTenantHandlers } from './msw/handlers.ts'
