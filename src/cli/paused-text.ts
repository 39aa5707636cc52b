import { hasStopped } from '../runs/canary.ts'
import type { Run } from '../runs/model.ts'

/** Why a run stands still, and how it goes on. */
export const pausedText = (run: Run): string =>
  hasStopped(run)
    ? `run ${run.id} stopped after its first records: too many of them failed, or kept what had to go (gallra runs ${run.id}); look at them and at the policy, then gallra resume ${run.id} goes on`
    : `run ${run.id} is paused; gallra resume ${run.id} goes on`
