const digitsOf = (value: string): string => value.replace(/\D/gu, '')

const keyOf = (type: string | null | undefined, value: string): string =>
  type === 'phone_number' ? digitsOf(value) || value : value.toLowerCase()

/** Whether both say the same address: an identity holds a telephone without the blanks that the record shows it with. */
export const isSameIdentity = (
  type: string | null | undefined,
  one: string | null | undefined,
  other: string | null | undefined,
): boolean => Boolean(one && other) && keyOf(type, one ?? '') === keyOf(type, other ?? '')
