import type { z } from 'zod'
import type { RestAnswer, RestCall } from './client.ts'
import { unreadable } from './passing.ts'

/** The body, if it has the documented shape. Throws STORE_UNREADABLE that tells where it has not, and no value. */
export const parsed = <T>(
  store: string,
  schema: z.ZodType<T>,
  { call, answer }: { readonly call: Pick<RestCall, 'method' | 'path'>; readonly answer: RestAnswer },
): T => {
  const read = schema.safeParse(answer.body)
  if (read.success) return read.data
  const where = read.error.issues[0]?.path.join('.') ?? ''
  throw unreadable(store, call, `an answer that is not as documented (${where})`)
}
