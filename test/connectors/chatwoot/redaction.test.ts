import { describe, expect, it } from 'vitest'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { addMessage, personId, say } from '../../support/fakes/chatwoot-desk.ts'
import {
  edit,
  is,
  isWrite,
  openFake,
  passing,
  signal,
  textOf,
  type World,
  word,
  world,
  writes,
} from './desk-world.ts'

const messagesOf = ({ desk, conversation }: World) => desk.messages.get(conversation.id) ?? []

describe('redaction of messages', () => {
  it('blanks those that hold something, as a whole, and keeps their rows', async () => {
    const at = await world()
    const [first, second, third, note] = messagesOf(at)
    const file = {
      id: 5,
      file_type: 'file',
      data_url: 'https://x.example/blobs/1/r.pdf',
      fallback_title: null,
    }
    first?.attachments.push(file)
    expect(await at.redact()).toMatchObject([{ result: 'applied', unreachable: [] }])
    const path = `/conversations/${at.conversation.id}/messages`
    expect(writes(at)).toEqual([`DELETE ${path}/${first?.id}`, `DELETE ${path}/${third?.id}`])
    expect([first?.content_attributes, first?.attachments]).toEqual([{ deleted: true }, []])
    expect(second?.content).toBe('Thanks.')
    expect([messagesOf(at).length, note?.content]).toEqual([4, expect.stringContaining('resolved')])
    expect(textOf(at)).not.toContain(word)
  })

  it('takes the headers of a mail and the name of a file as parts of their message', async () => {
    const at = await world({ contents: ['Hello', 'Hi', 'Bye'] })
    const [first, , third] = messagesOf(at)
    Object.assign(first ?? {}, {
      content_attributes: { email: { from: [`${word}@x.example`], html_content: { full: '<p>Hello</p>' } } },
    })
    third?.attachments.push({
      ...{
        id: 9,
        file_type: 'image',
        data_url: `https://x.example/blobs/2/${word}.png`,
        fallback_title: null,
      },
    })
    expect(await at.redact()).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect([first, third].map(each => each?.content_attributes)).toEqual([
      { deleted: true },
      { deleted: true },
    ])
    expect(textOf(at)).not.toContain(word)
  })

  it('writes custom attributes anew, last of all, and tells what it cannot blank', async () => {
    const at = await world()
    at.conversation.custom_attributes = { order: `of ${word}`, size: 7, list: ['a', `b ${word}`] }
    at.conversation.additional_attributes = { mail_subject: `From ${word}` }
    addMessage(at.desk, at.conversation, {
      ...{ content: 'Please rate', from: { type: 'user', id: 1 }, at: at.conversation.last_activity_at },
      more: {
        content_type: 'input_csat',
        content_attributes: {
          submitted_values: { csat_survey_response: { rating: 2, feedback_message: word } },
        },
      },
    })
    const record = await at.read('ticket', at.conversation.id)
    const change = edit(record)
    if (change.change.do !== 'edit') throw new Error('it is an edit')
    const preview = at.connector.preview(record, change.change)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      {
        ...{ result: 'applied', stampAfter: preview.stamp },
        unreachable: [
          'conversations:additional_attributes.mail_subject',
          'messages:content_attributes.submitted_values.csat_survey_response.feedback_message',
        ],
      },
    ])
    expect(at.conversation.custom_attributes).toEqual({
      order: 'of [PERSON]',
      size: 7,
      list: ['a', 'b [PERSON]'],
    })
    expect(writes(at).at(-1)).toBe(`POST /conversations/${at.conversation.id}/custom_attributes`)
    const after = await at.read('ticket', at.conversation.id)
    expect([after.stamp, after.fields]).toEqual([preview.stamp, preview.fields])
    expect(after).toMatchObject({ statistics: { csat: 2 } })
  })

  it('reads the conversation again just before each write', async () => {
    const at = await world()
    await at.redact()
    const order = at.fake.calls.map(({ method, path }) => `${method} ${path}`)
    for (const [index, each] of order.entries())
      if (each.startsWith('DELETE')) expect(order[index - 1]).toMatch(/^GET .*\/conversations\/100$/u)
  })

  it.each(passing)('comes through %s, and is told once', async (_, fault) => {
    const at = await world()
    at.fake.fail(isWrite, fault)
    expect(await at.redact()).toMatchObject([{ result: 'applied' }])
    expect(textOf(at)).not.toContain(word)
    const [first] = writes(at)
    const sent = writes(at).filter(each => each === first)
    expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('waits for its turn before it looks: a hold that comes meanwhile holds', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', at.conversation.id))
    let turns = 0
    const take = async () => {
      turns += 1
      // Three calls come before the first write's turn.
      if (turns === 5) at.conversation.labels.push('legal_hold')
      return 0
    }
    const slow = openFake(at.fake, { ...createLocalBudget(), take })
    expect(await slow.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect([turns >= 5, writes(at)]).toEqual([true, []])
  })

  it('stops at a hold, or a new message, that comes between two writes', async () => {
    for (const [what, act] of [
      ['held', (at: World) => at.conversation.labels.push('legal_hold')],
      ['stale', (at: World) => say(at.desk, at.conversation, 'And?')],
    ] as const) {
      const at = await world()
      at.fake.fail(isWrite, { kind: 'then', act: () => void act(at) })
      expect(await at.redact()).toMatchObject([{ result: what }])
      expect(writes(at)).toHaveLength(1)
    }
  })

  it('is stale where a message was changed since it was read', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', at.conversation.id))
    const [first] = messagesOf(at)
    if (first) first.content = 'Changed'
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at)).toEqual([])
  })

  it('does not believe a desk that says it is done and shows the message still', async () => {
    const at = await world()
    at.fake.stubborn.add(messagesOf(at)[0]?.id ?? 0)
    expect(await at.redact()).toMatchObject([{ result: 'failed', code: 'NOT_REDACTED' }])
  })

  it('tells a refusal as the failure of one record', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 422 })
    expect(await at.redact()).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
    at.fake.fail(is('DELETE', '/messages/'), { kind: 'status', status: 403 })
    await expect(at.redact()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    expect(at.desk.contacts.has(personId(0))).toBe(true)
  })
})
