export const room = 'client'
