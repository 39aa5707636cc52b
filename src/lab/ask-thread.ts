import type { Worker } from 'node:worker_threads'
import type { LabCall, LabDesk, LabQuestion, LabReading, LabReply } from './protocol.ts'

/** What became of a text. `too-slow`: its time was up, or its memory; `busy`: too many wait before it. */
export type LabOutcome =
  | { readonly outcome: 'read'; readonly reading: LabReading }
  | { readonly outcome: 'too-slow' | 'busy' | 'failed' }

export interface LabThread {
  /** Reads a text as the desk would, one text after the other. The desk is told to the thread when it is another object. */
  read(key: string, desk: LabDesk, question: LabQuestion): Promise<LabOutcome>
  /** Has all there is to load for texts of the desk loaded, so that the first one need not wait for it. */
  prepare(key: string, desk: LabDesk): Promise<void>
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

/** One thread, started at the first call and again after one that ended, and the desks that it was told of. */
const keepThread = (start: () => Worker) => {
  let thread: Worker | undefined
  let known = new Map<string, LabDesk>()
  let lastId = 0
  const forget = (): void => {
    thread = undefined
    known = new Map()
  }
  const open = (): Worker => {
    if (thread) return thread
    const made = start()
    const gone = (): void => {
      if (thread === made) forget()
    }
    // Also that nobody else hears of what it threw, which may quote a text.
    made.on('error', gone).on('exit', gone)
    made.unref()
    thread = made
    return made
  }
  return {
    ask: (call: Omit<LabCall, 'id'>, ms: number): Promise<LabReply | undefined> =>
      answerOf(open(), { id: ++lastId, ...call }, ms),
    isToldOf: (key: string, desk: LabDesk): boolean => known.get(key) === desk,
    told: (key: string, desk: LabDesk): unknown => known.set(key, desk),
    async end(): Promise<void> {
      const ended = thread
      forget()
      await ended?.terminate()
    },
  }
}

/**
 * Texts of strangers are read in a thread that can be ended: however long one takes, pages are shown meanwhile, and it is given up
 * when its time is over.
 */
export const createLabThread = ({ start, limitMs, startMs, idleMs }: Options): LabThread => {
  const thread = keepThread(start)
  let waiting = 0
  let before: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const close = async (): Promise<void> => {
    clearTimeout(idle)
    await thread.end()
  }
  const endWhenIdle = (): void => {
    clearTimeout(idle)
    idle = setTimeout(() => void close(), idleMs)
    idle.unref()
  }
  const knows = async (key: string, desk: LabDesk): Promise<boolean> => {
    clearTimeout(idle)
    if (thread.isToldOf(key, desk)) return true
    const ready = await thread.ask({ key, desk }, startMs)
    if (!ready?.isReady) {
      await close()
      return false
    }
    thread.told(key, desk)
    return true
  }
  const readNow = async (key: string, desk: LabDesk, question: LabQuestion): Promise<LabOutcome> => {
    if (!(await knows(key, desk))) return { outcome: 'failed' }
    const reply = await thread.ask({ key, question }, limitMs)
    if (!reply) await close()
    endWhenIdle()
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
    async prepare(key, desk) {
      if (waiting > 0 || thread.isToldOf(key, desk)) return
      const turn = before.then(async () => {
        if (await knows(key, desk)) endWhenIdle()
      })
      before = turn.catch(() => undefined)
      await turn
    },
    close,
  }
}
