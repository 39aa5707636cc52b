import { setTimeout as sleep } from 'node:timers/promises'
import { freshClaims, openSenderQueue, post } from '../support/plain-sender.ts'
import type { Person } from './desk.ts'
import type { Done, History } from './history.ts'
import { type Lab, senderName } from './lab/lab.ts'

/** Longer than an outage that the client's own retries ride out. */
const patienceMs = 8000

const postOnce = async (lab: Lab, id: string, person: Person): Promise<Done> => {
  const at = new Date().toISOString()
  const claims = freshClaims(senderName, {
    type: 'erasure',
    reference: `REF-${person._id}`,
    received_at: at,
    locale: 'sv-SE',
    subject: { emails: [person.email] },
    identity: { method: 'attested', how: 'signed in', at },
  })
  const token = await lab.sender.seal(await lab.sender.sign(claims))
  const queue = openSenderQueue(lab.redis.url)
  queue.on('error', () => undefined)
  try {
    const posted = post(queue, token).then((): Done => ({ outcome: 'ok', detail: id }))
    const late = sleep(patienceMs, undefined, { ref: false }).then((): Done => ({ outcome: 'unknown' }))
    return await Promise.race([posted, late])
  } finally {
    // What still waits for a server is given up with it.
    await queue.disconnect()
  }
}

const send = (lab: Lab, history: History, person: Person): Promise<unknown> =>
  history.run({ actor: 'sender', what: 'request', target: person._id }, id => postOnce(lab, id, person))

/** Asks for the erasure of some people, one by one, while other things go wrong. */
export const sendRequests = async (lab: Lab, history: History, people: readonly Person[]): Promise<void> => {
  for (const person of people) {
    await sleep(1500)
    await send(lab, history, person)
  }
}

const isKnown = async ({ client }: Lab, { _id }: Person): Promise<boolean> =>
  (await client
    .db('own')
    .collection('requests')
    .countDocuments({ reference: `REF-${_id}` })) > 0

/** A sender that hears nothing of a request sends it again, under the same reference. */
export const sendAgain = async (lab: Lab, history: History, people: readonly Person[]): Promise<void> => {
  const since = Date.now()
  for (const person of people) {
    while (Date.now() - since < patienceMs && !(await isKnown(lab, person))) await sleep(200)
    if (!(await isKnown(lab, person))) await send(lab, history, person)
  }
}
