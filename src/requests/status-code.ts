import type { RequestContext, RequestKeys } from './context.ts'
import type { DataRequest, RequestId } from './model.ts'

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

const spelled = (digest: string): string => base32(Buffer.from(digest.slice(0, 2 * bytes), 'hex'))

const seedOf = (id: RequestId): string => `code of ${id}`

/**
 * The code by which the person follows their request: 128 bits in base32, 26 letters. It follows from the id by a key
 * of the installation, so that every letter can name it while it is written down nowhere.
 */
export const newStatusCode = (keys: Pick<RequestKeys, 'digest'>, id: RequestId): string =>
  spelled(keys.digest('status', seedOf(id)))

/**
 * The code that the request got when it was accepted, whatever generation of keys was in use then: the one whose digest
 * was written down. Of a request that has none, or whose generation is retired, a code that leads nowhere.
 */
export const statusCodeOf = (
  keys: Pick<RequestKeys, 'digest' | 'digests'>,
  { id, statusDigest: stored }: Pick<DataRequest, 'id' | 'statusDigest'>,
): string =>
  keys
    .digests('status', seedOf(id))
    .map(spelled)
    .find(code => keys.digests('status', code).includes(stored)) ?? newStatusCode(keys, id)

/** Where the person follows their request. Undefined while nobody said where the page is: a code leads nowhere then. */
export const statusLinkOf = (
  { keys, settings }: Pick<RequestContext, 'keys' | 'settings'>,
  request: Pick<DataRequest, 'id' | 'statusDigest'>,
): string | undefined => {
  const address = settings['public-url']
  return address === undefined ? undefined : new URL(`/status/${statusCodeOf(keys, request)}`, address).href
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

/** All that may be stored of a code that somebody typed. */
export const statusDigests = (keys: Pick<RequestKeys, 'digests'>, code: string): readonly string[] =>
  keys.digests('status', code)
