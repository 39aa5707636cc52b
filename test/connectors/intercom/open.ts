import { type IntercomOptions, openIntercomStore } from '../../../src/connectors/intercom/index.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { storeId } from '../../../src/tickets/ids.ts'
import { type FakeIntercom, login } from '../../support/fakes/intercom-server.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
const unlimited = { ...createLocalBudget(), take: async () => 0 }

export const openFake = (fake: Pick<FakeIntercom, 'url'>, more: Partial<IntercomOptions> = {}) =>
  openIntercomStore({
    ...{ id: storeId('com'), url: fake.url, ...login, locales: ['sv-SE'], timezone: 'Europe/Stockholm' },
    ...{ category: 'team', metrics: 'keep', budget: unlimited, pollMs: 5 },
    patience: { firstPauseMs: 2, timeoutMs: 5000 },
    ...more,
  })
