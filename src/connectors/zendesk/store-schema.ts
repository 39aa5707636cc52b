// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { filledIn, storeMembers } from '../store-members.ts'

export const categorySources = ['type', 'group', 'brand', 'form'] as const
export type CategorySource = (typeof categorySources)[number]

/** A store of the Zendesk connector as it is written in stores.yaml. */
export const zendeskStore = z.strictObject({
  connector: z.literal('zendesk').describe('What kind of store it is.'),
  url: baseUrl,
  email: filledIn
    .exactOptional()
    .describe(
      'Whose API token it is: an administrator of the account. Absent: the token is an OAuth access token.',
    ),
  token: filledIn.describe('The API or OAuth access token, as ${NAME} or ${file:/run/secrets/name}.'),
  category: z
    .enum(categorySources)
    .default('type')
    .describe(
      'What policies call the category of a ticket: its type, or the name of its group, brand or form.',
    ),
  ...storeMembers,
})
