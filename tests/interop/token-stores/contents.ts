import { readFile } from 'node:fs/promises'
import { createClient } from '@keyv/redis'
import { Pool } from 'pg'
import type { StoreName } from './stores.ts'

/** All that somebody who can look into the database sees. */
export async function contentsOf(name: StoreName, at: string): Promise<string> {
  if (name.startsWith('Redis')) return redisContents(at)
  if (name.startsWith('Postgres')) return postgresContents(at)
  const files = [at, `${at}-wal`].map(file => readFile(file, 'latin1').catch(() => ''))
  return (await Promise.all(files)).join()
}

async function redisContents(url: string): Promise<string> {
  const client = createClient({ url })
  await client.connect()
  const keys = await client.keys('*')
  const values = await client.mGet(keys)
  await client.close()
  return JSON.stringify([keys, values])
}

async function postgresContents(connectionString: string): Promise<string> {
  const pool = new Pool({ connectionString })
  const tables = await pool.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
  )
  const contents = await Promise.all(
    tables.rows.map(({ tablename }) => pool.query(`SELECT * FROM ${tablename}`)),
  )
  await pool.end()
  return JSON.stringify(contents.map(({ rows }) => rows))
}
