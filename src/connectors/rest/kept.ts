/** Asked for again when it is older than that. */
export const kept = <T>(
  read: (signal: AbortSignal) => Promise<T>,
  keepMs = 60_000,
): ((signal: AbortSignal) => Promise<T>) => {
  let last: { readonly at: number; readonly value: T } | undefined
  return async signal => {
    if (last && performance.now() - last.at < keepMs) return last.value
    const value = await read(signal)
    last = { at: performance.now(), value }
    return value
  }
}
