import { timingSafeEqual } from 'node:crypto'

/** Crockford's alphabet: no letter that is read as a digit. 10 of them are 50 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 10

/** Every byte gives five bits, so that no sign is likelier than another. */
export const newCode = (random: (bytes: number) => Uint8Array): string =>
  Array.from(random(codeLength), byte => alphabet[byte & 31]).join('')

/** As it is read out of a mail: in two halves. */
export const spelled = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/** What somebody typed, as it was meant: any case, with or without the dash, O for 0, I and L for 1. */
export const readCode = (typed: string): string =>
  typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** Of two digests in hex, in a time that says nothing of where they differ. */
export const sameDigest = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]
  return a.length === b.length && timingSafeEqual(a, b)
}
