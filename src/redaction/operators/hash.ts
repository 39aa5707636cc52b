import type { Operator } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** 64 bits: no two values of a store meet. Keyed, since a plain hash of a phone number is undone by counting. */
const length = 16

/** `[EMAIL:5d41402abc4b2a76]`. */
export const hash: Operator = {
  name: 'hash',
  apply: (value, { entity, digest }) =>
    unlessOurs(value, () => `[${entity}:${digest(value).slice(0, length)}]`),
}
