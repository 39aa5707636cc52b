// What the JSON Schema of policies has at a place: keys and values that can be written there, with what they mean.

/** Alternatives side by side: what is one of several kinds may be written as any of them. */
const alternatives = schema =>
  [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(each =>
    each === schema ? [each] : alternatives(each),
  )

const step = (schemas, key) =>
  schemas.flatMap(alternatives).flatMap(schema => {
    const found = typeof key === 'number' ? schema.items : schema.properties?.[key]
    return found ? [found] : []
  })

/** The schemas of what stands at the path; none for a path that no policy has. */
export const schemasAt = (root, path) => path.reduce(step, [root])

const descriptionOf = schemas =>
  schemas.flatMap(alternatives).find(({ description }) => description)?.description

/** The keys of a mapping at the path, each with what it means and whether it must be there. */
export const keysAt = (root, path) => {
  const keys = new Map()
  for (const schema of schemasAt(root, path).flatMap(alternatives))
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      if (!keys.has(key))
        keys.set(key, {
          key,
          description: descriptionOf([value]) ?? '',
          isRequired: schema.required?.includes(key) ?? false,
        })
  return [...keys.values()]
}

const periods = ['P30D', 'P90D', 'P6M', 'P12M', 'P24M', 'P3Y', 'P7Y']

const valuesOf = schema => {
  if (schema.const !== undefined) return [String(schema.const)]
  if (schema.enum) return schema.enum.map(String)
  if (schema.type === 'boolean') return ['true', 'false']
  // The one pattern that begins so is that of durations.
  return schema.pattern?.startsWith('^P(?=') ? periods : []
}

/** The values that can be written at the path, where there is a list of them. */
export const valuesAt = (root, path) => [
  ...new Set(schemasAt(root, path).flatMap(alternatives).flatMap(valuesOf)),
]

/** What the key or value at the path means; undefined where the schema does not say. */
export const meaningOf = (root, path) => descriptionOf(schemasAt(root, path))
