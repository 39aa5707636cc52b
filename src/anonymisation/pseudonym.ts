import { createHmac } from 'node:crypto'

/**
 * Keyed one-way names: HMAC-SHA-256 in hex over the NFKC lower-case value. Equal values give equal pseudonyms
 * while the key lives; a plain hash would not do, since personal numbers and phones can be enumerated.
 */
export const createPseudonym = (key: Uint8Array): ((value: string) => string) => {
  const kept = Uint8Array.from(key)
  return value =>
    createHmac('sha256', kept).update(value.normalize('NFKC').toLowerCase(), 'utf8').digest('hex')
}
