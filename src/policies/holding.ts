import type { DecideInput, Hold } from './decision.ts'
import type { Policy } from './policy.ts'

const spelled = (tag: string): string => tag.trim().toLowerCase()

const tagsOf = ({ record }: DecideInput): readonly string[] =>
  record.kind === 'ticket' ? record.facts.tags : record.facts.ticketTags

const holdsPerson = (hold: Hold, { record, people = [] }: DecideInput): boolean => {
  if (hold.on.by !== 'person') return false
  const known = record.kind === 'contact' ? [record.id] : [record.facts.requester, ...people]
  return known.includes(hold.on.person)
}

/** A contact whose tickets the caller did not name is held by any ticket hold it was given: unsure means kept. */
const holdsTicket = (hold: Hold, { record, tickets }: DecideInput): boolean => {
  if (hold.on.by !== 'ticket') return false
  if (record.kind === 'ticket') return record.id === hold.on.ticket
  return tickets === undefined || tickets.includes(hold.on.ticket)
}

const concerns = (hold: Hold, input: DecideInput): boolean => {
  if (hold.until && hold.until.getTime() <= input.now.getTime()) return false
  const { on } = hold
  if (on.by === 'tag') return tagsOf(input).some(tag => spelled(tag) === spelled(on.tag))
  return on.store === input.store && (holdsPerson(hold, input) || holdsTicket(hold, input))
}

/** The hold that keeps the record, if there is one. Tags are compared without regard to case, to err towards it. */
export const findHold = (policy: Pick<Policy, 'hold'>, input: DecideInput): Hold | undefined => {
  const byGallra = input.holds.find(hold => concerns(hold, input))
  if (byGallra) return byGallra
  const tags = new Set(tagsOf(input).map(spelled))
  const tag = policy.hold.tags.find(name => tags.has(spelled(name)))
  if (tag === undefined) return undefined
  return { id: `tag:${tag}`, on: { by: 'tag', tag }, reason: `tag "${tag}" of the policy` }
}
