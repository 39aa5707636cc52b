import { isUnheardOf, mayName } from '../known-word.ts'
import type { Finding, Recogniser } from '../recogniser.ts'
import { isLetterAt } from '../units.ts'
import { hitsOf } from '../zones.ts'
import { isCodeWord } from './code-words.ts'
import { foldedName, isMadeOfBoth } from './made-of-names.ts'
import { findingOf, matchAt } from './matches.ts'

const bracketed = /[([<]_{0,2}\p{Ll}[\p{Ll}\p{N}]{0,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?[)\]>]/uy
/** A name's word before a bracket is no longer; of two, the first may be the end of a longer one. */
const longestName = 25

/** `for ahughes (ada.hughes@example.com)`: what stands before the address in brackets that belongs to it. */
const beforeMail =
  /(?<![\p{L}\p{N}._@/-])(?:_{0,2}\p{Ll}[\p{Ll}\p{N}]{2,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?)(?=[ ][(<](?:\u0081|[^\s()<>@]{1,64}@[^\s()<>@]{3,60})[)>])/gu

/** Cheap, as most addresses stand in no brackets. */
const mayBeMail = / [(<](?:\u0081|[^\s()<>@]{1,64}@)/

/** Signs of a name of one's own choice: `bike_rose`, `vinyl5346`. */
const chosen = /^\p{Ll}{2,}(?:_\p{Ll}{2,})+\d{0,4}$|^\p{Ll}{4,}\d{3,4}$|^_\p{L}/u
const isOther =
  /^(?:iphone|ipad|galaxy|pixel|windows|macos|android|office|version|build|release|model|modell|type|typ|serie|series|order|ordre|ticket|code|kode|error)[_-]?\d+$|\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|html?|exe|com|net|org|info|eu|io|nu|se|no|dk|fi|nl|be|de|at|ch|uk|ie|fr|example|test|local)$/

/** A part of it is the name before: `turbo_signe` of Signe, `the.hope` of hope. */
const isOf = (value: string, name: string): boolean =>
  name.length > 2 && value.split(/[._\d-]+/).some(part => part.length > 2 && foldedName(part) === name)

/** A user name in brackets behind whose it is: `Rose (bike_rose)`, `Ada Hughes (ahughes)`. */
export const bracketedLogin: Recogniser = {
  name: 'bracketed-login',
  entity: 'USERNAME',
  examples: {
    finds: [
      'Hilsen kasserer Rose (⟦bike_rose⟧)',
      'Hilsen Storm (⟦the.storm⟧)',
      'Hilsen kasserer Villads (⟦vinyl5346⟧)',
      'my bro pirakash (⟦garden_pirakash⟧) can vouch',
      'my bro hope (⟦the.hope⟧) can vouch',
      'Anna Hughes (⟦ahughes⟧) is locked out',
      'unlock Anna Hughes [⟦anhughes⟧]',
      'Matti Meikäläinen (⟦mmeikal⟧)',
      'Anna Hughes <⟦ahughes⟧>',
      'unknown device for ⟦stjernfeldtl⟧ (l@example.com), ip',
    ],
    ignores: [
      'Anna Hughes (manager) is away',
      'write to support (help@example.com)',
      'Anna (london) called',
      'Hilsen Rose (kasserer)',
      'the router (config_file) fails',
      'Response (invalid_grant)',
      'Telefonen (iphone15) är trasig',
      'Rose Hansen (rosehansen.dk)',
      'see the file (order_id)',
    ],
  },
  mayFind: prepared => prepared.has.opening || prepared.text.includes('<'),
  find({ text, has }) {
    const found: Finding[] = []
    if ((has.at || text.includes('\u0081')) && mayBeMail.test(text)) addBeforeMail(found, text)
    for (let at = 0; at < text.length; at++) {
      // A name begins in a small letter or a line, or nothing needs to be asked.
      if (!opens(text.charCodeAt(at)) || isBig(text.charCodeAt(at + 1))) continue
      const length = matchAt(bracketed, text, at)?.[0].length ?? 0
      if (length < 7) continue
      const [start, end] = [at + 1, at + length - 1]
      if (isTheirs(text, at, text.slice(start, end))) found.push(findingOf(bracketedLogin, start, end, 0.7))
    }
    return found
  },
}

const addBeforeMail = (found: Finding[], text: string): void => {
  if (!text.includes(' (') && !text.includes(' <')) return
  for (const { start, end, value } of hitsOf(text, beforeMail))
    if (
      value.length > 4 &&
      !isOther.test(value) &&
      (/\d|_/.test(value) ? !isCodeWord(value) : isUnheardOf(value))
    )
      found.push(findingOf(bracketedLogin, start, end, 0.6))
}

/** Of what stands in brackets from `at` on. */
const isTheirs = (text: string, at: number, value: string): boolean => {
  if (isOther.test(value) || isCodeWord(value)) return false
  const last = wordTo(text, at - 1)
  if (last === '') return false
  const first = wordTo(text, at - 2 - last.length)
  const names = [foldedName(first), foldedName(last)] as const
  const isFull = /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(first)
  return (
    (/[._\d-]/.test(value) && (isOf(value, names[1]) || isOf(value, names[0]))) ||
    (isFull && isMadeOfBoth(foldedName(value), ...names)) ||
    (chosen.test(value) && mayName(last))
  )
}

/** `'`, `’` or `-`. */
const isInName = (code: number): boolean => code === 39 || code === 45 || code === 0x2019

const isHalf = (code: number): boolean => (code & 0xf800) === 0xd800

/** Of a character that is a pair, where the first half stands; -1 before a half without the other. */
const startOfPair = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : -1

/**
 * The longest word of letters and the signs within names that ends there, before a space, and begins with a letter. A
 * loop, as a pattern that is bound to the end tries every beginning.
 */
const wordTo = (text: string, end: number): string => {
  if (text.charCodeAt(end) !== 32) return ''
  let [found, length] = [end, 0]
  for (let at = end - 1, count = 1; at >= 0 && count <= longestName; at--, count++) {
    const code = text.charCodeAt(at)
    if (isHalf(code)) at = startOfPair(text, at)
    if (at < 0) break
    if (isLetterAt(text, at)) [found, length] = [at, count]
    else if (!isInName(code)) break
  }
  return length < 2 ? '' : text.slice(found, end)
}

/** `(`, `[` or `<`. */
const opens = (code: number): boolean => code === 40 || code === 91 || code === 60
/** A capital, a digit, a space or a sign below them. */
const isBig = (code: number): boolean => code < 91
