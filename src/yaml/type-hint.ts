/** `1 000`, `1_000`, `10%` and `"1000"` as the number that was meant. */
const numberIn = (written: unknown): string | undefined => {
  const digits = typeof written === 'string' ? written.replace(/[\s_%]/gu, '') : ''
  return /^-?\d{1,9}(?:\.\d{1,3})?$/.test(digits) ? digits : undefined
}

const listHint = (written: unknown): string => {
  if (typeof written === 'object' && written !== null)
    return Array.isArray(written) ? '' : ': begin each of its elements with "- "'
  return ': write [ ] around it, or each element on a line of its own after "- "'
}

/**
 * A way out of a wrong type, to follow the words `expected …`; empty when there is nothing to say. With `isPrivate` nothing of what
 * was written is repeated.
 */
export const typeHint = (expected: readonly string[], written: unknown, isPrivate: boolean): string => {
  if (written === null) return ', and there is nothing: write it, or take the key out'
  if (expected.some(type => type === 'number' || type === 'int')) {
    const number = isPrivate ? undefined : numberIn(written)
    return number === undefined ? '' : `: write ${number}`
  }
  if (expected.includes('string'))
    return ['number', 'boolean'].includes(typeof written) ? ': put it into quotes' : ''
  return expected.includes('array') ? listHint(written) : ''
}
