import type { DataMapInput } from '../data-map.ts'

/*
 * Modmail 4.2.1, read in its sources (modmail-dev/Modmail, core/clients.py, core/thread.py). A ticket is a thread between a
 * member of a Discord server and its moderators, in one document with all messages. There are no records of people.
 */

type Fields = DataMapInput['tickets']['fields']

const technical = { class: 'technical' } as const
const kept = { class: 'statistic' } as const
const text = { class: 'free-text' } as const

/** What was written in the server's own channel is a moderator's. */
const unlessModerator = { unless: { mod: true } } as const

/** The id at Discord. Threads of one member go on to be told from others by it, so it is rewritten as keys are. */
const memberId = { class: 'direct-identifier', 'in-key': String.raw`^(?<USERNAME>\d+)$` } as const

/** Whoever wrote, opened or closed: copied from Discord as it was then. The picture's address holds the id again. */
const somebody = (at: string): Fields => ({
  [`${at}.id`]: { ...memberId, ...unlessModerator },
  [`${at}.name`]: { class: 'direct-identifier', entity: 'USERNAME', ...unlessModerator },
  [`${at}.discriminator`]: { class: 'quasi-identifier', ...unlessModerator },
  [`${at}.avatar_url`]: { class: 'direct-identifier', entity: 'URL', ...unlessModerator },
  [`${at}.mod`]: technical,
})

const threadFields: Fields = {
  key: technical,
  channel_id: technical,
  guild_id: kept,
  bot_id: technical,
  open: kept,
  // Dates are texts here, as Python spells them.
  created_at: kept,
  closed_at: kept,
  nsfw: technical,
  title: text,
  close_message: text,
  ...somebody('recipient'),
  ...somebody('creator'),
  ...somebody('closer'),
  'messages[].timestamp': kept,
  'messages[].type': kept,
  'messages[].message_id': technical,
  'messages[].content': { class: 'free-text', format: 'markdown' },
  ...somebody('messages[].author'),
  'messages[].attachments[].id': technical,
  'messages[].attachments[].filename': { class: 'free-text', format: 'filename' },
  'messages[].attachments[].url': { class: 'attachment', entry: 'element' },
}

/** Moderators' notes on a member, in no thread: they know the member by the id alone. */
const notes: NonNullable<DataMapInput['messages']> = {
  collection: 'notes',
  ticket: { path: 'recipient', references: 'recipient.id' },
  fields: {
    recipient: memberId,
    message: text,
    // Moderators alone write notes.
    'author.*': technical,
    message_id: technical,
  },
}

const answered = { path: 'author.mod', equals: true } as const

export const modmail: DataMapInput = {
  tickets: {
    collection: 'logs',
    category: 'guild_id',
    status: { path: 'open', closed: [false] },
    clock: {
      created_at: 'created_at',
      closed_at: ['closed_at', 'messages[].timestamp', 'created_at'],
      last_activity_at: ['messages[].timestamp', 'created_at'],
    },
    requester: 'recipient',
    statistics: {
      first_response_at: { path: 'messages[].timestamp', where: answered, pick: 'first' },
      messages: 'messages',
    },
    fields: threadFields,
  },
  messages: notes,
  ignore: ['config'],
  elsewhere: [
    'Discord: the direct messages, the threads’ channels while they are open, the log channel, attachments on its servers.',
    'Collections of plugins (`plugins.NAME`), each with a format of its own.',
    'Backups of the database.',
  ],
}
