import type { Language } from '../languages.ts'
import { writeDuration } from '../policies/durations.ts'
import type { Policy } from '../policies/policy.ts'
import { fill } from '../requests/archive/say.ts'
import { contactRows, type RuleRow, ticketRows } from './rules.ts'
import { minimumText, type Speech } from './sentences.ts'
import { speechIn } from './source.ts'

/** Not addressed to the person: what the archive says to `you` is said of them. */
export const ofThirdPersons = (speech: Speech): Speech => {
  const { say, words } = speech
  const clocks = { ...say.words.clocks, last_ticket_closed_at: words.record.lastTicket }
  return { ...speech, say: { ...say, words: { ...say.words, clocks } } }
}

/** Each rule in a sentence or a few, in the order in which they are tried. */
export const ruleRows = (policy: Policy, speech: Speech): readonly RuleRow[] => [
  ...ticketRows(policy, speech),
  ...contactRows(policy, speech.words.record.contactRecords, speech),
]

/** What holds beside the rules: minimums, holds, who approves, how long originals are kept. */
export const beyondRules = (policy: Policy, speech: Speech): readonly string[] => {
  const { say, words } = speech
  const { minimums, hold, undo, approval } = policy
  const time = undo && say.period(writeDuration(undo))
  return [
    ...minimums.map(each => minimumText(each, speech)),
    ...(hold.tags.length === 0 ? [] : [fill(words.record.holds, { tags: hold.tags.join(', ') })]),
    words.record.approval[approval],
    ...(time === undefined ? [] : [fill(words.record.undo, { time })]),
  ]
}

/** A policy in words, for people of the house. */
export interface PolicyWords {
  readonly columns: readonly string[]
  readonly rows: readonly RuleRow[]
  readonly beyond: readonly string[]
}

export const policyWords = (policy: Policy, language: Language): PolicyWords => {
  const speech = ofThirdPersons(speechIn(language))
  return {
    columns: speech.words.record.columns,
    rows: ruleRows(policy, speech),
    beyond: beyondRules(policy, speech),
  }
}
