/** Signs jobs of our own queues; implemented in `src/keys`. */
export interface JobKeys {
  sign(text: string): string
  /** Compares in constant time. */
  isSigned(text: string, mac: string): boolean
}

/** The signed text: one spelling for one job of one queue, so that no job passes for another, nor on another queue. */
const textOf = (queue: string, ids: readonly string[]): string => JSON.stringify([queue, ...ids])

/** What is put beside the ids of a job (HMAC-SHA-256): whoever can write to Redis alone cannot make it. */
export const macOf = (keys: JobKeys, queue: string, ids: readonly string[]): string =>
  keys.sign(textOf(queue, ids))

/** Whether these ids were put on this queue by a holder of the key file. A job of before may come again; it is done once. */
export const isOurs = (keys: JobKeys, queue: string, ids: readonly string[], mac: string): boolean =>
  keys.isSigned(textOf(queue, ids), mac)
