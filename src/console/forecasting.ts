import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'
import type { RunContext } from '../runs/context.ts'
import { makeForecast } from '../runs/forecast.ts'

/** What is being counted in this process, or could not be. */
export interface ForecastingState {
  readonly isRunning: boolean
  /** References looked at so far. */
  readonly seen: number
  /** Codes of `errors.ts` by policy. */
  readonly failures: Readonly<Record<string, string>>
}

/** Counting takes as long as a store is large: nobody waits for it with a page open. */
export interface Forecasting {
  /** Counts for every active policy, one after the other. RUN_OPEN while it goes on here. */
  begin(): void
  state(): ForecastingState
}

export const createForecasting = ({
  run,
  log,
  signal,
}: {
  readonly run: RunContext
  readonly log: Log
  readonly signal: AbortSignal
}): Forecasting => {
  let state: ForecastingState = { isRunning: false, seen: 0, failures: {} }
  const countAll = async (): Promise<void> => {
    let before = 0
    for (const policy of run.policies)
      try {
        let seen = 0
        const onProgress = (count: number): void => {
          seen = count
          state = { ...state, seen: before + count }
        }
        await run.forecasts?.keep(await makeForecast(run, { policy, signal, onProgress }))
        before += seen
      } catch (error) {
        const told = tellable(error)
        log.error({ policy: policy.name, ...told }, 'what comes due was not counted')
        state = { ...state, failures: { ...state.failures, [policy.name]: told.code } }
      }
    state = { ...state, isRunning: false }
  }
  return {
    begin() {
      if (state.isRunning) throw new AppError('RUN_OPEN', 'it is being counted already')
      state = { isRunning: true, seen: 0, failures: {} }
      void countAll()
    },
    state: () => state,
  }
}
