/**
 * Characters by which a text does something to a terminal, a log or an editor instead of being shown: C0 and C1 controls
 * (ESC among them), DEL, the separators of lines and paragraphs, and what turns the direction of writing (Unicode
 * TR 36; "Trojan Source"). Joiners stay: names and emoji need them.
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The text with `\u001b` written out in the place of such a character. Line ends and tabs stay. In a JSON document,
 * where they stand inside strings only, that changes nothing of what it says.
 */
export const printable = (text: string): string => text.replace(acting, escaped)

/** The same for a value inside a line: one with line ends in it could pass for lines of ours. */
export const inOneLine = (value: string): string => printable(value.replace(/[\n\t]/gu, escaped))

/**
 * One line of plain text for people to read: what breaks a line, steers a device or turns the direction of writing is a space, and
 * several are one.
 */
export const unbroken = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/ {2,}/g, ' ')
