import type { Worker } from 'node:worker_threads'
import type { LabCall, LabDesk, LabQuestion, LabReading, LabReply } from './protocol.ts'

/** What became of a text. `too-slow`: its time was up, or its memory; `busy`: too many wait before it. */
export type LabOutcome =
  | { readonly outcome: 'read'; readonly reading: LabReading }
  | { readonly outcome: 'too-slow' | 'busy' | 'failed' }

export interface LabThread {
  /** Reads a text as the desk would, one text after the other. The desk is told to the thread when it is another object. */
  read(key: string, desk: LabDesk, question: LabQuestion): Promise<LabOutcome>
  close(): Promise<void>
}

interface Options {
  readonly start: () => Worker
  /** For one text. */
  readonly limitMs: number
  /** For the thread, and the redactor of a desk, to be ready. */
  readonly startMs: number
  /** A thread that nobody asks is ended after so long: it holds some 200 MB. */
  readonly idleMs: number
}

const mostWaiting = 4

/** Undefined: there was none in time, or the thread ended. What it held goes with it. */
const answerOf = (thread: Worker, call: LabCall, limitMs: number): Promise<LabReply | undefined> =>
  new Promise(resolve => {
    const end = (reply?: LabReply): void => {
      clearTimeout(timer)
      thread.off('message', hear).off('error', fall).off('exit', fall)
      resolve(reply)
    }
    const hear = (reply: LabReply): void => {
      if (reply.id === call.id) end(reply)
    }
    const fall = (): void => end()
    const timer = setTimeout(fall, limitMs)
    thread.on('message', hear).on('error', fall).on('exit', fall)
    thread.postMessage(call)
  })

/**
 * Texts of strangers are read in a thread that can be ended: however long one takes, pages are shown meanwhile, and it is given up
 * when its time is over.
 */
export const createLabThread = ({ start, limitMs, startMs, idleMs }: Options): LabThread => {
  let thread: Worker | undefined
  let known = new Map<string, LabDesk>()
  let [lastId, waiting] = [0, 0]
  let before: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const close = async (): Promise<void> => {
    clearTimeout(idle)
    const ended = thread
    thread = undefined
    known = new Map()
    await ended?.terminate()
  }
  const open = (): Worker => {
    if (thread) return thread
    const made = start()
    const gone = (): void => {
      if (thread !== made) return
      thread = undefined
      known = new Map()
    }
    // Also that nobody else hears of what it threw, which may quote a text.
    made.on('error', gone).on('exit', gone)
    made.unref()
    thread = made
    return made
  }
  const ask = (call: Omit<LabCall, 'id'>, ms: number): Promise<LabReply | undefined> =>
    answerOf(open(), { id: ++lastId, ...call }, ms)
  const readNow = async (key: string, desk: LabDesk, question: LabQuestion): Promise<LabOutcome> => {
    clearTimeout(idle)
    if (known.get(key) !== desk) {
      const ready = await ask({ key, desk }, startMs)
      if (!ready?.isReady) {
        await close()
        return { outcome: 'failed' }
      }
      known.set(key, desk)
    }
    const reply = await ask({ key, question }, limitMs)
    if (!reply) await close()
    idle = setTimeout(() => void close(), idleMs)
    idle.unref()
    if (!reply) return { outcome: 'too-slow' }
    return reply.reading ? { outcome: 'read', reading: reply.reading } : { outcome: 'failed' }
  }
  return {
    async read(key, desk, question) {
      if (waiting >= mostWaiting) return { outcome: 'busy' }
      waiting += 1
      const turn = before.then(() => readNow(key, desk, question))
      before = turn.catch(() => undefined)
      return turn.finally(() => {
        waiting -= 1
      })
    },
    close,
  }
}
