import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { access } from './account-words.ts'
import { isCodeWord } from './code-words.ts'
import { foldedName, isMadeOfBoth } from './made-of-names.ts'
import { findingOf } from './matches.ts'

const ticked = /`(_{0,2}\p{Ll}[\p{Ll}\p{N}]{1,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?)`/gu
const fullName =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,20})(?=,?[ ](?:\p{L}{2,3}[ ])?(\p{Lu}[\p{L}'’-]{1,24}))/gu
const bigWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{2,24}/gu
const fewest = 4
/** A name of one's own choice, where accounts are spoken of: `zen_marie`, `turbo1194`. */
const chosen = /^_?\p{Ll}{2,}(?:_\p{Ll}{1,})+\d{0,4}_?$|^\p{Ll}{3,}\d{2,4}$/u
const device =
  /^(?:iphone|ipad|windows|win|android|ios|version|v|build|http|utf|sha|md|ipv|port|step|node|python|php|java)[_-]?\d+$/

interface Names {
  readonly pairs: readonly (readonly [string, string])[]
  readonly words: ReadonlySet<string>
}

/** Words written big, alone and with the one beside them, in small letters without marks. */
const namesIn = (text: string): Names => ({
  pairs: [...text.matchAll(fullName)].map(
    ([, one = '', other = '']) => [foldedName(one), foldedName(other)] as const,
  ),
  words: new Set([...text.matchAll(bigWord)].map(([word]) => foldedName(word))),
})

/** Two names of the text begin so, digits left out, or one part is a name of it: `emhu94`, `_vainokalle_p`. */
const isMadeOf = (value: string, { pairs, words }: Names): boolean => {
  const plain = foldedName(value)
  if (pairs.some(([one, other]) => isMadeOfBoth(plain, one, other))) return true
  if (/\d$/.test(value) && plain.length === fewest)
    for (const [one, other] of pairs)
      if (plain === one.slice(0, 2) + other.slice(0, 2) || plain === other.slice(0, 2) + one.slice(0, 2))
        return true
  return value.split(/[._\d-]+/).some(part => part.length >= fewest && words.has(foldedName(part)))
}

/** A user name between the ticks of Markdown, by its make: of a name that is in the text too, or chosen where accounts are spoken of. */
export const tickedLogin: Recogniser = {
  name: 'ticked-login',
  entity: 'USERNAME',
  examples: {
    finds: [
      '| INC12 | Edina Begić | väntar på `⟦edibeg⟧`, ring',
      '**Pöllönen Väinö-Kalle** – `⟦_vainokalle_p⟧` lukossa',
      'Susan Robinson wants `⟦robinsons⟧` back',
      'Emma Hughes wants `⟦emhu94⟧` back',
      'Lukas Richter im Ausland (`⟦richterg⟧`), Gerda Richter auch',
      'konto `⟦turbo1194⟧` låst',
    ],
    ignores: [
      'run `npm` and Anna Berg restarts `nginx`',
      'see `config_file` of Anna Berg',
      'build `windows11` for the account',
      'Anna Berg broke `/invoices` and `status`',
      'Mark set `mark_as_read` on the account',
    ],
  },
  mayFind: prepared => prepared.text.includes('`'),
  find(prepared: PreparedText) {
    const found: Finding[] = []
    const { text } = prepared
    let names: Names | undefined
    for (const { index, 1: value = '' } of text.matchAll(ticked)) {
      if (value.length < fewest || isCodeWord(value) || device.test(value)) continue
      names ??= namesIn(text)
      const [start, end] = [index + 1, index + 1 + value.length]
      if (isMadeOf(value, names) || (chosen.test(value) && prepared.near(start, end, access, 40)))
        found.push(findingOf(tickedLogin, start, end, 0.6))
    }
    return found
  },
}
