import colours from 'picocolors'
import { printable } from '../printable.ts'

/** ✓ or ✗; in colour on a terminal or where CI is set, and never under NO_COLOR. The sign says it without the colour. */
export const mark = (good: boolean): string => (good ? colours.green('✓') : colours.red('✗'))

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the marks above.
const ownMarks = /^( *\u001b\[3[12]m[✓✗]\u001b\[39m)/gmu

/** What may be printed: everything made harmless but our own coloured marks where they begin a line. */
export const shown = (text: string): string =>
  text
    .split(ownMarks)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('')
