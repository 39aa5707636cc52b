import { z } from 'zod'
import { chatwootStore } from './chatwoot/store-schema.ts'
import { freescoutStore } from './freescout/store-schema.ts'
import { freshdeskStore } from './freshdesk/store-schema.ts'
import { helpscoutStore } from './helpscout/store-schema.ts'
import { intercomStore } from './intercom/store-schema.ts'
import { jsonlStore } from './jsonl/store-schema.ts'
import { mongodbStore } from './mongodb/store-schema.ts'
import { zammadStore } from './zammad/store-schema.ts'
import { zendeskStore } from './zendesk/store-schema.ts'

/** What each connector wants to read in stores.yaml; `connector` says which. One line per connector. */
export const storeSpec = z.discriminatedUnion('connector', [
  mongodbStore,
  chatwootStore,
  freescoutStore,
  freshdeskStore,
  helpscoutStore,
  intercomStore,
  jsonlStore,
  zammadStore,
  zendeskStore,
])

export type StoreSpec = z.infer<typeof storeSpec>
