// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { filledIn, storeMembers } from '../store-members.ts'

export const categorySources = ['type', 'group', 'product', 'tag'] as const
export type CategorySource = (typeof categorySources)[number]

export const archiveWays = ['find', 'leave-out'] as const
export type ArchiveWay = (typeof archiveWays)[number]

/** A store of the Freshdesk connector as it is written in stores.yaml. */
export const freshdeskStore = z.strictObject({
  connector: z.literal('freshdesk').describe('What kind of store it is.'),
  url: baseUrl,
  token: filledIn.describe('The API key of an administrator, as ${NAME} or ${file:/run/secrets/name}.'),
  category: z
    .enum(categorySources)
    .default('type')
    .describe(
      'What policies call the category of a ticket: its type, the name of its group or product, or the first of its tags by the alphabet.',
    ),
  archive: z
    .enum(archiveWays)
    .default('find')
    .describe(
      'Archived tickets, which no list shows: "find" asks for every number that no list shows, one call each; "leave-out" leaves them alone.',
    ),
  ...storeMembers,
})
