import type { Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { digitsOf, endSpan, findingOf } from './matches.ts'

const words =
  'konto(?:nummer|nr|numret|et|numeret)?|bankkonto|clearing(?:nummer|nr)?|reg\\.? ?nr\\.? ?(?=\\d{4} )|tilinumero(?:ni)?|rekening(?:nummer|nr)?|bankrekening|kontonummer|account (?:number|no\\.?)|sort code(?:[ ]?(?:/|and|&)[ ]?(?:account|acct?|a/c)\\.?(?:[ ]?(?:no|number)\\.?)?)?'
const leads = leadsOf(words)
const cue = new RegExp(
  `(?<![\\p{L}])(?:${words})[:. ]{0,40}(?:är|er|on|is|ist|nr\\.?|:)?[: ]{0,2}(\\d[\\d .,/-]{5,30}\\d)(?![\\p{L}\\p{N}])`,
  'uy',
)

/** A person's account without IBAN, where the text calls it one. Countries whose accounts have a form have files of their own. */
export const bankAccount: Recogniser = {
  name: 'bank-account',
  entity: 'IBAN',
  fewestDigits: 7,
  examples: {
    finds: [
      'kontonummer ⟦8327-9, 123 456 789-0⟧',
      'konto: ⟦0400 1234567890⟧',
      'rekeningnummer ⟦41.71.64.300⟧',
      'Sort code/acct .......... ⟦20-64-47 21020369⟧',
    ],
    ignores: ['1234.56.78901', 'bankgiro 5050-1055', 'konto saknas', 'plusgiro 41 23 45-6', 'kundkonto 12'],
  },
  mayFind: prepared => mayBegin(prepared, leads),
  *find(prepared) {
    const { text, has } = prepared
    if (!has.digit) return
    for (const hit of hitsInAnyCase(prepared, cue, leads)) {
      const [start, end] = endSpan(hit)
      const { length } = digitsOf(text.slice(start, end))
      if (length >= 7 && length <= 16) yield findingOf(bankAccount, start, end, 0.6)
    }
  },
}
