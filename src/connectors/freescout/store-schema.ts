// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { callsPerMinute } from '../rest/calls-per-minute.ts'
import { categorySources } from '../scout/desk.ts'
import { filledIn, storeMembers } from '../store-members.ts'

/** A store of the FreeScout connector as it is written in stores.yaml. */
export const freescoutStore = z.strictObject({
  connector: z.literal('freescout').describe('What kind of store it is.'),
  url: baseUrl,
  token: filledIn.describe(
    'The API key of the module API & Webhooks, as ${NAME} or ${file:/run/secrets/name}.',
  ),
  category: z
    .enum(categorySources)
    .default('mailbox')
    .describe('What policies call the category of a conversation: the name of its mailbox, or its type.'),
  'calls-per-minute': callsPerMinute(300),
  ...storeMembers,
})
