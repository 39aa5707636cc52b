import type { Operator, OperatorName } from '../operator.ts'
import { drop } from './drop.ts'
import { hash } from './hash.ts'
import { mask } from './mask.ts'
import { replace } from './replace.ts'
import { surrogate } from './surrogate.ts'
import { token } from './token.ts'
import { truncate } from './truncate.ts'

/** Every operator by its name. A new one: a file here, a line in this list, its name in `operator.ts`. */
export const operators: Readonly<Record<OperatorName, Operator>> = {
  replace,
  mask,
  token,
  surrogate,
  hash,
  truncate,
  drop,
}
