// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { filledIn, storeMembers } from '../store-members.ts'

const attribute = z.strictObject({
  attribute: z.string().min(1, 'must not be empty').describe('Name of a conversation attribute.'),
})

export type CategorySource = 'team' | 'tag' | z.infer<typeof attribute>

/** A store of the Intercom connector as it is written in stores.yaml. */
export const intercomStore = z.strictObject({
  connector: z.literal('intercom').describe('What kind of store it is.'),
  url: baseUrl
    .default('https://api.intercom.io')
    .describe(
      'Where the API answers: https://api.intercom.io, or https://api.eu.intercom.io or https://api.au.intercom.io for a workspace hosted there.',
    ),
  token: filledIn.describe(
    'The access token of an app in the workspace, as ${NAME} or ${file:/run/secrets/name}.',
  ),
  category: z
    .union([z.enum(['team', 'tag']), attribute])
    .default('team')
    .describe(
      'What policies call the category of a conversation: the name of its team, its tag (the first in the alphabet of several), or the value of an attribute.',
    ),
  metrics: z
    .enum(['keep', 'delete'])
    .default('keep')
    .describe(
      'What becomes of the desk\'s own reports when a conversation is deleted; "delete" needs the scope delete_conversations_and_metrics.',
    ),
  ...storeMembers,
})
