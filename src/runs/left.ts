import type { StoreRecord } from '../tickets/record.ts'
import type { BatchJob } from './batch-job.ts'
import type { Left } from './model.ts'
import { peopleIn } from './people-in.ts'
import { remaining } from './remaining.ts'
import type { Candidate } from './sort-records.ts'

/** What an earlier try at this batch found or foresaw, if the record is as that try wrote it: it knew what we cannot. */
const leftByTry = ({ record, earlier }: Candidate): Left | undefined =>
  earlier?.stampAfter === record.stamp ? earlier.left : undefined

/**
 * Values left in a record, by what this try found of them and by what is known of the earlier ones; people whose names
 * may be among them, since the record itself may not lead to them any more. Undefined where nothing is left.
 */
export const leftIn = (candidate: Candidate, found: number, noted?: Left): Left | undefined => {
  const before = [leftByTry(candidate), noted].flatMap(each => each ?? [])
  const values = Math.max(found, ...before.map(each => each.values))
  if (values === 0) return undefined
  const people = [...peopleIn(candidate.record), ...before.flatMap(each => each.people)]
  return { values, people: [...new Set(people)] }
}

/** What will be left in the fields of the record as it is about to be written: nobody else can tell after a crash. */
export const foresee = (
  job: BatchJob,
  candidate: Candidate,
  { after, gone }: { readonly after: StoreRecord | undefined; readonly gone: readonly string[] },
): Left | undefined => {
  // Of what goes as a whole nothing is left, and nothing is asked to be gone.
  if (gone.length === 0) return leftIn(candidate, 0)
  const fields = after?.fields ?? []
  const texts = fields.flatMap(({ value, rules }) =>
    !rules.fixed && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : [],
  )
  return leftIn(candidate, remaining(job.planContext, { texts, gone, record: { fields } }))
}
