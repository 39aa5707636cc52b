import fc from 'fast-check'
import { Tokenizer, TokenizerMode } from 'parse5'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../src/redaction/formats/html-tokens.ts'

interface Seen {
  readonly kind: string
  readonly text: string
  readonly attributes?: readonly (readonly [string, string])[]
}

/** What a parser makes of it that follows the standard letter by letter. */
const byParser = (source: string): Seen[] => {
  const seen: Seen[] = []
  const at = (location: { startOffset: number; endOffset: number } | null) =>
    source.slice(location?.startOffset, location?.endOffset)
  const ignore = (): void => undefined
  const modes: Record<string, Tokenizer['state']> = {
    script: TokenizerMode.SCRIPT_DATA,
    style: TokenizerMode.RAWTEXT,
    textarea: TokenizerMode.RCDATA,
    title: TokenizerMode.RCDATA,
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: token => seen.push({ kind: 'comment', text: at(token.location) }),
      onDoctype: token => seen.push({ kind: 'doctype', text: at(token.location) }),
      onStartTag: token => {
        const attributes = token.attrs.map(({ name, value }) => [name, value] as const)
        seen.push({ kind: 'tag', text: at(token.location), attributes })
        tokenizer.state = modes[token.tagName] ?? tokenizer.state
      },
      onEndTag: token => seen.push({ kind: 'tag', text: at(token.location), attributes: [] }),
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  )
  tokenizer.write(source, true)
  return seen
}

const byUs = (source: string): Seen[] =>
  [...tokensOf(source)].map(token => {
    const text = source.slice(token.start, token.end)
    if (token.kind !== 'tag') return { kind: token.kind, text }
    const attributes = new Map<string, string>()
    for (const { name, value } of token.isEnd ? [] : token.attributes) {
      const lower = name.replace(/[A-Z]/gu, unit => unit.toLowerCase())
      if (!attributes.has(lower)) attributes.set(lower, value ? source.slice(value.start, value.end) : '')
    }
    return { kind: token.kind, text, attributes: [...attributes] }
  })

/** The parser takes a comment at the very end apart from an empty one; a script may hold comments, ours is simpler. */
const isComparable = (source: string): boolean => !(/<script/iu.test(source) && source.includes('<!--'))

const pieces = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<b',
    '<b>',
    '</b>',
    '<P',
    '<a href="',
    "<a href='",
    '<a href=',
    '<!--',
    '-->',
    '--!>',
    '--',
  ],
  ...[
    '<!-->',
    '<!--->',
    '<!doctype html',
    '<!',
    '<?',
    '<script>',
    '</script',
    '</script>',
    '<style>',
    '</style >',
    '<title>',
  ],
  ...[
    '</title>',
    '<textarea/>',
    '</textarea\n',
    '"',
    "'",
    '=',
    ' = ',
    '/',
    ' ',
    '\n',
    '\t',
    'x',
    'Y=',
    'x="1"',
    " z='2'",
    'ö',
    '-',
  ],
]

describe('tags and comments', () => {
  it('stand where a parser has them, with the same attributes', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...pieces), { maxLength: 16 })
          .map(parts => parts.join(''))
          .filter(isComparable),
        source => {
          expect(byUs(source)).toEqual(byParser(source))
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
