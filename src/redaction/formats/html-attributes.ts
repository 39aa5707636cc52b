import { bare, isElement } from './html-names.ts'

export interface Attribute {
  readonly name: string
  /** Range of the value without its quotes; absent if there is none. */
  readonly value?: { readonly start: number; readonly end: number; readonly isQuoted: boolean }
}

const space = '[ \\t\\r\\n\\f]'
const name = '[^ \\t\\r\\n\\f/>][^ \\t\\r\\n\\f/>=]*'
const value = `"([^"]*)"|'([^']*)'|([^ \\t\\r\\n\\f>"'][^ \\t\\r\\n\\f>]*)|(?=>)`
const nextAttribute = new RegExp(`(?:${space}|/)*(${name})(?:${space}*(=)${space}*(?:${value}))?`, 'uy')
const rest = /[ \t\r\n\f/]*/uy
const equals = /[ \t\r\n\f]*=/uy

const meets = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/**
 * The attributes of a tag from behind its name, repeated ones too: parsers drop those, the store keeps them (HTML
 * Standard 13.2.5.32 to .39). `end` is where the tag ends, or the end of the text if a quote is never closed.
 */
export const readAttributes = (
  text: string,
  start: number,
): { readonly attributes: readonly Attribute[]; readonly end: number } => {
  const attributes: Attribute[] = []
  for (let at = start; ; ) {
    nextAttribute.lastIndex = at
    const hit = nextAttribute.exec(text)
    if (!hit) {
      rest.lastIndex = at
      return { attributes, end: at + (rest.exec(text)?.[0].length ?? 0) }
    }
    const [whole, attribute = '', sign, double, single, unquoted] = hit
    at = hit.index + whole.length
    if (!sign && meets(equals, text, at)) return { attributes, end: text.length }
    const content = double ?? single ?? unquoted
    const end = at - (unquoted === undefined ? 1 : 0)
    const isQuoted = unquoted === undefined
    attributes.push(
      content === undefined
        ? { name: attribute }
        : { name: attribute, value: { start: end - content.length, end, isQuoted } },
    )
  }
}

/** `Anna` and `anna@exempel.se` are no attributes' names, `WIDTH`, `viewBox` and `@click` are. */
const isPlausible = (attribute: Attribute): boolean =>
  /^(?:[a-z@:*#_.[(][\w:.\-[\]()*#$]*|[A-Z][A-Z\d:_-]*)$/u.test(attribute.name) &&
  (attribute.value !== undefined ||
    bare.has(attribute.name.toLowerCase()) ||
    attribute.name.startsWith('data-'))

/** No tag to anyone but a parser: `<anna@exempel.se>`, `<b Anna Berg said …>`. */
export const isWords = (tag: { readonly name: string; readonly attributes: readonly Attribute[] }): boolean =>
  !isElement(tag.name) || !tag.attributes.every(isPlausible)
