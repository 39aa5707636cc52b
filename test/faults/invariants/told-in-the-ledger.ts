import { type Change, type Evidence, recordsIn } from '../evidence.ts'
import { byGallra, type Invariant } from './invariant.ts'

interface Batch {
  readonly id: string
  readonly records: ReadonlySet<string>
  readonly intents: number[]
  readonly outcomes: number[]
  readonly applied: number[]
}

/** When each batch was announced, written off and closed, in the order of the replica set. */
const batchesOf = ({ changes, own }: Evidence): ReadonlyMap<string, Batch> => {
  const batches = new Map<string, Batch>(
    own.get('batches')?.map(({ _id, records }) => [
      String(_id),
      {
        id: String(_id),
        records: new Set(recordsIn(records)),
        ...{ intents: [], outcomes: [], applied: [] },
      },
    ]),
  )
  for (const { order, database, collection, id, does, after, set } of changes) {
    if (database !== 'own') continue
    if (collection === 'batches' && set?.state === 'applied') batches.get(id)?.applied.push(order)
    if (collection !== 'ledger' || does !== 'insert') continue
    const event = after?.event as { readonly kind: string; readonly batch: string }
    if (event.kind === 'batch-intent') batches.get(event.batch)?.intents.push(order)
    if (event.kind === 'batch-outcome') batches.get(event.batch)?.outcomes.push(order)
  }
  return batches
}

const wrongWithBatch = ({ id, intents, outcomes, applied }: Batch): readonly string[] => {
  const [outcome = Number.POSITIVE_INFINITY] = outcomes
  return [
    ...(outcomes.length > 1 ? [`batch ${id} has ${outcomes.length} outcomes`] : []),
    ...(outcomes.length > 0 && !intents.some(intent => intent < outcome)
      ? [`batch ${id} has an outcome and no intent before it`]
      : []),
    ...(applied.some(at => at < outcome) ? [`batch ${id} counts as done before its outcome`] : []),
  ]
}

/** An effect lies between an intent and the outcome of one batch that has the record. */
const wrongWithEffect = ({ id, order, does }: Change, batches: readonly Batch[]): readonly string[] => {
  const isTold = batches.some(
    ({ intents, outcomes }) =>
      intents.some(intent => intent < order) && outcomes.some(outcome => outcome > order),
  )
  if (isTold) return []
  const announced = batches.some(({ intents }) => intents.some(intent => intent < order))
  return [
    `${id} was ${does}d ${announced ? 'after the outcome of its batch, or without one' : 'before any intent'}`,
  ]
}

const verified = ({ ledgerVerified: { code, stdout } }: Evidence): readonly string[] =>
  code === 0 ? [] : [`ledger verify exits ${code}: ${stdout.slice(0, 300)}`]

/** Every effect has exactly one outcome entry, with its intent before it; chain and signatures are valid. */
export const toldInTheLedger: Invariant = {
  number: 4,
  name: 'told in the ledger',
  check(evidence) {
    const batches = batchesOf(evidence)
    const byRecord = new Map<string, Batch[]>()
    for (const batch of batches.values())
      for (const id of batch.records) byRecord.set(id, [...(byRecord.get(id) ?? []), batch])
    const effects = [...byGallra(evidence, 'tickets'), ...byGallra(evidence, 'people')]
    return [
      ...verified(evidence),
      ...[...batches.values()].flatMap(wrongWithBatch),
      ...effects.flatMap(change => wrongWithEffect(change, byRecord.get(change.id) ?? [])),
    ]
  },
}
