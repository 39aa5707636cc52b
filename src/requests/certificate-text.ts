import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { AppError } from '../errors.ts'

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const printed = z.object({ certificate: z.string() })

/**
 * The certificate in a text: the text itself, or a member of what `requests show --json` printed. Anything that is no JSON is
 * taken for a certificate. USAGE for a document without one; `where` says whose text it is.
 */
export const tokenIn = (text: string, where: string): string => {
  const value = asJson(text)
  if (value === undefined) return text.trim()
  const parsed = printed.safeParse(value)
  if (parsed.success) return parsed.data.certificate
  throw new AppError(
    'USAGE',
    `${where}: a document without a certificate; the request has not come to its end`,
  )
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })

/** A JWK set in a text, as `keys show --json` prints it. USAGE. */
export const keysIn = (text: string, where: string): JSONWebKeySet => {
  const parsed = keySet.safeParse(asJson(text))
  if (parsed.success) return parsed.data
  throw new AppError('USAGE', `${where}: not a JWK set; gallra keys show --json prints one`)
}
