/** For each desk apart, since a test has several in one process. */
type Remembered<T> = (desk: object, key: string, load: () => Promise<T>) => Promise<T>

/** Calls for the same within the time share one answer; a failure is nobody's but of those who waited for it. */
export const remembered = <T>(forMs: number): Remembered<T> => {
  const desks = new WeakMap<object, Map<string, { readonly at: number; readonly value: Promise<T> }>>()
  return (desk, key, load) => {
    const known = desks.get(desk) ?? new Map()
    desks.set(desk, known)
    const last = known.get(key)
    if (last && performance.now() - last.at < forMs) return last.value
    const value = load()
    known.set(key, { at: performance.now(), value })
    value.catch(() => known.delete(key))
    return value
  }
}
