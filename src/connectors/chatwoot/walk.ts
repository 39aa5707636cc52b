interface Found {
  /** Below the place that was gone through, indexes included. */
  readonly path: string
  readonly value: string
}

/** Every text that is not empty in what the desk lets anybody put anything into. */
export const textsIn = (value: unknown, path: string): Found[] => {
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}
