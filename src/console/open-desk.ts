import type { App } from '../app.ts'
import { readinessOf } from '../http/readiness.ts'
import { openLab } from '../open-lab.ts'
import { createComparisons } from './comparisons.ts'
import type { ConsoleDesk } from './desk.ts'
import { createForecasting } from './forecasting.ts'
import { createOidcProvider } from './oidc/oidc-client.ts'
import { createPlannings } from './plannings.ts'
import { createKeptFigures } from './screens/statistics/figures.ts'

/** The console's part of the program. Plans that it is making when the signal comes are given up. */
export const openConsoleDesk = async (app: App, signal: AbortSignal): Promise<ConsoleDesk> => {
  const { context: run, log, settings, configuration, accounts, tokens } = app
  return {
    ...{ run, log, accounts, tokens, health: app },
    ...{ ledgerStore: app.ledgerStore, publicKey: app.publicKey, queueJobs: app.queueJobs },
    ready: () => readinessOf(app.readySource()),
    requests: app.requests(),
    timezone: configuration.requests.timezone,
    signal,
    ...(settings.signIn.oidc ? { oidc: createOidcProvider(settings.signIn.oidc) } : {}),
    passwordsOff: settings.signIn.passwordsOff,
    wake: id => {
      const wake = async (): Promise<void> => (await app.requestJobs()).queue.enqueue([id])
      wake().catch(() => log.warn({ request: id }, 'the request goes on with the next sweep'))
    },
    lab: openLab({ stores: configuration.stores, run, signal }),
    proposals: {
      ...{ proposals: app.proposals, stores: configuration.stores, ledger: run.ledger, keys: run.keys },
      ...{ clock: run.clock, random: run.random },
    },
    plannings: createPlannings({ run, log, signal }),
    forecasting: createForecasting({ run, log, signal }),
    figures: createKeptFigures(run),
    policyFolder: app.policyFolder,
    comparisons: createComparisons({ run, log, signal }),
    enqueue: async (id, batches) => (await app.queue()).enqueue(id, batches),
    counts: await app.callCounts(),
    trustProxy: settings.http.trustProxy,
    clock: run.clock,
  }
}
