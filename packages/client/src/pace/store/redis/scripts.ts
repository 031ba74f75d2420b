/**
 * The time in milliseconds, and what stands under the keys; an empty text for nothing. The server's clock is the one that
 * all processes share.
 *
 * @see https://redis.io/docs/latest/develop/programmability/eval-intro
 */
export const readScript = `
local time = redis.call('TIME')
local answer = { string.format('%.3f', time[1] * 1000 + time[2] / 1000) }
for index, text in ipairs(redis.call('MGET', unpack(KEYS))) do
  answer[index + 1] = text or ''
end
return answer
`

/**
 * Replaces what stands under the keys, if it is still what was read: the time to live, what was read under each key, what
 * is to stand there. 1 if so, 0 if somebody was faster.
 */
export const replaceScript = `
for index, key in ipairs(KEYS) do
  if (redis.call('GET', key) or '') ~= ARGV[1 + index] then return 0 end
end
for index, key in ipairs(KEYS) do
  redis.call('SET', key, ARGV[1 + #KEYS + index], 'PX', ARGV[1])
end
return 1
`
