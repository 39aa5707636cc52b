import { isUnheardOf, mayName } from '../known-word.ts'
import type { Recogniser } from '../recogniser.ts'
import { isCodeWord } from './code-words.ts'
import { foldedName, isMadeOfBoth } from './made-of-names.ts'
import { findingOf } from './matches.ts'

const bracketed = /[([<](?<value>_{0,2}\p{Ll}[\p{Ll}\p{N}]{0,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?)[)\]>]/dgu
const wordsBefore = /(?:(?<first>\p{L}[\p{L}'’-]{1,24})[ ])?(?<last>\p{L}[\p{L}'’-]{1,24})[ ]$/u

/** `for ahughes (ada.hughes@example.com)`: what stands before the address in brackets that belongs to it. */
const beforeMail =
  /(?<![\p{L}\p{N}._@/-])(?<value>_{0,2}\p{Ll}[\p{Ll}\p{N}]{2,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?)(?=[ ][(<](?:\u0081|[^\s()<>@]{1,64}@[^\s()<>@]{3,60})[)>])/gu

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
  *find({ text, has }) {
    if (has.at || text.includes('\u0081'))
      for (const { index, 0: value } of text.matchAll(beforeMail))
        if (
          value.length > 4 &&
          !isOther.test(value) &&
          (/\d|_/.test(value) ? !isCodeWord(value) : isUnheardOf(value))
        )
          yield findingOf(bracketedLogin, index, index + value.length, 0.6)
    for (const hit of text.matchAll(bracketed)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      const value = text.slice(start, end)
      if (value.length < 5 || isOther.test(value) || isCodeWord(value)) continue
      const before = wordsBefore.exec(text.slice(Math.max(0, hit.index - 54), hit.index))?.groups
      const last = before?.last ?? ''
      if (last === '') continue
      const names = [foldedName(before?.first ?? ''), foldedName(last)] as const
      const isFull = /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(before?.first ?? '')
      const isTheirs =
        (/[._\d-]/.test(value) && (isOf(value, names[1]) || isOf(value, names[0]))) ||
        (isFull && isMadeOfBoth(foldedName(value), ...names)) ||
        (chosen.test(value) && mayName(last))
      if (isTheirs) yield findingOf(bracketedLogin, start, end, 0.7)
    }
  },
}
