import { ServiceError } from '../../protocol/service-error.ts'
import { beginWork, isDone, isOver, workMs } from '../long-running/work.ts'
import type { World } from '../world.ts'
import { problemOf } from './check-device.ts'
import type { ConfigurationPolicy, Device, DeviceBatch, DeviceJob, JobDevice } from './device.ts'

/** The devices of a customer, in batches, with what is under way for them. */
interface CustomerDevices {
  readonly batches: Map<string, DeviceBatch>
  readonly devices: Map<string, Device>
  readonly policies: Map<string, ConfigurationPolicy>
  readonly jobs: Map<string, DeviceJob>
}

/** Windows Autopilot: the devices of every customer. Reading them settles the jobs whose time is over. */
export interface Devices {
  of(customerId: string): CustomerDevices
  begin(
    customerId: string,
    job: { batchId?: string; by: string; devices: readonly Omit<JobDevice, 'deviceId'>[] },
  ): DeviceJob
  /** Changes devices that are there. */
  beginChange(customerId: string, by: string, devices: readonly JobDevice[]): DeviceJob
  /** Looks whether a job is done, and settles it then. */
  look(customerId: string, job: DeviceJob): boolean
}

export function createDevices({ ids, clock, kept }: World): Devices {
  const customers = kept.map<string, CustomerDevices>('devices')

  function of(customerId: string): CustomerDevices {
    const id = customerId.toLowerCase()
    const known = customers.get(id) ?? {
      ...{ batches: new Map(), devices: new Map(), policies: new Map(), jobs: new Map() },
    }
    customers.set(id, known)
    for (const job of known.jobs.values()) if (isOver(job.work, clock)) settle(known, job)
    return known
  }

  function start(customerId: string, given: Omit<DeviceJob, 'id' | 'work' | 'settled'>): DeviceJob {
    const job = { ...given, id: ids.guid('device-job'), work: beginWork(clock), settled: false }
    of(customerId).jobs.set(job.id, job)
    return job
  }

  return {
    of,
    begin: (customerId, { devices, ...given }) =>
      start(customerId, {
        ...given,
        devices: devices.map(device => ({ ...device, deviceId: ids.guid('device') })),
      }),
    beginChange: (customerId, by, devices) => start(customerId, { by, devices: [...devices] }),
    look(customerId, job) {
      const done = job.settled || isDone(job.work, clock)
      if (done) settle(of(customerId), job)
      return done
    },
  }
}

/** What a job was for happens when it is done: each device for itself, so that one that fails doesn't stop the rest. */
function settle({ devices, batches }: CustomerDevices, job: DeviceJob): void {
  if (job.settled) return
  job.settled = true
  for (const one of job.devices) {
    if (one.error) continue
    const before = devices.get(one.deviceId)
    if (job.batchId === undefined) {
      if (before) before.policies = one.policies
      continue
    }
    const problem = problemOf(one.hardware, [...devices.values()])
    if (problem) {
      one.error = problem
      continue
    }
    devices.set(one.deviceId, {
      id: one.deviceId,
      batchId: batches.get(job.batchId.toLowerCase())?.id ?? job.batchId,
      uploaded: job.work.begun + workMs,
      createdBy: job.by,
      hardware: one.hardware,
      policies: one.policies,
    })
  }
}

/** @throws ServiceError 404 with 1000 for a thing that isn't there */
export function found<Entry>(map: ReadonlyMap<string, Entry>, id: string, what: string): Entry {
  const entry = map.get(id.toLowerCase())
  if (entry) return entry
  throw new ServiceError(404, '1000', `The ${what} ${id} was not found.`)
}
