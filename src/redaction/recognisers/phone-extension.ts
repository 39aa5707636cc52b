import { type Finding, movedTo } from '../recogniser.ts'
import { lower } from '../units.ts'
import { matchAt } from './matches.ts'

/** `ext. 12`, `ankn 12`: the way on from a switchboard to one person. */
const extension =
  /,?[ ]{1,2}(?:ext|extension|x|ankn|anknytning|lok|lokal|sisä|sisänro|intern|durchwahl|dw|toestel|tst|linje|alanumero)\.?[ ]?(?!0\d{2,4}[ -]\d)\d{2,5}(?![\p{L}\p{N}])|[ ]\((?:ext|extension|ankn|anknytning|lok|lokal|sisä|intern|durchwahl|dw|toestel|tst|linje|alanumero)\.?[ ]?\d{1,5}\)/uy

/** No extension is longer, with what is looked at behind it. */
const extensionReach = 30
const extensionAt = (text: string, at: number): number =>
  matchAt(extension, lower(text.slice(at, at + extensionReach)), 0)?.[0].length ?? 0

/** The last digits of a second line: `900 123/124`, `231 25-12/-13`. */
const another = /[/][ ]?-?\d{2,3}(?![\p{L}\p{N}]|[ ./:-]\d)/uy

/** The finding with the extension behind it. One digit alone is nobody's. */
export const withExtension = (text: string, found: Finding): Finding => {
  const sign = text[found.end]
  const behind = (more: number): Finding => movedTo(found, { start: found.start, end: found.end + more })
  if (sign === '/') return behind(matchAt(another, text, found.end)?.[0].length ?? 0)
  const isApart = sign === ' ' || sign === ','
  return isApart ? behind(extensionAt(text, found.end)) : found
}
