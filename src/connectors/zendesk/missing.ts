import { z } from 'zod'
import type { RestAnswer } from '../rest/client.ts'

const recordNotFound = z.looseObject({ error: z.literal('RecordNotFound') })

/**
 * The desk itself says that there is no such record (`RecordNotFound`, by its vendor). A 404 of anything else, a proxy, a wrong
 * address or an account that is closed, says nothing of it.
 */
export const isMissing = ({ status, body }: RestAnswer): boolean =>
  (status === 404 || status === 410) && recordNotFound.safeParse(body).success
