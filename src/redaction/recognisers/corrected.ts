import type { Finding } from '../recogniser.ts'
import { digitsOf, findingOf, isFree } from './matches.ts'

/** `…, nicht VNC0…`, `… Is dat niet 163…?`, `… but the system says 820463-…`: what the number should, or should not, be. */
const wrong =
  /^["'”“)]{0,2}[^\n\d]{0,40}?(?<!\p{L})(?:not|isn't|but|instead of|should be|nicht|sondern|statt|anstatt|inte|utan|men|istället för|ikke|ikkje|i stedet for|i stedet|skal være|niet|maar|in plaats van|ei|eikä|vaan|mutta)(?!\p{L})[ :]{1,2}(?:\p{L}{1,14}[ :]{1,2}){0,4}["'“„]?((?=[A-Z\d]{0,12}\d)[A-Z\d]{2,12}(?:[ .-](?=[A-Z]{0,2}\d)[A-Z\d]{1,8}){0,4})/u

/** The same signs in another order: as many of each kind. */
const isLike = (one: string, other: string): boolean =>
  one !== other &&
  digitsOf(one).length === digitsOf(other).length &&
  one.replace(/[^A-Z]/giu, '').length === other.replace(/[^A-Z]/giu, '').length

/** The number that is said to be right, or wrong, in place of one that was found. */
export const correctedBy = (text: string, found: Finding): Finding | undefined => {
  const rest = text.slice(found.end, found.end + 110)
  const hit = wrong.exec(rest)
  if (hit?.[1] === undefined || !isLike(text.slice(found.start, found.end), hit[1])) return undefined
  const end = found.end + hit.index + hit[0].length
  const start = end - hit[1].length
  return isFree(text, start, end)
    ? { ...findingOf({ name: found.by, entity: found.entity }, start, end, 0.6) }
    : undefined
}
