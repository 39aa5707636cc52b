import { readFileSync } from 'node:fs'
import type { RedisOptions } from 'ioredis'
import { AppError } from '../errors.ts'
import { insecureOption } from '../insecure-options.ts'

export const queueSetting = 'queue (GALLRA_REDIS_URL)'

const invalid = (what: string): AppError => new AppError('CONFIG_INVALID', `${queueSetting}: ${what}`)

const fileOf = (url: URL, option: string): Buffer | undefined => {
  const path = url.searchParams.get(option)
  if (path === null) return undefined
  try {
    return readFileSync(path)
  } catch {
    throw invalid(`${option} names a file that cannot be read`)
  }
}

const own = ['tlsCAFile', 'tlsCertificateKeyFile'] as const

/** Without the options that the client does not know; it would take them for settings of its own. */
const addressOf = (url: URL): string => {
  const bare = new URL(url)
  for (const option of own) bare.searchParams.delete(option)
  return bare.href
}

/**
 * What a client needs to reach the server at a URL. Of `rediss://`, `tlsCAFile` names an authority of one's own, and
 * `tlsCertificateKeyFile` a client's certificate with its key, both PEM, by the names that MongoDB's URLs have for them.
 * Throws CONFIG_INVALID for what is no such URL, and for options that turn checking off.
 */
export const placeOf = (
  text: string,
): { readonly address: string; readonly tls?: NonNullable<RedisOptions['tls']> } => {
  const insecure = insecureOption(text)
  if (insecure !== undefined) throw invalid(insecure)
  // Without the URL: it may hold a password.
  if (!URL.canParse(text)) throw invalid('not a URL such as rediss://USER:PASSWORD@HOST:6379')
  const url = new URL(text)
  const [ca, pair] = own.map(option => fileOf(url, option))
  if (url.protocol !== 'rediss:') {
    if (ca ?? pair) throw invalid('tlsCAFile and tlsCertificateKeyFile need rediss://')
    return { address: text }
  }
  return {
    address: addressOf(url),
    tls: { ...(ca ? { ca } : {}), ...(pair ? { cert: pair, key: pair } : {}) },
  }
}
