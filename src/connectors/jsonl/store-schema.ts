import { z } from 'zod'
import { type DataMap, dataMapSchema } from '../mongodb/data-map.ts'
import { filledIn, storeMembers } from '../store-members.ts'

const fileName = /^[\w-][\w.-]*$/u

/** What an archive has not: it is nobody's live database. */
const notHere = ({ groups, contacts, files, search, copies, databases, ...map }: DataMap): string[] => [
  ...(copies.length > 0 ? ['copies'] : []),
  ...(map['more-tickets'].length > 0 ? ['more-tickets'] : []),
  ...(map.tickets['requester-in'] ? ['tickets.requester-in'] : []),
  ...map.messages.flatMap(({ ticket }, index) =>
    ticket.through ? [`messages.${index}.ticket.through`] : [],
  ),
  ...((databases?.length ?? 0) > 0 ? ['databases'] : []),
  ...(groups ? ['groups'] : []),
  ...(files ? ['files'] : []),
  ...(search.length > 0 ? ['search'] : []),
  ...(map['written-at'] === undefined ? [] : ['written-at']),
  ...((contacts?.related.length ?? 0) > 0 ? ['contacts.related'] : []),
  ...(contacts?.placeholder ? ['contacts.placeholder'] : []),
  ...(contacts?.agent?.lookup ? ['contacts.agent.lookup'] : []),
]

const namedIn = ({ tickets, messages, contacts, agents }: DataMap): string[] => [
  tickets.collection,
  ...messages.map(({ collection }) => collection),
  ...[contacts?.collection, agents?.collection].flatMap(each => each ?? []),
]

/** The words of MongoDB's data maps, as far as they fit files: a collection is a file. */
export const archiveMap = dataMapSchema.superRefine((map, context) => {
  for (const member of notHere(map))
    context.addIssue({
      code: 'custom',
      path: member.split('.').map(step => (/^\d+$/u.test(step) ? Number(step) : step)),
      message: 'an archive in files knows no such',
    })
  for (const name of namedIn(map).filter(each => !fileName.test(each)))
    context.addIssue({
      code: 'custom',
      path: [],
      message: `"${name}" is not the name of a file: letters, digits and . _ -`,
    })
})

/** A store of the JSONL connector as it is written in stores.yaml. */
export const jsonlStore = z.strictObject({
  connector: z.literal('jsonl').describe('What kind of store it is.'),
  folder: filledIn.describe(
    'Folder of the archive, relative to the folder of stores.yaml: `tickets.jsonl` or `tickets.jsonl.gz` for a collection `tickets`.',
  ),
  ...storeMembers,
  'data-map': archiveMap,
})
