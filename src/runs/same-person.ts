/** `cli:anna`: by which way, and who. */
const ways = /^(cli|console|api):/

/**
 * Whether two entries of who did something mean one person, whatever way each came by: a plan made on the command line is not
 * approved by the same person at the console. What came by no such way, the scheduler, is nobody but itself. Logins are told apart
 * as they are written, but for case.
 */
export const isSamePerson = (one: string, other: string): boolean => {
  if (one === other) return true
  if (!ways.test(one) || !ways.test(other)) return false
  return one.replace(ways, '').toLowerCase() === other.replace(ways, '').toLowerCase()
}
