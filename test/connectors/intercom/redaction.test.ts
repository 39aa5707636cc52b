import { describe, expect, it } from 'vitest'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { addPart, adminId, tagConversation, touch } from '../../support/fakes/intercom-desk.ts'
import {
  edit,
  is,
  isWrite,
  passing,
  redact,
  signal,
  textOf,
  type World,
  word,
  world,
  writes,
} from './desk-world.ts'
import { openFake } from './open.ts'

const file = (name: string) => ({
  ...{ type: 'upload' as const, name, content_type: 'image/png', filesize: 7 },
  url: `https://files.example/${name}`,
})

/** Who wrote stays at every message that a customer wrote. */
const authors = ['conversations:source.author.name', 'parts:author.name']

describe('redaction of messages', () => {
  it('takes each message out as a whole, and asks for it by text ids', async () => {
    const at = await world()
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    const id = at.conversation.id
    expect(writes(at).map(({ path, body }) => [path, body])).toEqual([
      [
        '/conversations/redact',
        { type: 'source', conversation_id: id, source_id: at.conversation.source.id },
      ],
      [
        '/conversations/redact',
        {
          ...{ type: 'conversation_part', conversation_id: id },
          conversation_part_id: at.conversation.parts[1]?.id,
        },
      ],
    ])
    expect(textOf(at)).not.toContain(word)
    expect(textOf(at)).toContain('Thanks.')
  })

  it('reads the conversation again just before each write', async () => {
    const at = await world()
    await redact(at)
    for (const [index, asked] of at.fake.calls.entries())
      if (isWrite(asked))
        expect(at.fake.calls[index - 1]).toMatchObject({
          method: 'GET',
          path: `/conversations/${at.conversation.id}`,
        })
  })

  it.each(passing)('comes through %s, and nothing is redacted twice', async (_, fault) => {
    const at = await world()
    at.fake.fail(isWrite, fault)
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(textOf(at)).not.toContain(word)
    const sent = writes(at).filter(({ body }) => body.type === 'source')
    expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('waits until the desk shows what it was told', async () => {
    const at = await world()
    at.fake.lateReads = 2
    at.fake.fail(isWrite, { kind: 'lost' })
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(textOf(at)).not.toContain(word)
  })

  it('waits for its turn before it looks, not between that and the write', async () => {
    const at = await world()
    const change = edit(await at.read('ticket', at.conversation.id))
    // Whoever waits for a write's turn waits long: a hold comes meanwhile, and the look after it sees it.
    let turns = 0
    const slow = openFake(at.fake, {
      budget: {
        ...createLocalBudget(),
        async take() {
          turns += 1
          // After the words of the workspace and one look at the conversation.
          if (turns === 7) tagConversation(at.desk, at.conversation, 'legal_hold')
          return 0
        },
      },
    })
    expect(await slow.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect([turns, writes(at)]).toEqual([8, []])
  })

  it('stops at a hold that is put between two writes, on the conversation or on a message', async () => {
    const at = await world()
    at.fake.fail(isWrite, {
      kind: 'then',
      act: () => at.conversation.parts[0]?.tags.push({ type: 'tag', id: '2', name: 'legal_hold' }),
    })
    expect(await redact(at)).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toHaveLength(1)
  })

  it.each([
    ['reopened', (at: World) => void Object.assign(at.conversation, { state: 'open' })],
    [
      'noted upon',
      (at: World) =>
        void addPart(at.desk, at.conversation, {
          ...{ body: '<p>A note</p>', author: adminId, at: at.desk.clock },
          type: 'note',
        }),
    ],
  ])('stops where the conversation was %s while a write was waiting', async (_, act) => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'before', act: () => undefined })
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    const change = edit(await at.read('ticket', at.conversation.id))
    let looked = 0
    at.fake.fail(asked => is('GET', '/conversations/')(asked) && ++looked > 3, {
      kind: 'before',
      act: () => {
        touch(at.desk, at.conversation)
        act(at)
      },
    })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at).length).toBeLessThanOrEqual(2)
  })

  it('takes a picture whose address was signed anew for the same', async () => {
    const signed = (at: number) =>
      `<p>${word} <img src="https://cdn.example/a.png?expires=${at}&amp;sig=${at}"></p>`
    const at = await world({ html: [signed(1), signed(1)] })
    const change = edit(await at.read('ticket', at.conversation.id))
    at.conversation.source.body = signed(2)
    for (const part of at.conversation.parts) if (part.body) part.body = signed(2)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'applied' }])
    expect(textOf(at)).not.toContain(word)
    const other = await world({ html: [signed(1)] })
    const another = edit(await other.read('ticket', other.conversation.id))
    other.conversation.source.body = signed(1).replace('a.png', 'b.png')
    expect(await other.connector.applyMany([another], signal())).toMatchObject([{ result: 'stale' }])
  })

  it('changes the title alone, and last', async () => {
    const at = await world()
    at.conversation.title = `From ${word}`
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    const last = writes(at).at(-1)
    expect([last?.method, last?.body]).toEqual(['PUT', { title: 'From [PERSON]' }])
    const after = await at.read('ticket', at.conversation.id)
    expect(after.fields).toContainEqual(expect.objectContaining({ path: 'title', value: 'From [PERSON]' }))
  })

  it('tells what the desk cannot take out, and asks for none of it', async () => {
    const at = await world({ html: ['<p>Hello</p>'] })
    Object.assign(at.conversation.source, { subject: `I, ${word}`, author: { type: 'admin', id: adminId } })
    at.conversation.source.body = `<p>Dear ${word}</p>`
    at.conversation.custom_attributes = { Order: `of ${word}` }
    at.conversation.conversation_rating = { rating: 1, remark: `never again, ${word}` }
    expect(await redact(at)).toMatchObject([
      {
        result: 'applied',
        unreachable: [
          'conversations:conversation_rating.remark',
          'conversations:custom_attributes.Order',
          'conversations:source.subject',
          'conversations:source.body',
        ],
      },
    ])
    expect(writes(at)).toEqual([])
  })

  it('tells who wrote a message as out of reach', async () => {
    const at = await world()
    for (const author of [at.conversation.source.author, at.conversation.parts[1]?.author])
      if (author) author.name = word
    const [outcome] = await redact(at)
    expect(outcome).toMatchObject({ result: 'applied', unreachable: authors })
  })

  it('takes files along with their message, and tells those that the desk leaves', async () => {
    for (const keepsFiles of [false, true]) {
      const at = await world({ html: ['<p>Hello</p>', '<p>See here</p>'] })
      at.fake.keepsFiles = keepsFiles
      at.conversation.parts[0]?.attachments.push(file(`${word}.png`))
      expect(await redact(at)).toMatchObject([
        { result: 'applied', unreachable: keepsFiles ? ['parts:attachments'] : [] },
      ])
      expect(writes(at)).toHaveLength(1)
      expect(textOf(at).includes(word)).toBe(keepsFiles)
    }
  })

  it('never takes a conversation with more parts than the desk gives for redacted', async () => {
    const at = await world()
    while (at.conversation.parts.length < 501)
      addPart(at.desk, at.conversation, { body: '<p>ok</p>', author: adminId, at: at.desk.clock })
    expect(await redact(at)).toMatchObject([
      { result: 'applied', unreachable: ['conversations:conversation_parts.unread'] },
    ])
  })

  it('goes on where the desk does not redact one of the messages', async () => {
    const at = await world()
    at.conversation.source.author.type = 'lead'
    const change = edit(await at.read('ticket', at.conversation.id))
    at.conversation.source.author.type = 'imported'
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'applied', unreachable: ['parts:body'] },
    ])
    expect(JSON.stringify(at.conversation.parts)).not.toContain(word)
  })

  it('tells another refusal as the failure of one record', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 422 })
    expect(await redact(at)).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
  })

  it('makes everybody of the app wait when one is told to, and nobody else', async () => {
    const at = await world()
    const budget = createLocalBudget()
    const blocked: [string, number][] = []
    const block = async (account: string, ms: number) => void blocked.push([account, ms])
    const [one, other] = [at.fake.url, at.fake.url].map(url =>
      openFake({ url }, { budget: { ...budget, block } }),
    )
    const reset = String(Math.floor(Date.now() / 1000) + 9)
    at.fake.fail(is('GET', '/conversations'), {
      ...{ kind: 'status', status: 429 },
      headers: { 'x-ratelimit-reset': reset },
    })
    expect(await one?.count('ticket', signal())).toBe(1)
    expect(await other?.count('ticket', signal())).toBe(1)
    expect(blocked).toHaveLength(1)
    expect(blocked[0]?.[1]).toBeGreaterThan(7000)
    expect(blocked[0]?.[1]).toBeLessThanOrEqual(10_000)
    expect(blocked[0]?.[0]).not.toContain('tok')
  })
})
