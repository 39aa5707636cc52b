import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { AppError } from '../errors.ts'

const version = 'v1.'
// NIST SP 800-38D: 96 random bits, and a tag that is not shortened.
const nonceBytes = 12
const tagBytes = 16

export interface Seals {
  seal(key: Uint8Array): string
  open(sealed: string): Uint8Array
}

/**
 * Seals short secrets under the installation's master key (32 bytes): AES-256-GCM, spelled `v1.` and base64 of nonce,
 * ciphertext and tag. `open` throws CONFIG_INVALID when it was sealed with another key, or changed since.
 */
export const createSeals = (master: Uint8Array, file: string): Seals => {
  // A key of its own, so that another use of the master key never meets this one's nonces (RFC 5869).
  const own = Buffer.from(hkdfSync('sha256', master, new Uint8Array(), 'gallra seal v1', 32))
  return {
    seal(key) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', own, nonce, { authTagLength: tagBytes })
      const text = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
      return version + text.toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed.slice(version.length), 'base64')
      try {
        const nonce = bytes.subarray(0, nonceBytes)
        const decipher = createDecipheriv('aes-256-gcm', own, nonce, { authTagLength: tagBytes })
        decipher.setAuthTag(bytes.subarray(-tagBytes))
        const key = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        decipher.final()
        if (sealed.startsWith(version)) return key
      } catch {
        // Which step failed is nobody's business; none of them says more than this.
      }
      throw new AppError(
        'CONFIG_INVALID',
        `a key of a run or request was not sealed with the master key in ${file}; give the program the key file it was started with`,
      )
    },
  }
}

const later = /^v2\.([0-9a-f]{16})\./

/** Generations by which things are sealed. */
type Generations = (id?: string) => readonly {
  readonly number: number
  readonly id: string
  readonly seals: Seals
}[]

/**
 * Seals with the first of the generations, and opens with the one that sealed: generation 1 spells as `createSeals` does,
 * a later one `v2.ID.` and the same base64. KEY_UNKNOWN for a generation that the key file has not, or no more.
 */
export const sealsOn = (generations: Generations, file: string): Seals => ({
  seal(key) {
    const [current] = generations()
    if (!current) throw new AppError('INTERNAL', 'no generation of keys can be used')
    const sealed = current.seals.seal(key)
    return current.number === 1 ? sealed : `v2.${current.id}.${sealed.slice(version.length)}`
  },
  open(sealed) {
    const id = later.exec(sealed)?.[1]
    const generation = generations(id).find(each => (id === undefined ? each.number === 1 : each.id === id))
    if (generation)
      return generation.seals.open(id === undefined ? sealed : version + sealed.slice(`v2.${id}.`.length))
    throw new AppError(
      'KEY_UNKNOWN',
      `a key of a run or request was sealed with ${id === undefined ? 'generation 1' : `the generation ${id}`}, which ${file} has not: copy the key file from where gallra keys rotate was run; it is read without a restart`,
    )
  },
})
