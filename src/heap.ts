import { setFlagsFromString } from 'node:v8'

/** In percent of what is in use after a collection. */
const growth = 50

/**
 * Left alone, V8 lets garbage grow to four times what is in use before it looks for it: pages of references and finished
 * batches, which live just long enough to count as old, made 30 MB into 130 while a plan grew. Looking sooner costs some
 * twentieth of the processor time, and memory stays the same whatever the number of tickets. V8 reads this at each
 * collection, so it may be said while the process runs; whoever reads texts alone (`scan`, `redact`) does without.
 */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${growth}`)
