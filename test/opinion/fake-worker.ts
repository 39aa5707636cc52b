import { type Transferable, Worker } from 'node:worker_threads'
import type { Channel } from '../../src/opinion/protocol.ts'

/**
 * A thread that speaks the protocol: names are the words in capitals. A passage with `slow` takes 400 ms, one with
 * `mute` has no answer, one with `die` ends the thread, one with `fail` cannot be read.
 */
const code = `
const { parentPort, workerData: { port, flag, kind } } = require('node:worker_threads')
if (kind === 'broken') throw new TypeError('not a model')
if (kind === 'gone') process.exit(0)
const answered = new Int32Array(flag)
const answer = ({ id, passage }) => {
  const names = passage.includes('fail')
    ? undefined
    : [...passage.matchAll(/[A-Z][a-z]+/g)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
  port.postMessage({ id, names })
  Atomics.add(answered, 0, 1)
  Atomics.notify(answered, 0)
}
port.on('message', question => {
  if (question.passage.includes('die')) process.exit(1)
  if (question.passage.includes('mute')) return
  if (question.passage.includes('slow')) setTimeout(answer, 400, question)
  else answer(question)
})
if (kind === 'mute') setInterval(() => {}, 1000)
else parentPort.postMessage('ready')
`

export const startFake =
  (kind: 'good' | 'broken' | 'gone' | 'mute') =>
  (channel: Channel, transferList: Transferable[]): Worker =>
    new Worker(code, { eval: true, workerData: { ...channel, kind }, transferList, stderr: true })
