import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../errors.ts'

/** N = 2^15, r = 8, p = 3: one of the settings of equal worth in OWASP's Password Storage Cheat Sheet; 32 MiB. */
const cost = { logN: 15, r: 8, p: 3 } as const
const keyBytes = 32
const mostMemory = 64 * 1024 * 1024

/** NIST SP 800-63B-4, 3.1.1.2: 15 characters where a password is all there is; no rules of what they must be. */
const fewest = 15
const longest = 256

const derive = (
  password: string,
  salt: Buffer,
  { logN, r, p }: { readonly logN: number; readonly r: number; readonly p: number },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters may be typed composed or not, by the same person on two machines.
    const options = { N: 2 ** logN, r, p, maxmem: mostMemory }
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** `scrypt$15$8$3$SALT$KEY` (base64url): what it was made with stands in it, so that dearer settings can come. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

const written = /^scrypt\$(\d{2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/

/** False also for a hash that is none. Takes as long for a wrong password as for the right one. */
export const isPassword = async (password: string, hash: string): Promise<boolean> => {
  const [, logN, r, p, salt = '', key = ''] = written.exec(hash) ?? []
  const made = { logN: Number(logN ?? cost.logN), r: Number(r ?? cost.r), p: Number(p ?? cost.p) }
  const derived = await derive(password.slice(0, longest), Buffer.from(salt, 'base64url'), made)
  const expected = Buffer.from(key, 'base64url')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

/** USAGE for a password that is too short, too long, or made of the login name. */
export const checkPassword = (password: string, login: string): void => {
  const length = [...password].length
  if (length < fewest || length > longest)
    throw new AppError('USAGE', `a password has ${fewest} to ${longest} characters`)
  const rest = password.toLowerCase().replaceAll(login.toLowerCase(), '')
  if ([...rest].length < fewest / 2 || new Set(rest).size < 4)
    throw new AppError(
      'USAGE',
      'a password is more than the login name, and more than a few characters repeated',
    )
}

/** Without those that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 4
const perGroup = 5

/** To be told once and changed at the first sign-in: `k7mpq-…`, 20 characters of 31, 99 bits. */
export const inventPassword = (): string => {
  const letters: string[] = []
  while (letters.length < groups * perGroup) {
    const [byte = 255] = randomBytes(1)
    // Of the bytes beyond the last whole multiple some letters would come up more often.
    if (byte < alphabet.length * Math.floor(256 / alphabet.length))
      letters.push(alphabet[byte % alphabet.length] ?? '')
  }
  return Array.from({ length: groups }, (_, at) =>
    letters.slice(at * perGroup, (at + 1) * perGroup).join(''),
  ).join('-')
}
