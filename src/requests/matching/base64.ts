/** The shortest address in base64 has about as many. */
const runs = /[A-Za-z0-9+/_-]{11,}/g
/** Ordinary words, numbers and keys in hex are not worth a look. */
const ordinary = /^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9a-f-]+|[\d+/_-]+)$/
const foldedLine = /(?<=[A-Za-z0-9+/]{56})\r?\n[ \t]?(?=[A-Za-z0-9+/=])/g
/** Control characters but those that part lines, and what is no UTF-8. */
const unreadable = /(?:[^\P{Cc}\t\n\r]|\ufffd)+/u
const shortest = 6

/** What can be read in the bytes; zeros of wide characters are left out. */
const readableIn = (bytes: Buffer): string =>
  bytes
    .toString('utf8')
    .replaceAll('\u0000', '')
    .split(unreadable)
    .filter(stretch => stretch.length >= shortest)
    .join('\n')

/**
 * What runs of base64 (with either alphabet) say, begun at each of the four places a group may begin at: something
 * else may stand before it without a gap.
 */
export const fromBase64 = (text: string): readonly string[] => {
  const joined = text.includes('\n') ? text.replace(foldedLine, '') : text
  return (joined.match(runs) ?? [])
    .filter(run => !ordinary.test(run))
    .flatMap(run => [0, 1, 2, 3].map(start => readableIn(Buffer.from(run.slice(start), 'base64'))))
    .filter(decoded => decoded !== '')
}
