import type { Db, Document } from 'mongodb'

/** Documents as core/clients.py writes them: create_log_entry, append_log, post_log, create_note. */

interface Member {
  readonly id: string
  readonly name: string
  readonly discriminator: string
  readonly real: string
  readonly email: string
}

export const asa: Member = {
  id: '281234567890123456',
  name: 'asa.lindqvist',
  discriminator: '4711',
  real: 'Åsa Lindqvist',
  email: 'asa.lindqvist@example.se',
}
export const erik: Member = {
  id: '391234567890123457',
  name: 'erik.holmgren',
  discriminator: '0815',
  real: 'Erik Holmgren',
  email: 'erik.holmgren@firma.se',
}
export const asaSpellings = ['lindqvist', 'asa.l', asa.id]

const user = ({ id, name, discriminator }: Omit<Member, 'real' | 'email'>, mod: boolean) => ({
  id,
  name,
  discriminator,
  avatar_url: `https://cdn.discordapp.com/avatars/${id}/5e1a.png?size=1024`,
  mod,
})

export const moderator = user({ id: '171234567890123458', name: 'agnes', discriminator: '0' }, true)

const message = (author: Document, at: string, content: string, more: object = {}): Document => ({
  timestamp: `${at}.123456+00:00`,
  message_id: '901234567890123459',
  author,
  content,
  type: 'thread_message',
  attachments: [],
  ...more,
})

export const thread = (key: string, member: Member, more: object = {}): Document & { _id: string } => ({
  _id: key,
  key,
  open: false,
  created_at: '2024-01-01 10:00:00.123456+00:00',
  closed_at: '2024-01-03 10:00:00.654321+00:00',
  channel_id: '801234567890123460',
  guild_id: '701234567890123461',
  bot_id: '601234567890123462',
  recipient: user(member, false),
  creator: user(member, false),
  closer: moderator,
  title: `Köp av ${member.real}`,
  close_message: `Löst för <@${member.id}>`,
  nsfw: false,
  messages: [
    message(
      user(member, false),
      '2024-01-01 10:00:05',
      `Hej, jag heter **${member.real}**, ${member.email}`,
      {
        attachments: [
          {
            id: 501234567890123,
            filename: `kvitto_${member.name}.png`,
            is_image: true,
            size: 9,
            url: `https://cdn.discordapp.com/attachments/1/2/kvitto_${member.name}.png`,
          },
        ],
      },
    ),
    message(moderator, '2024-01-01 11:00:05', `Hej <@${member.id}>, vi hör av oss till ${member.email}`),
    message(moderator, '2024-01-02 10:00:05', `${member.real} har ringt`, { type: 'internal' }),
    message(moderator, '2024-01-03 09:00:05', 'Löst.', { type: 'anonymous' }),
  ],
  ...more,
})

export const addThread = async (db: Db, key: string, member: Member, more: object = {}): Promise<void> => {
  await db.collection<{ _id: string }>('logs').insertOne(thread(key, member, more))
}

export const fillDesk = async (db: Db): Promise<void> => {
  await db
    .collection('logs')
    .createIndex({ 'messages.content': 'text', 'messages.author.name': 'text', key: 'text' })
  await db.collection('config').insertOne({ bot_id: 601234567890, prefix: '?' })
  for (const [key, member] of [
    ['aaa111', asa],
    ['eee111', erik],
  ] as const) {
    await addThread(db, key, member)
    await db.collection<{ _id: string }>('notes').insertOne({
      _id: `note${key}`,
      recipient: member.id,
      author: moderator,
      message: `${member.real} har varnats`,
      message_id: '411234567890123463',
    } as { _id: string })
  }
}

/** What the bot counts threads and answers by. */
export const rawStatistics = async (db: Db): Promise<unknown> =>
  (await db.collection('logs').find().sort({ _id: 1 }).toArray()).map(each => [
    each.open,
    each.created_at,
    each.closed_at,
    each.guild_id,
    each.closer,
    each.messages.map(({ timestamp, type, author }: Document) => [timestamp, type, author.mod]),
  ])
