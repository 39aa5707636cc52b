// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { callsPerMinute } from '../rest/calls-per-minute.ts'
import { filledIn, storeMembers } from '../store-members.ts'

export const categorySources = ['inbox', 'team'] as const
export type CategorySource = (typeof categorySources)[number]

/** A store of the Chatwoot connector as it is written in stores.yaml. */
export const chatwootStore = z.strictObject({
  connector: z.literal('chatwoot').describe('What kind of store it is.'),
  url: baseUrl,
  account: z
    .int()
    .min(1, 'must be the number in the address of the account')
    .describe('Number of the account.'),
  token: filledIn.describe(
    'The access token of an administrator of the account, as ${NAME} or ${file:/run/secrets/name}.',
  ),
  category: z
    .enum(categorySources)
    .default('inbox')
    .describe('What policies call the category of a conversation: the name of its inbox or team.'),
  'calls-per-minute': callsPerMinute(1000),
  ...storeMembers,
})
