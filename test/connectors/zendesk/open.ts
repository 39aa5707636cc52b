import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { openZendeskStore } from '../../../src/connectors/zendesk/index.ts'
import type { CategorySource } from '../../../src/connectors/zendesk/store-schema.ts'
import { storeId } from '../../../src/tickets/ids.ts'
import { type FakeZendesk, login } from '../../support/fakes/zendesk-server.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
const unlimited = { ...createLocalBudget(), take: async () => 0 }

export const openFake = (
  fake: FakeZendesk,
  budget = unlimited,
  category: CategorySource = 'type',
  notice: (message: string) => void = () => undefined,
) =>
  openZendeskStore({
    id: storeId('zen'),
    url: fake.url,
    ...login,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    category,
    budget,
    notice,
    pollMs: 5,
    patience: { firstPauseMs: 2, timeoutMs: 5000 },
  })
