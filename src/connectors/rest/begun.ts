/** A call that waits for nobody to begin: whoever gave up before is told so, in their own words. */
export const begun = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  signal.throwIfAborted()
  return work()
}
