import fc from 'fast-check'
import { createLedger } from '../../../src/ledger/create-ledger.ts'
import { exportLines, verifyExport } from '../../../src/ledger/export.ts'
import { held, intent, moment, outcome, sameKeys } from '../../ledger/events.ts'
import { createMemoryStore } from '../../ledger/memory-store.ts'
import { inProportion } from '../promises.ts'
import { mangled } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const exported = async (): Promise<{ text: string; publicKey: string }> => {
  const [store, keys] = [createMemoryStore(), sameKeys()]
  const ledger = createLedger(store, keys, () => moment)
  for (const event of [held('h1'), intent('b1'), outcome('b1'), intent('b2'), outcome('b2')])
    await ledger.append(event)
  await ledger.checkpoint()
  const lines: string[] = []
  for await (const line of exportLines(store, keys.publicKey)) lines.push(line)
  return { text: lines.join('\n'), publicKey: keys.publicKey }
}

const { text, publicKey } = await exported()
const lines = text.split('\n')

/** Lines moved, left out or doubled. */
const shuffled = fc
  .array(fc.nat({ max: lines.length - 1 }), { maxLength: lines.length + 2 })
  .map(order => order.map(at => lines[at]).join('\n'))

const elsewhere = exported()

interface Input {
  readonly text: string
  /** With the key it must be signed with, or trusting the file. */
  readonly isKnown: boolean
}

/** Exports that somebody had in their hands: only the one that was written is valid. */
export const ledger = defineTarget<Input>({
  name: 'ledger',
  inputs: fc.record({
    text: fc.oneof(
      { weight: 3, arbitrary: mangled([text], 2) },
      shuffled,
      fc.string({ unit: 'binary', maxLength: 80 }),
    ),
    isKnown: fc.boolean(),
  }),
  async open() {
    const other = await elsewhere
    const wanted = new Set([text, other.text])
    return {
      async attempt({ text: tried, isKnown }) {
        let isValid = false
        // Every beginning of a ledger is one: what was cut off together with its signature shows only elsewhere (README, Proof).
        await inProportion(tried.length, async () => {
          const told = await verifyExport(tried.split('\n'), isKnown ? publicKey : undefined)
          isValid = told.valid && told.entries > 0
          if (!told.valid && told.problems.length === 0) throw new Error('broken, and nothing is told')
        })
        if (isValid && !wanted.has(tried)) throw new Error('something that was changed is valid')
      },
    }
  },
})
