import type { RequestContext, RequestKeys } from './context.ts'
import type { RequestId } from './model.ts'

/** RFC 4648: no 0, 1 and 8, which are mistaken for letters. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const bytes = 16
const length = Math.ceil((bytes * 8) / 5)

const base32 = (data: Uint8Array): string => {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of data) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += letters[(held >> bits) & 31] ?? ''
    }
    held &= 31
  }
  return bits > 0 ? text + (letters[(held << (5 - bits)) & 31] ?? '') : text
}

/**
 * The code by which the person follows their request: 128 bits in base32, 26 letters. It follows from the id by a key
 * of the installation, so that every letter can name it while it is written down nowhere.
 */
export const statusCodeOf = (keys: Pick<RequestKeys, 'digest'>, id: RequestId): string =>
  base32(Buffer.from(keys.digest('status', `code of ${id}`), 'hex').subarray(0, bytes))

/** Where the person follows their request. Undefined while nobody said where the page is: a code leads nowhere then. */
export const statusLinkOf = (
  { keys, settings }: Pick<RequestContext, 'keys' | 'settings'>,
  id: RequestId,
): string | undefined => {
  const address = settings['public-url']
  return address === undefined ? undefined : new URL(`/status/${statusCodeOf(keys, id)}`, address).href
}

/** A code as people type it, small or in groups; undefined for what cannot be one. */
export const readStatusCode = (text: string): string | undefined => {
  if (text.length > 2 * length) return undefined
  const code = text.replace(/[\s-]/g, '').toUpperCase()
  return code.length === length && [...code].every(letter => letters.includes(letter)) ? code : undefined
}

/** What of the code is stored, to find its request by. */
export const statusDigest = (keys: Pick<RequestKeys, 'digest'>, code: string): string =>
  keys.digest('status', code)
