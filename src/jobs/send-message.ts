import { Queue } from 'bullmq'

/** Where a sender hands its tokens in. */
export interface MessageSender extends AsyncDisposable {
  send(token: string): Promise<void>
}

/**
 * Posts tokens as any sender does, by the letter of the queue's contract and by nothing that the workers use, so that
 * the demo shows that the contract alone is enough.
 */
export const openMessageSender = (redisUrl: string): MessageSender => {
  const queue = new Queue('requests', { connection: { url: redisUrl }, prefix: '{gallra}' })
  return {
    async send(token) {
      await queue.add('request', { message: token }, { removeOnComplete: true, removeOnFail: true })
    },
    [Symbol.asyncDispose]: () => queue.close(),
  }
}
