import { withoutEncodedWords } from './encoded-words.ts'
import type { Format } from './format.ts'
import { encodeQuotedPrintable, isQuotedPrintable, withoutQuotedPrintable } from './quoted-printable.ts'
import { withoutQuotes } from './quotes.ts'

/** The text of a mail, with the headers and quoted mails that stand in it. */
export const email: Format = {
  name: 'email',
  open: (text, outer) => {
    const isEncoded = isQuotedPrintable(text.text)
    const read = isEncoded ? withoutQuotedPrintable(text) : text
    return {
      sections: [withoutQuotes(withoutEncodedWords(read))],
      encode: isEncoded ? value => outer(encodeQuotedPrintable(value)) : outer,
      places: [],
    }
  },
}
