import { agent, at, fullName, names, nano, objectId, type Person, type Stored } from './erxes-persons.ts'

/* What is kept about a customer, and about records of any kind (core-api, erxes-api-shared/core-modules). */

type Documents = Readonly<Record<string, Stored[]>>

export const mailbox = (person: Person): Stored => ({
  _id: nano(`mailbox ${person.id}`),
  inboxIntegrationId: names.mail,
  contactsId: person.id,
  email: person.email,
  firstName: person.first,
  lastName: person.last,
  __v: 0,
})

/** core-modules/client-portals: a login of the customer’s own. */
export const portalUser = (person: Person): Stored => ({
  _id: nano(`portal ${person.id}`),
  type: 'customer',
  email: person.email,
  phone: person.phone,
  username: person.email.split('@')[0],
  password: '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
  firstName: person.first,
  lastName: person.last,
  isVerified: true,
  clientPortalId: nano('portal'),
  erxesCustomerId: person.id,
  isPhoneVerified: false,
  isEmailVerified: true,
  fcmTokens: [],
  refreshTokens: [
    {
      token: `r-${person.handle}`,
      userAgent: 'Mozilla/5.0',
      ipAddress: person.ip,
      expiresAt: at('2024-03-01'),
    },
  ],
  socialAuthProviders: [{ provider: 'GOOGLE', providerId: person.handle, email: person.email }],
  createdAt: at('2023-01-02'),
  updatedAt: at('2023-01-02'),
  __v: 0,
})

/** What is kept about a record of any kind, by its key. */
export const about = (person: Person, kind: string, id: string): Documents => ({
  internal_notes: [
    {
      _id: nano(`internal ${id}`),
      contentType: kind,
      contentTypeId: id,
      content: `<p>${fullName(person)} får ringas.</p>`,
      createdUserId: agent.id,
      createdAt: at('2024-01-02'),
      updatedAt: at('2024-01-02'),
      __v: 0,
    },
  ],
  activity_logs: [
    {
      _id: objectId(`activity log ${id}`),
      createdAt: at('2024-01-02'),
      activityType: 'update',
      actorType: 'user',
      actor: { _id: agent.id },
      targetType: kind,
      target: { _id: id, moduleName: 'contacts', collectionName: 'customers', text: fullName(person) },
      targetId: id,
      contextType: kind,
      context: { moduleName: 'contacts', collectionName: 'customers', text: person.email },
      action: { type: 'update', description: `Changed ${fullName(person)}` },
      changes: { prev: { primaryPhone: person.phone }, current: { primaryPhone: person.phone } },
      __v: 0,
    },
  ],
  notifications: [
    {
      _id: objectId(`notification ${id}`),
      title: 'ticket',
      message: `${fullName(person)} har svarat`,
      type: 'info',
      userId: agent.id,
      contentType: kind,
      contentTypeId: id,
      isRead: true,
      priority: 'low',
      priorityLevel: '1',
      metadata: { contentTypeId: id },
      kind: 'user',
      createdAt: at('2024-01-02'),
      updatedAt: at('2024-01-02'),
      __v: 0,
    },
  ],
  automations_executions: [
    {
      _id: objectId(`execution ${id}`),
      automationId: nano('automation'),
      triggerId: nano('trigger'),
      triggerType: kind,
      triggerConfig: {},
      targetId: id,
      target: { _id: id, primaryEmail: person.email, firstName: person.first, lastName: person.last },
      status: 'complete',
      description: `Met triggers as "${kind}"`,
      actions: [{ actionId: 'a1', actionType: 'core:sendEmail', result: { to: [person.email] } }],
      createdAt: at('2024-01-02'),
      modifiedAt: at('2024-01-02'),
      __v: 0,
    },
  ],
})
