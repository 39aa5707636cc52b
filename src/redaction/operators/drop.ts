import type { Operator } from '../operator.ts'

/** Leaves nothing. */
export const drop: Operator = { name: 'drop', apply: () => '' }
