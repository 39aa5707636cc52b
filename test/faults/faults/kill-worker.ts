import type { Fault } from './fault.ts'

/** SIGKILL: nothing is cleaned up. It is started again half a second later, as whatever runs it would do. */
export const killWorker: Fault = {
  name: 'kill-worker',
  lasts: [0, 0],
  async begin({ workers }, { pick }) {
    const worker = pick(workers.filter(({ name }) => name !== 'scheduler'))
    worker.kill('SIGKILL')
    return { what: worker.name, heal: async () => undefined }
  },
}
