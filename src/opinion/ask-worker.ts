import { once } from 'node:events'
import { MessageChannel, receiveMessageOnPort, type Transferable, type Worker } from 'node:worker_threads'
import type { OpinionCost, SecondOpinion } from '../redaction/names/second-opinion.ts'
import type { Answer, Channel, Question } from './protocol.ts'

/** A second opinion that holds a thread until it is closed. */
export interface OpenOpinion extends SecondOpinion {
  /** It ended, or was too late too often, and is asked no more. */
  isOver(): boolean
  close(): Promise<void>
}

/** After so many passages in a row without an answer in time no more are asked: each would cost the limit again. */
const mostLate = 3

interface AskOptions {
  /** Starts the thread with this as its `workerData`. It posts anything to its parent once it can answer. */
  readonly start: (data: Channel, transfer: Transferable[]) => Worker
  /** How long one answer is waited for. */
  readonly limitMs: number
  /** How long the thread may take to be ready. */
  readonly startMs: number
}

const isReady = async (worker: Worker, startMs: number): Promise<void> => {
  const gone = once(worker, 'exit').then(() => {
    throw new Error('the thread ended before it was ready')
  })
  // Also throws what the thread throws: `once` listens to its errors. The race has heard both, whichever comes first.
  await Promise.race([once(worker, 'message', { signal: AbortSignal.timeout(startMs) }), gone])
}

const isAnswer = (value: unknown, id: number): value is Answer =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id

/**
 * Starts the thread and asks it as if it were a function: this thread sleeps until the answer is there or its time is
 * up. Throws when the thread does not become ready.
 */
export const askWorker = async ({ start, limitMs, startMs }: AskOptions): Promise<OpenOpinion> => {
  const { port1: port, port2 } = new MessageChannel()
  const flag = new SharedArrayBuffer(4)
  const answered = new Int32Array(flag)
  const worker = start({ port: port2, flag }, [port2])
  const close = async (): Promise<void> => {
    isOpen = false
    port.close()
    await worker.terminate()
  }
  let [isOpen, lastId, late] = [true, 0, 0]
  try {
    await isReady(worker, startMs)
  } catch (error) {
    await close()
    throw error
  }
  const end = () => {
    isOpen = false
  }
  worker.on('error', end).on('exit', end)
  // A program that has nothing else to do ends.
  worker.unref()
  port.unref()

  const answerTo = (id: number): Answer | undefined => {
    const until = performance.now() + limitMs
    for (;;) {
      const seen = Atomics.load(answered, 0)
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port))
        // An earlier answer that came too late is passed over.
        if (isAnswer(got.message, id)) return got.message
      const left = until - performance.now()
      if (left <= 0) return undefined
      Atomics.wait(answered, 0, seen, left)
    }
  }

  const cost: OpinionCost = { asked: 0, unanswered: 0, taken: 0, dropped: 0, milliseconds: 0 }
  const names = (passage: string): Answer['names'] => {
    if (!isOpen) return undefined
    const began = performance.now()
    const question: Question = { id: ++lastId, passage }
    port.postMessage(question)
    const answer = answerTo(question.id)
    cost.asked++
    cost.milliseconds += performance.now() - began
    late = answer ? 0 : late + 1
    if (answer?.names === undefined) cost.unanswered++
    if (late >= mostLate) isOpen = false
    return answer?.names
  }
  return { names, cost, isOver: () => !isOpen, close }
}
