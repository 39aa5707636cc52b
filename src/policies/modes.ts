/**
 * How far a policy may go, weakest first, in the manner of a rule that is tried out: only planned, then also told of, then
 * done. A policy that says nothing of it is enforced.
 */
export const modes = ['test', 'notify', 'enforce'] as const
export type Mode = (typeof modes)[number]

/** What becomes of plans, for people. */
export const modeWords: Readonly<Record<Mode, string>> = {
  test: 'planned when somebody asks; nothing is applied',
  notify: 'planned on schedule and told of; nothing is applied',
  enforce: 'planned on schedule and applied',
}
