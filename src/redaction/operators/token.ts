import type { Operator } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** Among 10,000 people of one store two share a token of 32 bits with a chance of about one in a hundred. */
const length = 8

/** `[PERSON-3f9a2c41]`: the same person has the same token while the key lives. */
export const token: Operator = {
  name: 'token',
  apply: (value, { entity, digest }) =>
    unlessOurs(value, () => `[${entity}-${digest(value).slice(0, length)}]`),
}
