import type { Document, ObjectId } from 'mongodb'
import type { Draw } from './draw.ts'
import { type LanguageCode, languageCodes, type Topic, topics } from './language.ts'
import { idAt } from './object-ids.ts'
import { company } from './slots.ts'

export const statusNames = ['New', 'Open', 'Pending', 'Closed'] as const
export type StatusName = (typeof statusNames)[number]

export const tagNames = ['legal-hold', 'vip', 'refund', 'app', 'courier', 'spam'] as const
export type TagName = (typeof tagNames)[number]

const priorityNames = ['Normal', 'Urgent', 'Critical'] as const

const regions: Readonly<Record<LanguageCode, string>> = {
  sv: 'Sweden',
  nb: 'Norway',
  da: 'Denmark',
  fi: 'Finland',
  nl: 'Netherlands',
  de: 'Germany',
  en: 'United Kingdom',
}

type Ids<Name extends string> = Readonly<Record<Name, ObjectId>>

/** Everything a desk has before its first ticket. */
export interface Tables {
  readonly types: Ids<Topic>
  readonly statuses: Ids<StatusName>
  readonly priorities: Ids<(typeof priorityNames)[number]>
  readonly tags: Ids<TagName>
  readonly roles: Ids<'Admin' | 'Support' | 'User'>
  /** Groups of customers without one of their own. */
  readonly groups: Ids<LanguageCode>
  /** By collection; groups, teams and counters are finished by the caller. */
  readonly documents: ReadonlyMap<string, readonly Document[]>
}

const idsFor = <Name extends string>(names: readonly Name[], next: () => ObjectId): Ids<Name> =>
  Object.fromEntries(names.map(name => [name, next()])) as Record<Name, ObjectId>

const grants = {
  Admin: [
    'admin:*',
    'agent:*',
    'chat:*',
    'ticket:*',
    'note:*',
    'team:*',
    'account:*',
    'settings:*',
    'reports:*',
  ],
  Support: ['agent:*', 'chat:create update view', 'ticket:*', 'note:*', 'account:view', 'reports:view'],
  User: ['ticket:create update', 'comment:create view update'],
}

const statusRow = (name: StatusName, uid: number, _id: ObjectId): Document => ({
  _id,
  name,
  htmlColor: ['#29b955', '#d32f2f', '#2196F3', '#CCCCCC'][uid],
  uid,
  order: uid,
  slatimer: uid < 2,
  isResolved: name === 'Closed',
  isLocked: true,
  __v: 0,
})

const settingsRows: readonly (readonly [name: string, value: string | boolean])[] = [
  ['gen:sitetitle', `${company.name} support`],
  ['gen:timezone', 'Europe/Stockholm'],
  ['mailer:from', company.email],
  ['mailer:enable', true],
  ['allowPublicTickets:enable', true],
  ['legal:privacypolicy', `Write to ${company.email} about your data.`],
]

/** Trudesk's defaults (src/settings/defaults.js, src/models), as they are after installation. */
export const createTables = (founded: Date, draw: Draw): Tables => {
  const next = (): ObjectId => idAt(founded, draw)
  const priorities = idsFor(priorityNames, next)
  const types = idsFor(topics, next)
  const statuses = idsFor(statusNames, next)
  const tags = idsFor(tagNames, next)
  const roles = idsFor(['Admin', 'Support', 'User'], next)
  const groups = idsFor(languageCodes, next)
  const documents = new Map<string, readonly Document[]>([
    [
      'priorities',
      priorityNames.map((name, at) => ({
        _id: priorities[name],
        name,
        overdueIn: [2880, 1440, 720][at],
        htmlColor: ['#29B955', '#8e24aa', '#e65100'][at],
        migrationNum: at + 1,
        default: true,
        __v: 0,
      })),
    ],
    [
      'tickettypes',
      topics.map(name => ({ _id: types[name], name, priorities: Object.values(priorities), __v: 0 })),
    ],
    ['statuses', statusNames.map((name, uid) => statusRow(name, uid, statuses[name]))],
    ['tags', tagNames.map(name => ({ _id: tags[name], name, normalized: name, __v: 0 }))],
    [
      'roles',
      (['Admin', 'Support', 'User'] as const).map(name => ({
        _id: roles[name],
        name,
        normalized: name.toLowerCase(),
        description: `Default role: ${name}`,
        grants: grants[name],
        hierarchy: true,
        __v: 0,
      })),
    ],
    ['role_order', [{ _id: next(), order: [roles.Admin, roles.Support, roles.User], __v: 0 }]],
    ['settings', settingsRows.map(([name, value]) => ({ _id: next(), name, value, __v: 0 }))],
    [
      'groups',
      languageCodes.map(code => ({
        _id: groups[code],
        name: `Customers ${regions[code]}`,
        members: [],
        sendMailTo: [],
        public: false,
        __v: 0,
      })),
    ],
  ])
  return { types, statuses, priorities, tags, roles, groups, documents }
}
