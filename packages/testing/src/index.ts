export const room = 'testing'
