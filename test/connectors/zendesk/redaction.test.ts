import { describe, expect, it } from 'vitest'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { type FakeTicket, touch } from '../../support/fakes/zendesk-desk.ts'
import {
  collect,
  edit,
  is,
  isWrite,
  passing,
  redact,
  signal,
  textOf,
  word,
  world,
  writes,
} from './desk-world.ts'
import { openFake } from './open.ts'

describe('redaction of comments', () => {
  it('sends the stored source with marks, the ticket and the files, for closed and archived tickets', async () => {
    const at = await world({ archived: true })
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at)).toHaveLength(2)
    expect(writes(at)[1]?.body).toEqual({
      ticket_id: at.ticket.id,
      html_body: `<p><redact>${word}</redact> <a href="mailto:${word}@x.se" redact>again</a></p>`,
      external_attachment_urls: [],
    })
    expect(textOf(at)).not.toContain(word)
    expect(textOf(at)).toContain('again')
  })

  it('sends sources as they are stored, however they are written', async () => {
    const odd = `<IMG alt=${word} SRC="x"/><P\nclass=a>by ${word}<BR/><!-- - --></P >`
    const at = await world({ html: [odd] })
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at)[0]?.body.html_body).toBe(
      `<IMG alt=${word} SRC="x" redact/><P\nclass=a>by <redact>${word}</redact><BR/><!-- - --></P >`,
    )
    expect(textOf(at)).not.toContain(word)
  })

  it('reads the ticket again just before each write', async () => {
    const at = await world()
    await redact(at)
    const order = at.fake.calls.map(
      ({ method, path }) => `${method} ${path.split('/').slice(0, 4).join('/')}`,
    )
    for (const [index, each] of order.entries())
      if (each.startsWith('PUT')) expect(order[index - 1]).toBe('GET /api/v2/tickets')
  })

  it.each(passing)('comes through %s, and is told once and as it should be', async (_, fault) => {
    const at = await world()
    at.fake.fail(isWrite, fault)
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(textOf(at)).not.toContain(word)
    // A redaction that was done is not sent again: its marks would stand around what is black already.
    const sent = writes(at).filter(({ path }) => path === writes(at)[0]?.path)
    expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('waits for its turn before it looks, not between that and the write', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', at.ticket.id))
    // Whoever waits for a write's turn waits long: a hold comes meanwhile. Two calls come before, and the look after it sees it.
    let turns = 0
    const take = async () => {
      turns += 1
      if (turns === 4) at.ticket.tags.push('legal_hold')
      return 0
    }
    const slow = openFake(at.fake, { ...createLocalBudget(), take })
    expect(await slow.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect([turns >= 4, writes(at)]).toEqual([true, []])
  })

  it('stops at a hold that is put between two writes', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'then', act: () => void at.ticket.tags.push('legal_hold') })
    expect(await redact(at)).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toHaveLength(1)
  })

  it('stops where the ticket was opened while a write was waiting', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    at.fake.fail(is('GET', '/comments'), { kind: 'before', act: () => undefined })
    const reopen = (): void => {
      at.ticket.status = 'open'
      touch(at.desk, at.ticket)
    }
    at.fake.fail(asked => isWrite(asked) && writes(at).length > 0, { kind: 'then', act: reopen })
    expect(await redact(at)).toMatchObject([{ result: 'stale' }])
  })

  it('tells a refusal as the failure of one record', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 422 })
    expect(await redact(at)).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
  })

  it.each(['its measures', 'its history'])(
    'moves no clock, by %s: when it was closed is what it was',
    async by => {
      const at = await world({ closedAt: '2022-03-04T10:00:00Z' })
      if (by === 'its history')
        Object.assign(at.ticket.metric_set, { status_updated_at: null, solved_at: null })
      const before = await at.read('ticket', at.ticket.id)
      const seen = at.ticket.updated_at
      expect(await redact(at)).toMatchObject([{ result: 'applied', stampAfter: before.stamp }])
      expect(at.ticket.updated_at > seen).toBe(true)
      const after = await at.read('ticket', at.ticket.id)
      expect(after.facts).toEqual(before.facts)
      expect(after.facts.clocks.closed_at).toEqual(new Date('2022-03-04T10:00:00Z'))
      const [ref] = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
      expect(ref).toMatchObject({ stamp: before.stamp, facts: before.facts })
    },
  )

  it('reads the one page that a comment stands on, not all of them, after each write', async () => {
    const html = Array.from({ length: 10 }, (_, at) => (at === 4 || at === 9 ? `<p>${word}</p>` : '<p>x</p>'))
    const at = await world({ html })
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    const order = at.fake.calls.map(({ method, path }) => `${method} ${path.replace(/\d{9,}/gu, 'N')}`)
    expect(order.slice(order.findIndex(each => each.startsWith('PUT')))).toEqual([
      'PUT /api/v2/comment_redactions/N',
      'GET /api/v2/tickets/N/comments',
      'GET /api/v2/tickets/N',
      'PUT /api/v2/comment_redactions/N',
      'GET /api/v2/tickets/N/comments',
    ])
  })

  it('tells what the desk cannot blank', async () => {
    const at = await world({ subject: `From ${word}` })
    at.ticket.custom_fields = [{ id: 7, value: `${word} Street` }]
    at.ticket.satisfaction_rating = { score: 'bad', comment: `says ${word}` }
    const [outcome] = await redact(at)
    expect(outcome).toMatchObject({
      result: 'applied',
      unreachable: ['tickets:subject', 'tickets:satisfaction_rating.comment', 'tickets:custom_fields[]'],
    })
  })

  it('takes a file whose name says who it is of', async () => {
    const at = await world()
    const [, second] = at.desk.comments.get(at.ticket.id) ?? []
    const url = 'https://desk.example/attachments/17'
    second?.attachments.push({ id: 17, file_name: `${word}.pdf`, content_url: url, size: 9, inline: false })
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(writes(at).find(({ body }) => String(body.external_attachment_urls) === url)?.body).toMatchObject({
      html_body: '<p>Thanks.</p>',
    })
    expect(second?.attachments[0]?.file_name).toBe('redacted.txt')
  })
})

