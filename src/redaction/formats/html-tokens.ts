import { Tokenizer, TokenizerMode } from 'parse5'

/** Elements whose contents are no markup, and how the parser is told. */
const rawModes: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
}

export const isRaw = (name: string): boolean => Object.hasOwn(rawModes, name)

export interface Token {
  readonly kind: 'tag' | 'comment' | 'doctype'
  readonly start: number
  readonly end: number
}

/**
 * Everything of a document that is not text, as the HTML Standard cuts it. Where text stands is told by what lies
 * between: the parser itself drops tags that the end of the document breaks off.
 */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  type Located = { readonly location: { readonly startOffset: number; readonly endOffset: number } | null }
  const push = (kind: Token['kind'], { location }: Located): void => {
    if (location) tokens.push({ kind, start: location.startOffset, end: location.endOffset })
  }
  const ignore = (): void => undefined
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: token => push('comment', token),
      onDoctype: token => push('doctype', token),
      onEndTag: token => push('tag', token),
      onStartTag: token => {
        push('tag', token)
        const mode = isRaw(token.tagName) ? rawModes[token.tagName] : undefined
        if (mode !== undefined) tokenizer.state = mode
      },
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  )
  tokenizer.write(text, true)
  return tokens
}
