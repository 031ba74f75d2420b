export const room = 'openapi'
