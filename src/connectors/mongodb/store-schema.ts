// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { s3Member } from '../s3/store-member.ts'
import { searchMember } from '../search/store-member.ts'
import { filledIn, storeMembers } from '../store-members.ts'
import { type DataMap, dataMapSchema } from './data-map.ts'
import { presets } from './presets/list.ts'

const scheme = /^(mongodb(\+srv)?:\/\/|\$\{)/
/** A password between the first colon and the @ that is not a reference. */
const password = /^mongodb(\+srv)?:\/\/[^:/@]*:(?!\$\{)[^@/]+@/

const database = filledIn
  .refine(text => scheme.test(text), 'not a MongoDB URL; write mongodb://HOST:PORT/DATABASE')
  .refine(text => !password.test(text), {
    error: 'a password stands in the file; write ${NAME} or ${file:/run/secrets/name} for it',
  })

const url = database.describe(
  'Where the help desk stores its data. Secrets as ${NAME} or ${file:/run/secrets/name}.',
)

/** What the data map calls a database of the desk besides that of the url. */
const namesOf = (store: {
  readonly preset?: string | undefined
  readonly 'data-map'?: DataMap | undefined
}) => store['data-map']?.databases ?? presets[store.preset ?? '']?.databases ?? []

/** URLs as they are written, by the names of the data map. */
export const otherDatabases = (store: {
  readonly chat21?: string | undefined
  readonly databases?: Readonly<Record<string, string>> | undefined
}): Readonly<Record<string, string>> => ({
  ...store.databases,
  ...(store.chat21 === undefined ? {} : { chat21: store.chat21 }),
})

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
    chat21: database
      .optional()
      .describe('Of `preset: tiledesk`: where its chat engine keeps every message a second time.'),
    databases: z
      .record(z.string(), database)
      .optional()
      .describe('Where the other databases of the desk are, by the names that the data map gives them.'),
    'data-map': dataMapSchema.optional(),
    s3: s3Member.exactOptional(),
    search: searchMember.exactOptional(),
    files: filledIn.optional().describe('Folder of uploaded files; relative to the folder of stores.yaml.'),
  })
  .refine(store => (store.preset === undefined) !== (store['data-map'] === undefined), {
    error: 'either "preset" or "data-map" is needed, and not both',
  })
  .superRefine((store, context) => {
    const wanted = namesOf(store)
    const given = Object.keys(otherDatabases(store))
    for (const name of wanted.filter(each => !given.includes(each)))
      context.addIssue({
        code: 'custom',
        message:
          name === 'chat21'
            ? '"chat21" is needed: the URL of the chat engine’s database, which holds every message a second time'
            : `the data map names a database "${name}"; write its URL under "databases"`,
      })
    for (const name of given.filter(each => !wanted.includes(each)))
      context.addIssue({
        code: 'custom',
        path: name === 'chat21' && store.chat21 !== undefined ? ['chat21'] : ['databases', name],
        message: `the data map has no database "${name}"${wanted.length > 0 ? `; it has ${wanted.join(', ')}` : ''}`,
      })
  })
