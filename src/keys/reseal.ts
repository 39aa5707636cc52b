import { statusCodeOf, statusDigest } from '../requests/status-code.ts'
import type { InstallationKeys } from './load-keys.ts'
import type { KeyUses } from './uses.ts'

export interface Resealed {
  readonly runs: number
  readonly quarantines: number
  readonly persons: number
  readonly letters: number
  readonly words: number
  readonly statusCodes: number
}

/**
 * Seals anew, under the generation in use (by its mark), whatever is sealed under an earlier one, and writes status codes
 * of ended requests down anew. Each value by itself and only where it did not change: safe beside workers, and to repeat after
 * a crash.
 */
export const resealAll = async (
  { requests, seal, open }: Pick<InstallationKeys, 'requests' | 'seal' | 'open'>,
  uses: KeyUses,
  mark: string,
): Promise<Resealed> => {
  const done = { runs: 0, quarantines: 0, persons: 0, letters: 0, words: 0, statusCodes: 0 }
  for await (const value of uses.sealed(mark))
    if (await uses.replaceSealed(value, seal(open(value.sealed)))) done[value.place] += 1
  for await (const request of uses.ended(mark)) {
    const digest = statusDigest(requests, statusCodeOf(requests, request))
    if (await uses.replaceStatusDigest(request, digest)) done.statusCodes += 1
  }
  return done
}
