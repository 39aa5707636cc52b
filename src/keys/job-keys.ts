import { createHmac, timingSafeEqual } from 'node:crypto'
import type { JobKeys } from '../jobs/signature.ts'
import { derive } from './derived.ts'

/**
 * Signs and checks jobs with a key derived from the installation's master key (32 bytes). A signature names the key,
 * `KEY.MAC`: `id` is the short name of the key file's own.
 */
export const createJobKeys = (master: Uint8Array, id: string): JobKeys => {
  const key = derive(master, 'gallra job v1')
  const sign = (text: string): string =>
    `${id}.${createHmac('sha256', key).update(text, 'utf8').digest('base64url')}`
  return {
    sign,
    isSigned(text, mac) {
      const [wanted, given] = [Buffer.from(sign(text)), Buffer.from(mac)]
      return wanted.length === given.length && timingSafeEqual(wanted, given)
    },
  }
}
