import { layersOf } from './matching/layers.ts'
import { createLookup, type Match } from './matching/lookup.ts'
import { scan } from './matching/scan.ts'
import type { RequestId } from './model.ts'
import { clean } from './spelling/fold.ts'
import type { Spellings } from './spellings.ts'

export type { Match } from './matching/lookup.ts'

export interface Matcher<K extends string = RequestId> {
  /** Whose spellings stand in the text, each person once for each kind of evidence. */
  find(text: string): readonly Match<K>[]
}

/**
 * Looks for many people at once: the text is cut into addresses, numbers and words, and these are looked up, so that
 * it takes the time of the text's length, however many people there are. Reads what is encoded (percent, HTML,
 * quoted-printable, JSON, base64) and what only looks different (width, accents, characters nobody sees). Knows
 * nothing of how texts are redacted, so that it can tell whether they were.
 */
export const createMatcher = <K extends string = RequestId>(
  people: readonly { readonly key: K; readonly spellings: Spellings }[],
): Matcher<K> => {
  const lookup = createLookup(people)
  return {
    find(text) {
      const found = new Map<string, Match<K>>()
      const tell = (matches: readonly Match<K>[] | undefined): void => {
        for (const match of matches ?? []) {
          const place = `${match.evidence}\n${match.key}`
          if (found.get(place)?.weak !== false) found.set(place, match)
        }
      }
      for (const layer of layersOf(text)) scan(clean(layer), lookup, tell)
      return [...found.values()]
    },
  }
}
