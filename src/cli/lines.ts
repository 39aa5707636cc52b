const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/**
 * Lines as JSON lines have them, ended by \n or \r\n, of each chunk together. From Node 24 on, readline also ends a line
 * at U+2028 and U+2029, which may stand inside a JSON string as they are (https://github.com/nodejs/node/pull/57591). Of a
 * line of more than `most` units its beginning is given: Node makes no string of more than 512 MB, and a bad file must
 * not fill the memory.
 */
export async function* linesByChunk(
  chunks: AsyncIterable<string | Buffer>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const [first = '', ...others] = text.split('\n')
    if (rest.length < most) rest += first
    const ended: string[] = []
    for (const line of others) {
      ended.push(withoutReturn(rest))
      rest = line
    }
    if (ended.length > 0) yield ended
  }
  rest += decoder.decode()
  if (rest !== '') yield [withoutReturn(rest)]
}

/** The same, line by line. */
export async function* linesIn(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  for await (const lines of linesByChunk(chunks)) yield* lines
}
