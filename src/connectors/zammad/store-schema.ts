// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { callsPerMinute } from '../rest/calls-per-minute.ts'
import { filledIn, storeMembers } from '../store-members.ts'

export const categorySources = ['group', 'organization'] as const
export type CategorySource = (typeof categorySources)[number]

/** A store of the Zammad connector as it is written in stores.yaml. */
export const zammadStore = z.strictObject({
  connector: z.literal('zammad').describe('What kind of store it is.'),
  url: baseUrl,
  token: filledIn.describe(
    'An access token of an administrator who may read every group, as ${NAME} or ${file:/run/secrets/name}.',
  ),
  category: z
    .enum(categorySources)
    .default('group')
    .describe('What policies call the category of a ticket: the name of its group or organisation.'),
  'calls-per-minute': callsPerMinute(600),
  ...storeMembers,
})
