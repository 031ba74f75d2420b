import type { components } from '@partnergate/openapi'
import type { Work } from '../long-running/work.ts'

type Schemas = components['schemas']

/** Policies of a device by their category; plain data, as all here. */
export type DevicePolicies = Record<string, string>

export interface Device {
  readonly id: string
  readonly batchId: string
  readonly uploaded: number
  readonly createdBy: string
  hardware: DeviceHardware
  policies: DevicePolicies
}

export type DeviceHardware = Pick<
  Schemas['Device'],
  'serialNumber' | 'productKey' | 'hardwareHash' | 'modelName' | 'oemManufacturerName'
>

export interface DeviceBatch {
  readonly id: string
  readonly created: number
  readonly createdBy: string
}

/** A device of a job: what becomes of it is settled when the job is done. */
export interface JobDevice {
  readonly deviceId: string
  readonly hardware: DeviceHardware
  readonly policies: DevicePolicies
  error?: DeviceProblem
}

export interface DeviceProblem {
  readonly code: string
  readonly description: string
}

/** An upload, or a change of policies, of many devices. */
export interface DeviceJob {
  readonly id: string
  /** Batch that devices are uploaded to; none where policies change. */
  readonly batchId?: string
  readonly by: string
  readonly work: Work
  readonly devices: JobDevice[]
  settled: boolean
}

export interface ConfigurationPolicy {
  readonly id: string
  readonly created: number
  modified: number
  name: string
  category: string
  description: string
  settings: readonly string[]
}

export function hardwareOf(device: Schemas['Device']): DeviceHardware {
  const { serialNumber, productKey, hardwareHash, modelName, oemManufacturerName } = device
  return Object.fromEntries(
    Object.entries({
      serialNumber,
      productKey,
      hardwareHash,
      modelName,
      oemManufacturerName,
    }).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}

/** The policies that a request gives a device; one without value takes the policy of its category away. */
export function policiesOf(
  given: readonly Schemas['DevicePolicy'][] | null | undefined,
  before: DevicePolicies = {},
): DevicePolicies {
  const policies = { ...before }
  for (const { key, value } of given ?? []) {
    if (key === undefined) continue
    if (value) policies[key] = value
    else delete policies[key]
  }
  return policies
}
