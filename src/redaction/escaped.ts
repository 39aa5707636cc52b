/** A value as part of a pattern, letter by letter; `RegExp.escape` comes with Node 24. */
export const escaped = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** The same, its words any white space apart. */
export const escapedWords = (value: string): string => escaped(value).replace(/\s+/gu, '\\s+')
