/** `1 000`, `1_000`, `10%` and `"1000"` as the number that was meant. */
const numberIn = (written: unknown): string | undefined => {
  const digits = typeof written === 'string' ? written.replace(/[\s_%]/gu, '') : ''
  return /^-?\d{1,9}(?:\.\d{1,3})?$/.test(digits) ? digits : undefined
}

const isMapping: ReadonlySet<string> = new Set(['object', 'record'])

const listHint = (written: unknown): string => {
  if (typeof written === 'object' && written !== null)
    return Array.isArray(written) ? '' : ': begin each of its elements with "- "'
  return ': write [ ] around it, or each element on a line of its own after "- "'
}

/** `yes` and `on`, which were booleans in YAML 1.1, and what stands in quotes. */
const booleanIn = (written: unknown): string | undefined => {
  if (typeof written !== 'string') return undefined
  if (/^(?:true|yes|y|on)$/iu.test(written)) return 'true'
  return /^(?:false|no|n|off)$/iu.test(written) ? 'false' : undefined
}

/**
 * A way out of a wrong type, to follow the words `expected …`; empty when there is nothing to say. With `isPrivate` nothing of what
 * was written is repeated. `valid`: names of the mapping that was expected.
 */
export const typeHint = (
  expected: readonly string[],
  written: unknown,
  { isPrivate, valid }: { readonly isPrivate: boolean; readonly valid: readonly string[] },
): string => {
  if (written === null) return ', and there is nothing: write it, or take the key out'
  if (expected.some(type => type === 'number' || type === 'int')) {
    const number = isPrivate ? undefined : numberIn(written)
    return number === undefined ? '' : `: write ${number}`
  }
  if (expected.includes('boolean')) {
    const boolean = isPrivate ? undefined : booleanIn(written)
    return boolean === undefined ? '' : `: write ${boolean}`
  }
  if (expected.includes('string'))
    return ['number', 'boolean'].includes(typeof written) ? ': put it into quotes' : ''
  if (expected.includes('array')) return listHint(written)
  if (!expected.every(type => isMapping.has(type))) return ''
  // Of a short form the names are not known, and it need not be a mapping.
  const name = valid[0] ?? (expected.includes('record') ? 'NAME' : undefined)
  return name === undefined ? '' : `: write { ${name}: … }`
}
