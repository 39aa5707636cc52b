import { once } from 'node:events'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import { isDue, store } from './desk.ts'
import type { Operation } from './history.ts'
import { drawn, rest, type Writing } from './writers.ts'

const actor = 'holder'

/** Gives up at the signal. */
const add = ({ lab, history, signal }: Writing, target: string): Promise<Operation> =>
  history.run({ actor, what: 'hold', target }, async () => {
    const adding = lab.tell(
      ...['hold', 'add', '--store', store, '--ticket', target],
      ...['--reason', 'fault harness', '--json'],
    )
    // It may wait for a minute and more for a worker that died; nobody waits so long for it here.
    const told = await Promise.race([adding, once(signal, 'abort').then(() => undefined)])
    if (!told) return { outcome: 'unknown', detail: 'not waited for' }
    const { code, stdout } = told
    if (code !== 0) return { outcome: 'unknown', detail: `exit ${code}` }
    lab.focus.noteHeld()
    const { id } = JSON.parse(stdout) as { readonly id: string }
    return { outcome: 'ok', detail: id }
  })

const release = ({ lab, history }: Writing, { target, detail = '' }: Operation): Promise<Operation> =>
  history.run({ actor, what: 'release', target }, async () => {
    const { code } = await lab.tell('hold', 'release', detail)
    return { outcome: code === 0 ? 'ok' : 'unknown', detail }
  })

const before = 2

/** Holds some of the tickets that are due before anything runs: later there is little left to be kept from it. */
export const holdBefore = async (writing: Writing): Promise<void> => {
  const random = mulberry32(writing.seed)
  const due = writing.tickets.filter(isDue)
  const chosen = Array.from({ length: before }, () => drawn(due, random)._id)
  for (const ticket of chosen) writing.lab.focus.spare(ticket)
  await Promise.all(chosen.map(ticket => add(writing, ticket)))
}

/** Somebody who holds tickets by `gallra hold add`, and lets go of some of them again, until the signal. */
export const holdTickets = async (writing: Writing): Promise<void> => {
  const { lab, tickets, seed, signal } = writing
  const random = mulberry32(seed)
  const held: Operation[] = []
  while (!signal.aborted) {
    const last = random() < 0.3 ? held.pop() : undefined
    if (last) await release(writing, last)
    else {
      const added = await add(writing, lab.focus.toHold(tickets, random))
      if (added.outcome === 'ok') held.push(added)
    }
    await rest(4000 * random(), signal)
  }
}

/** Somebody who holds tickets that everybody is busy with, at once, until the signal. */
export const holdInFocus = async (writing: Writing): Promise<void> => {
  const { lab, tickets, seed, signal } = writing
  const random = mulberry32(seed)
  while (!signal.aborted)
    await (lab.focus.isOn ? add(writing, lab.focus.toHold(tickets, random)) : rest(50, signal))
}
