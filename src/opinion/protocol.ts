import type { MessagePort } from 'node:worker_threads'

/** What a worker is started with. */
export interface Channel {
  /** Questions come in, answers go out. */
  readonly port: MessagePort
  /** One 32-bit number, added to and notified after each answer: who asks sleeps on it. */
  readonly flag: SharedArrayBuffer
}

export interface Question {
  readonly id: number
  readonly passage: string
}

export interface Answer {
  readonly id: number
  /** Begin and end of each name, in UTF-16 units of the passage; undefined where reading it failed. */
  readonly names: readonly { readonly start: number; readonly end: number }[] | undefined
}

/** Which model, and the package that runs it. */
export interface ModelPlace {
  readonly folder: string
  /** Path of the main module of onnxruntime-node. */
  readonly runtime: string
}
