import { AppError } from '../../errors.ts'
import type { StoredFile } from '../connector.ts'

/** Files lie at the desk, behind a login of a browser: their names are known, what they hold is not looked at. */
export const outOfReach = (name: string): StoredFile => ({
  name,
  size: async () => ({ problem: 'unreachable' }),
  // biome-ignore lint/correctness/useYield: there is nothing to give.
  async *read() {
    throw new AppError('STORE_UNREADABLE', 'files of this desk are out of reach')
  },
})
