import type { Plan } from './model.ts'

/** A plan tells of the stores as they were; after a day it is made anew. */
export const longestAgeMs = 24 * 60 * 60 * 1000

/**
 * From when on it cannot be started any more, by the real clock. One of a request has no such moment: its records are read again
 * one by one, and its second search finds what came since.
 */
export const expiryOf = ({ createdAt, request }: Pick<Plan, 'createdAt' | 'request'>): Date | undefined =>
  request === undefined ? new Date(createdAt.getTime() + longestAgeMs) : undefined
