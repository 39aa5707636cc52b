/** Every text, number and key in what the desk answered. */
export const textsOf = (value: unknown): string[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)])
  return [String(value)]
}