const chatAudit = (ticket: FakeTicket) => ({
  id: ticket.id + 50,
  ticket_id: ticket.id,
  created_at: ticket.created_at,
  events: [
    {
      id: ticket.id + 51,
      type: 'ChatStartedEvent',
      value: {
        chat_id: '2109.1',
        history: [
          { type: 'ChatMessage' as const, chat_index: 0, message: `I am ${word}!` },
          { type: 'ChatFileAttachment' as const, chat_index: 1, filename: `${word}.jpg` },
          { type: 'ChatMessage' as const, chat_index: 2, message: 'Thanks' },
        ],
      },
    },
  ],
})

describe('redaction of chats', () => {
  it.each(['no fault', 'a lost answer'])(
    'goes through the ticket’s history, line by line: %s',
    async fault => {
      const at = await world({ channel: 'chat', html: ['<p>a chat</p>'] })
      const audit = chatAudit(at.ticket)
      at.desk.audits.get(at.ticket.id)?.push(audit)
      if (fault !== 'no fault') at.fake.fail(isWrite, { kind: 'lost' })
      expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(writes(at).map(({ path, body }) => [path, body])).toEqual([
        [
          `/api/v2/chat_redactions/${at.ticket.id}`,
          { chat_id: '2109.1', chat_index: 0, text: `I am <redact>${word}</redact>!` },
        ],
        [`/api/v2/chat_file_redactions/${at.ticket.id}`, { chat_id: '2109.1', chat_indexes: [1] }],
      ])
      expect(JSON.stringify(audit)).not.toContain(word)
    },
  )
})
