import type { Device, DeviceHardware, DeviceProblem } from './device.ts'

/**
 * Why a device can't be uploaded. It takes the product key, the hardware hash, or serial number, model and maker
 * together; and the device must not be the customer's already (codes of Windows Autopilot).
 */
export function problemOf(
  hardware: DeviceHardware,
  known: readonly Device[],
): DeviceProblem | undefined {
  const { serialNumber, productKey, hardwareHash, modelName, oemManufacturerName } = hardware
  const named = serialNumber && modelName && oemManufacturerName
  if (!productKey && !hardwareHash && !named) {
    return { code: '807', description: 'The device cannot be told from others by what was sent.' }
  }
  if (known.some(device => isSame(device.hardware, hardware))) {
    return { code: '806', description: 'The device is registered already.' }
  }
  return undefined
}

function isSame(one: DeviceHardware, other: DeviceHardware): boolean {
  const keys = ['hardwareHash', 'productKey', 'serialNumber'] as const
  return keys.every(key => one[key] === other[key])
}
