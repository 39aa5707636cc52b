import { ObjectId } from 'mongodb'
import { conversation } from './tiledesk-documents.ts'
import { attributesOf } from './tiledesk-people.ts'
import { agentId, bot, type Person, requestId, type Stored } from './tiledesk-persons.ts'

/*
 * As chat21-server writes them: process_outgoing and process_persist put each message into the timeline of every member of
 * the group and of the group itself; saveOrUpdateConversation copies the last one; groups are made by chat21-http-server.
 */

const members = (person: Person, word: string): string[] => [
  requestId(person, word),
  person.key,
  agentId,
  bot,
  'system',
]

export const group = (person: Person, word: string): Stored => ({
  _id: new ObjectId(),
  uid: requestId(person, word),
  name: person.name,
  owner: 'system',
  appId: 'tilechat',
  createdOn: 1_704_189_600_000,
  members: Object.fromEntries(members(person, word).map(member => [member, 1])),
  attributes: attributesOf(person),
})

export const timelines = (person: Person, word: string): Stored[] => {
  const id = requestId(person, word)
  return conversation(person, word).flatMap((said, index) =>
    members(person, word).map(timelineOf => ({
      _id: new ObjectId(),
      timelineOf,
      message_id: `${word}-message-${index}`,
      conversWith: id,
      sender: said.sender,
      sender_fullname: said.name,
      recipient: id,
      recipient_fullname: person.name,
      text: said.text,
      type: said.type ?? 'text',
      channel_type: 'group',
      status: 150,
      app_id: 'tilechat',
      timestamp: 1_704_189_600_000 + index,
      attributes: said.attributes ?? {},
      metadata: said.metadata ?? '',
    })),
  )
}

export const conversations = (person: Person, word: string): Stored[] =>
  members(person, word).map(timelineOf => {
    const [last] = timelines(person, word)
    return {
      ...last,
      _id: new ObjectId(),
      timelineOf,
      key: requestId(person, word),
      is_new: false,
      archived: true,
      last_message_text: last?.text,
    }
  })

/** A read receipt of a message that has gone: nothing but whose timeline it was, and the number. */
export const receipt = (person: Person, word: string): Stored => ({
  _id: new ObjectId(),
  timelineOf: requestId(person, word),
  message_id: `${word}-unknown`,
  status: 250,
})
