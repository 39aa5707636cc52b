import type { Databases } from './erxes-desk.ts'

/** What reports are made of, straight from the rows. */
export const rawStatistics = async ({ db }: Databases): Promise<unknown> => {
  const all = (name: string) => db.collection(name).find().sort({ _id: 1 }).toArray()
  const of = async (name: string, ...paths: readonly string[]) =>
    (await all(name)).map(each => paths.map(path => each[path]))
  return {
    conversations: await of(
      'conversations',
      ...[
        '_id',
        'status',
        'integrationId',
        'number',
        'messageCount',
        'tagIds',
        'assignedUserId',
        'closedUserId',
      ],
      ...['participatedUserIds', 'firstRespondedUserId', 'firstRespondedDate', 'isCustomerRespondedLast'],
      ...['createdAt', 'updatedAt', 'closedAt'],
    ),
    messages: await of('conversation_messages', 'conversationId', 'internal', 'userId', 'createdAt'),
    facebook: await of('conversation_messages_facebooks', 'conversationId', 'userId', 'createdAt', 'fromBot'),
    calls: await of(
      'calls_sessions',
      'callType',
      'status',
      'startedAt',
      'durationSec',
      'answeredBy',
      'queueName',
    ),
    legs: await of('calls_cdrs', 'disposition', 'duration', 'billsec', 'start'),
    tickets: await of(
      'frontline_tickets',
      ...[
        '_id',
        'type',
        'priority',
        'number',
        'statusId',
        'statusType',
        'pipelineId',
        'channelId',
        'assigneeIds',
      ],
      ...['tagIds', 'labelIds', 'createdAt', 'updatedAt', 'statusChangedDate'],
    ),
    activities: await of('frontline_ticket_activities', 'contentId', 'module', 'action', 'createdAt'),
    notes: await of('frontline_tickets_notes', 'contentId', 'createdAt'),
    channels: await all('channels'),
  }
}
