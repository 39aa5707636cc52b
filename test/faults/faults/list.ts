import type { Fault } from './fault.ts'
import { killPrimary } from './kill-primary.ts'
import { killWorker } from './kill-worker.ts'
import { stopWorker } from './stop-worker.ts'

export const faults: readonly Fault[] = [killWorker, stopWorker, killPrimary]
