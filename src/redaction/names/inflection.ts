import { atEnd } from '../at-end.ts'
import { finnishBases } from './finnish.ts'
import type { TokenText } from './tokens.ts'

/** `annas` of `anna`, `mullers` of `muller`; in German also `fritzens`. */
const genitiveBases = (key: string): readonly string[] => {
  if (key.length < 4 || !key.endsWith('s')) return []
  return key.endsWith('ens') && /[sxz]ens$/.test(key)
    ? [key.slice(0, -1), key.slice(0, -3)]
    : [key.slice(0, -1)]
}

/** Words of which this may be a genitive or, in a Finnish text, a case. Accents off. */
export const basesOf = (key: string, isFinnish: boolean): readonly string[] =>
  isFinnish ? [...genitiveBases(key), ...finnishBases(key)] : genitiveBases(key)

const shortCase = /^(?:n|in|i(?:lle|lla|lta|sta|ssa|ksi)|iin|ia)$/

/** The same of names of two letters, of which too many words could be one: `eks`, `ekille` of `ek`. */
export const shortBaseOf = (key: string, isFinnish: boolean): string | undefined => {
  const ending = key.slice(2)
  return ending === 's' || (isFinnish && shortCase.test(ending)) ? key.slice(0, 2) : undefined
}

const tail = /['’´`]s(?!\p{L})|:(?:s|n|in|lle|lla|llä|lta|ltä|sta|stä|ssa|ssä|ta|tä|a|ä)(?!\p{L})/uy
const beginsTail = "'’´`:"
const apostrophe = /['’](?![\p{L}\p{N}'’])/uy
const quote = /['’‘"“„»«]/u

const initial = atEnd(/(?:\p{L}[ .-]|\. )\p{Lu}$/u)

/** The end of a name with its `'s`, `:s`, `:lle` or, after s, x, z, its bare apostrophe, unless that closes a quotation; of `Anna B.` with the stop. */
export const endWithGenitive = ({ text }: TokenText, start: number, end: number): number => {
  if (beginsTail.includes(text.charAt(end))) {
    tail.lastIndex = end
    const hit = tail.exec(text)
    if (hit) return end + hit[0].length
  }
  if (text[end] === '.' && initial.test(text.slice(Math.max(start, end - 3), end))) return end + 1
  if (!/[sxz]/iu.test(text[end - 1] ?? '') || quote.test(text[start - 1] ?? '')) return end
  apostrophe.lastIndex = end
  return apostrophe.test(text) ? end + 1 : end
}
