import { failCommands, failWriteConcern, slowCommands } from './fail-commands.ts'
import type { Fault } from './fault.ts'
import { fillDisk } from './fill-disk.ts'
import { jumpClock } from './jump-clock.ts'
import { killWorker } from './kill-worker.ts'
import { cutNetwork, delayNetwork, resetNetwork, swallowNetwork } from './network.ts'
import { killPrimary, stepDown, stopPrimary } from './primary.ts'
import { cutAof, killRedis, stopRedis, wipeRedis } from './redis.ts'
import { killScheduler, stopScheduler } from './scheduler.ts'
import { stopWorkerInBatch } from './stop-in-batch.ts'
import { stopWorker } from './stop-worker.ts'

export const faults: readonly Fault[] = [
  ...[killWorker, stopWorker, stopWorkerInBatch, killScheduler, stopScheduler],
  ...[killPrimary, stopPrimary, stepDown, failCommands, failWriteConcern, slowCommands],
  ...[killRedis, stopRedis, wipeRedis, cutAof],
  ...[cutNetwork, delayNetwork, swallowNetwork, resetNetwork],
  ...[jumpClock, fillDisk],
]
