// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseUrl } from '../rest/base-url.ts'
import { categorySources } from '../scout/desk.ts'
import { filledIn, storeMembers } from '../store-members.ts'

/** A store of the Help Scout connector as it is written in stores.yaml. */
export const helpscoutStore = z.strictObject({
  connector: z.literal('helpscout').describe('What kind of store it is.'),
  url: baseUrl.default('https://api.helpscout.net'),
  'app-id': filledIn.describe('Of an app of an owner or administrator (Your Profile, My Apps).'),
  'app-secret': filledIn.describe('Of the same app, as ${NAME} or ${file:/run/secrets/name}.'),
  category: z
    .enum(categorySources)
    .default('mailbox')
    .describe('What policies call the category of a conversation: the name of its mailbox, or its type.'),
  ...storeMembers,
})
