/** Is there a sign in the text that takes two bytes? */
export const isWide = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return true
  return false
}

/**
 * The same text, one byte a sign where none needs more. Of a text that was cut out of a wide one, or lost its dashes, the
 * engine keeps two of each all the same, and then every pattern with a class of letters is five times as slow.
 */
export const narrow = (text: string): string =>
  isWide(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
