import type { Recogniser } from '../recogniser.ts'
import { matches } from './matches.ts'

const pattern =
  /(?<![\p{L}\p{N}:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}]|[:.-][\p{L}\p{N}])/giu

/** Says no to most texts, and soon: the pattern itself looks twice at every letter. */
const mayHave = /[0-9a-f]{2}[:-][0-9a-f]{2}[:-]|[0-9a-f]{4}\.[0-9a-f]{4}\./i

/** IEEE 802 hardware addresses: six pairs, or three groups of four. */
export const mac: Recogniser = {
  name: 'mac',
  entity: 'OTHER',
  examples: {
    finds: ['MAC ⟦00:1A:2B:3C:4D:5E⟧', '⟦00-1a-2b-3c-4d-5e⟧', '⟦001a.2b3c.4d5e⟧'],
    ignores: ['10:30:45', '12-34-56-78-90-12-34', '2024.1012.2024.1', '00:1A:2B:3C:4D'],
  },
  *find({ text, has }) {
    if (!has.digit || !mayHave.test(text)) return
    for (const finding of matches(mac, text, pattern, 0.9)) {
      // Six pairs of digits alone are as likely a serial number, three groups of four an amount.
      if (/[a-f:]/iu.test(text.slice(finding.start, finding.end))) yield finding
    }
  },
}
