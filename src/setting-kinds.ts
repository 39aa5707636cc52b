import { isIP } from 'node:net'
import { z } from 'zod'

/** A URL of one of these schemes; absent is no mistake. */
export const url = (schemes: readonly string[], name: string) =>
  z
    .string()
    .refine(text => schemes.some(scheme => text.startsWith(`${scheme}://`)), {
      // The value may hold a password and is not repeated.
      error: `${name} is not a URL that begins with ${schemes.map(scheme => `${scheme}://`).join(' or ')}`,
    })
    .optional()

/** A name or an address; an empty one would be all of the machine's. */
const hostname = /^[A-Za-z0-9:.%_-]{1,253}$/

/** What Fastify takes: an address, a network, or a name for networks that no stranger has an address in. */
export const isProxy = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', prefix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
  )
}

/** What stands between commas. */
export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

/** Where to listen: on this machine alone, where nothing else is said. */
export const hostOf = (name: string) =>
  z.string().regex(hostname, `${name} is no address and no name of a host`).default('127.0.0.1')

export const portOf = (name: string) =>
  z.string().refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, `${name} is no port`)

/** Whole seconds within bounds. */
export const secondsOf = (name: string, { from, to }: { readonly from: number; readonly to: number }) =>
  z
    .string()
    .refine(
      text => /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to,
      `${name} is no whole number of seconds from ${from} to ${to}`,
    )
    .transform(Number)
    .optional()
