/** Names of all operators in a filter, an update or a pipeline: members that begin with a dollar, at any depth. */
export const operatorsIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (Array.isArray(value)) for (const each of value) operatorsIn(each, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('$')) found.add(key)
      operatorsIn(inner, found)
    }
  return found
}
