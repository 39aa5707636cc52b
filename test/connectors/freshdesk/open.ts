import { openFreshdeskStore } from '../../../src/connectors/freshdesk/index.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { storeId } from '../../../src/tickets/ids.ts'
import { apiKey, type FakeFreshdesk } from '../../support/fakes/freshdesk-server.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
export const unlimited = { ...createLocalBudget(), take: async () => 0 }

export const openFake = (fake: FakeFreshdesk, more: Partial<Parameters<typeof openFreshdeskStore>[0]> = {}) =>
  openFreshdeskStore({
    id: storeId('fresh'),
    url: fake.url,
    token: apiKey,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    category: 'type',
    archive: 'find',
    archiveGap: 4,
    budget: unlimited,
    pollMs: 5,
    patience: { firstPauseMs: 2, timeoutMs: 5000 },
    ...more,
  })
