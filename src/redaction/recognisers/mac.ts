import type { Recogniser } from '../recogniser.ts'
import { isHexCode } from '../units.ts'
import { matches } from './matches.ts'

const pattern =
  /(?<![\p{L}\p{N}:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\p{L}\p{N}]|[:.-][\p{L}\p{N}])/gu

const isHexRun = (text: string, start: number, length: number): boolean => {
  for (let at = start; at < start + length; at++) if (!isHexCode(text.charCodeAt(at))) return false
  return true
}

/** Are there so many groups of hexadecimal digits, each between two of these signs? */
const holdsGroups = (text: string, sign: string, length: number, count: number): boolean => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    let [groups, from] = [0, at]
    while (groups < count && text[from + length + 1] === sign && isHexRun(text, from + 1, length)) {
      groups++
      from += length + 1
    }
    if (groups === count) return true
  }
  return false
}

/** Says no to most texts, and soon: the pattern itself looks at every letter. */
const mayHold = (text: string): boolean =>
  holdsGroups(text, ':', 2, 4) || holdsGroups(text, '-', 2, 4) || holdsGroups(text, '.', 4, 1)

/** IEEE 802 hardware addresses: six pairs, or three groups of four. */
export const mac: Recogniser = {
  name: 'mac',
  entity: 'OTHER',
  examples: {
    finds: ['MAC ⟦00:1A:2B:3C:4D:5E⟧', '⟦00-1a-2b-3c-4d-5e⟧', '⟦001a.2b3c.4d5e⟧'],
    ignores: ['10:30:45', '12-34-56-78-90-12-34', '2024.1012.2024.1', '00:1A:2B:3C:4D'],
  },
  mayFind: ({ text, has }) => has.digit && mayHold(text),
  // Six pairs of digits alone are as likely a serial number, three groups of four an amount.
  find: ({ text }) =>
    matches(mac, text, pattern, 0.9).filter(({ start, end }) => /[A-Fa-f:]/.test(text.slice(start, end))),
}
