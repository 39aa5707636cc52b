import { describe, expect, it } from 'vitest'
import { linesIn } from '../../src/cli/lines.ts'

async function* chunksOf(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const all = async (lines: AsyncIterable<string>): Promise<string[]> => {
  const list: string[] = []
  for await (const line of lines) list.push(line)
  return list
}

describe('lines of JSON', () => {
  it.each([
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\ntwo', ['one', 'two']],
    ['one\n\n\r\ntwo\n', ['one', '', '', 'two']],
    ['', []],
    ['\n', ['']],
    ['åäö 🙂\n😀é', ['åäö 🙂', '😀é']],
    ['"a\u2028b\u2029c\u0085d\re"\nx', ['"a\u2028b\u2029c\u0085d\re"', 'x']],
  ])('of %j are %j, wherever the bytes are cut', async (text, lines) => {
    for (const size of [1, 2, 3, 5, 1000]) expect(await all(linesIn(chunksOf(text, size)))).toEqual(lines)
  })

  it('come from text as well as from bytes', async () => {
    async function* texts(): AsyncGenerator<string> {
      yield 'a\nb'
      yield 'c\r\n'
    }
    expect(await all(linesIn(texts()))).toEqual(['a', 'bc'])
  })
})
