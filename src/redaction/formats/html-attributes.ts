import { bare, isElement } from './html-names.ts'

export interface Attribute {
  readonly name: string
  /** Range of the value without its quotes; absent if there is none. */
  readonly value?: { readonly start: number; readonly end: number; readonly isQuoted: boolean }
}

export interface ReadTag {
  /** Lower case, as the parser has it. */
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: readonly Attribute[]
  /** No tag but words that happen to stand in angle brackets. */
  readonly isText: boolean
}

const space = '[ \\t\\r\\n\\f]'
const name = '[^ \\t\\r\\n\\f/>][^ \\t\\r\\n\\f/>=]*'
const tagStart = /<\/?([^ \t\r\n\f/>]*)/uy
const nextAttribute = new RegExp(
  `(?:${space}|/)*(${name})(?:${space}*=${space}*(?:"([^"]*)"|'([^']*)'|([^ \\t\\r\\n\\f>"'][^ \\t\\r\\n\\f>]*)|))?`,
  'uy',
)

/** `Anna` is no attribute's name, `WIDTH` and `viewBox` are. */
const isPlausible = ({ name, value }: Attribute): boolean =>
  /^(?:[a-z@:*#_.[(][\w:.\-[\]()@*#$]*|[A-Z][A-Z\d:_-]*)$/u.test(name) &&
  (value !== undefined || bare.has(name.toLowerCase()) || name.startsWith('data-'))

/**
 * The attributes of a tag in [start, end) of a text, repeated ones too: the parser drops those, the store keeps them
 * (HTML Standard 13.2.5.32 to .39).
 */
export const readTag = (text: string, start: number, end: number): ReadTag => {
  tagStart.lastIndex = start
  const [opening = '', name = ''] = tagStart.exec(text) ?? []
  const attributes: Attribute[] = []
  nextAttribute.lastIndex = start + opening.length
  for (;;) {
    const hit = nextAttribute.exec(text)
    if (!hit || hit.index + hit[0].length > end) break
    const [whole, attribute = '', double, single, unquoted] = hit
    const value = double ?? single ?? unquoted
    const last = hit.index + whole.length - (unquoted === undefined ? 1 : 0)
    attributes.push({
      name: attribute,
      ...(value === undefined
        ? {}
        : { value: { start: last - value.length, end: last, isQuoted: unquoted === undefined } }),
    })
  }
  const lower = name.toLowerCase()
  return {
    name: lower,
    isEnd: opening.startsWith('</'),
    attributes,
    isText: !isElement(lower) || !attributes.every(isPlausible),
  }
}
