import type { Document } from 'mongodb'
import { agent, at, type Person, type Stored } from './rocketchat-persons.ts'

/** What the message parser makes of a text with an address in it. */
const tree = (text: string, mail?: string): Document[] => [
  {
    type: 'PARAGRAPH',
    value: [
      { type: 'PLAIN_TEXT', value: text },
      ...(mail === undefined
        ? []
        : [
            {
              type: 'LINK',
              value: {
                src: { type: 'PLAIN_TEXT', value: `mailto:${mail}` },
                label: [{ type: 'PLAIN_TEXT', value: mail }],
              },
            },
          ]),
    ],
  },
]

export const visitorSays = (
  rid: string,
  key: string,
  person: Person,
  msg: string,
  more: object = {},
): Stored => ({
  _id: `${rid}${key}`,
  rid,
  msg,
  token: person.token,
  alias: person.name,
  ts: at('2024-01-01'),
  u: { _id: person.visitor, username: person.guest, name: person.name },
  md: tree(msg, person.email),
  urls: [],
  mentions: [],
  channels: [],
  _updatedAt: at('2024-01-01'),
  ...more,
})

export const agentSays = (rid: string, key: string, msg: string, more: object = {}): Stored => ({
  _id: `${rid}${key}`,
  rid,
  msg,
  ts: at('2024-01-02'),
  u: agent,
  md: tree(msg),
  urls: [],
  mentions: [],
  channels: [],
  _updatedAt: at('2024-01-02'),
  ...more,
})

const withFile = (rid: string, person: Person): object => {
  const title = `faktura ${person.name}.pdf`
  const file = { _id: `${rid}upload`, name: title, type: 'application/pdf' }
  return {
    file,
    files: [file],
    attachments: [
      {
        ts: at('1970-01-01'),
        title,
        title_link: `/file-upload/${rid}upload/${encodeURIComponent(title)}`,
        title_link_download: true,
        type: 'file',
        description: `Faktura till ${person.email}`,
        descriptionMd: tree('Faktura till', person.email),
      },
    ],
  }
}

const quoting = (person: Person): object => ({
  attachments: [
    {
      text: `Jag heter ${person.name}`,
      md: tree(`Jag heter ${person.name}`),
      translations: { en: `I am ${person.name}` },
      author_name: person.name,
      author_icon: `/avatar/${person.guest}`,
      message_link: 'https://chat.desk.example/live/x?msg=1',
      ts: at('2024-01-01'),
      attachments: [{ text: `Ring ${person.phone}`, author_name: person.name, ts: at('2024-01-01') }],
    },
  ],
})

/** All that is in one room, with whatever a message can hold. */
export const messagesIn = (rid: string, person: Person): Stored[] => [
  visitorSays(rid, 'm0', person, '', { t: 'livechat-started', groupable: false }),
  visitorSays(
    rid,
    'm1',
    person,
    `Hej, jag heter ${person.name} och nås på ${person.email} eller ${person.phone}.`,
    {
      _hidden: true,
      parent: `${rid}m2`,
    },
  ),
  visitorSays(rid, 'm2', person, `Hej, mitt namn är ${person.name}. Skriv till ${person.email}.`, {
    translations: { en: `Hi, my name is ${person.name}. Write to ${person.email}.` },
    urls: [
      {
        url: `https://shop.example/?mail=${encodeURIComponent(person.email)}`,
        meta: { pageTitle: `Order of ${person.name}` },
        parsedUrl: { query: `mail=${encodeURIComponent(person.email)}`, pathname: '/', search: null },
      },
    ],
    editedBy: { _id: person.visitor, username: person.guest },
    editedAt: at('2024-01-01'),
    reactions: { ':+1:': { usernames: [agent.username], names: [agent.name] } },
  }),
  visitorSays(rid, 'm3', person, '', withFile(rid, person)),
  visitorSays(rid, 'm4', person, '', {
    location: { type: 'Point', coordinates: [18.06, 59.33] },
  }),
  visitorSays(rid, 'm5', person, `Kassan - https://shop.example/?mail=${person.email}`, {
    t: 'livechat_navigation_history',
    navigation: {
      page: {
        title: `Order of ${person.name}`,
        location: { href: `https://shop.example/?mail=${person.email}` },
        change: 'url',
      },
      token: person.token,
    },
  }),
  agentSays(rid, 'm6', `Hej ${person.name}, jag ringer ${person.phone} i morgon.`, quoting(person)),
  agentSays(rid, 'm7', '', {
    t: 'livechat_transfer_history',
    transferData: {
      transferredBy: { ...agent, userType: 'agent' },
      transferredTo: agent,
      scope: 'agent',
      comment: `${person.name} vill ha svar på ${person.email}`,
    },
  }),
  agentSays(rid, 'm8', 'Tack och hej', {
    mentions: [{ ...agent, type: 'user' }],
    pinnedBy: agent,
    starred: [{ _id: agent._id }],
  }),
  // An answer in a thread that the visitor began is noted with both of them.
  agentSays(rid, 'm10', 'Svar i tråd', { replies: [person.visitor, agent._id], tcount: 1 }),
  visitorSays(rid, 'm9', person, `Hälsningar ${person.name}`, { t: 'livechat-close', groupable: false }),
]
