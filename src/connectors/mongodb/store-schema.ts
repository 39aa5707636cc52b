// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { s3Member } from '../s3/store-member.ts'
import { searchMember } from '../search/store-member.ts'
import { filledIn, storeMembers } from '../store-members.ts'
import { dataMapSchema } from './data-map.ts'
import { presets } from './presets/list.ts'

const scheme = /^(mongodb(\+srv)?:\/\/|\$\{)/
/** A password between the first colon and the @ that is not a reference. */
const password = /^mongodb(\+srv)?:\/\/[^:/@]*:(?!\$\{)[^@/]+@/

const url = filledIn
  .refine(text => scheme.test(text), 'not a MongoDB URL; write mongodb://HOST:PORT/DATABASE')
  .refine(text => !password.test(text), {
    error: 'a password stands in the file; write ${NAME} or ${file:/run/secrets/name} for it',
  })
  .describe('Where the help desk stores its data. Secrets as ${NAME} or ${file:/run/secrets/name}.')

/** A store of the MongoDB connector as it is written in stores.yaml. */
export const mongodbStore = z
  .strictObject({
    connector: z.literal('mongodb').describe('What kind of store it is.'),
    preset: z
      .enum(Object.keys(presets))
      .optional()
      .describe('A data map that is shipped with the connector.'),
    url,
    ...storeMembers,
    'data-map': dataMapSchema.optional(),
    s3: s3Member.exactOptional(),
    search: searchMember.exactOptional(),
    files: filledIn.optional().describe('Folder of uploaded files; relative to the folder of stores.yaml.'),
  })
  .refine(store => (store.preset === undefined) !== (store['data-map'] === undefined), {
    error: 'either "preset" or "data-map" is needed, and not both',
  })
