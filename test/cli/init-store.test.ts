// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const day = (n: number): Date => new Date(Date.UTC(2024, 0, 1 + n, 10))
const people = [
  ['Zorba', 'Falkensten'],
  ['Åsa', 'Lindqvist'],
  ['Pekka', 'Virtanen'],
  ['Ingrid', 'Solberg'],
  ['Mette', 'Kjeldsen'],
  ['Joost', 'Brinkman'],
].map(([first = '', last = ''], index) => ({
  first,
  last,
  email: `${first}.${last}@post.example`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, ''),
  phone: `+46 70 174 06 ${50 + index}`,
}))
const secrets = people.flatMap(({ first, last, email, phone }) => [first, last, email, phone, phone.slice(4)])

/** A desk that somebody wrote for themselves. */
const fillOwnDesk = async (db: Db): Promise<void> => {
  await db.collection('customers').insertMany(
    people.map(({ first, last, email, phone }, index) => ({
      _id: `cust-000${index}` as never,
      fullName: `${first} ${last}`,
      email,
      phone,
      city: ['Umeå', 'Tampere', 'Bergen'][index % 3],
      passwordHash: `$2b$10$${'x'.repeat(40)}${index}`,
      createdAt: day(index),
    })),
  )
  await db.collection('staff').insertMany(
    ['Olga Petterson', 'Nils Holm'].map((name, index) => ({
      _id: `staff-000${index}` as never,
      name,
      email: `agent${index}@firm.example`,
    })),
  )
  const cases = Array.from({ length: 24 }, (_, index) => ({
    _id: `case-${1000 + index}` as never,
    state: ['open', 'waiting', 'closed', 'resolved'][index % 4],
    department: ['billing', 'delivery'][index % 2],
    priority: ['low', 'high'][index % 2],
    customerId: `cust-000${index % people.length}`,
    assignedTo: `staff-000${index % 2}`,
    subject: `Fråga om faktura från ${people[index % people.length]?.first}`,
    createdAt: day(index),
    ...(index % 4 > 1 ? { closedAt: day(index + 5) } : {}),
    callerPhone: people[index % people.length]?.phone,
    files: [{ name: `brev-${people[index % people.length]?.last}.pdf`, url: `/files/${index}.pdf` }],
    note: `<p>Ring ${people[index % people.length]?.first} på ${people[index % people.length]?.phone}</p>`,
  }))
  await db.collection('cases').insertMany(cases)
  await db.collection('case_messages').insertMany(
    cases.map(({ _id }, index) => ({
      caseId: _id,
      body: `Hej, jag heter ${people[index % people.length]?.first} ${people[index % people.length]?.last}. Min adress är ${people[index % people.length]?.email}.`,
      at: day(index + 1),
    })),
  )
  await db.collection('newsletter').insertMany(people.map(({ email }) => ({ address: email })))
  await db.collection('sizes').insertMany(['small', 'large'].map(size => ({ size })))
}

const init = 'init store --locales sv-SE,en-GB --timezone Europe/Stockholm'

/** One collection for everybody with a role, numbers as keys, comments inside the ticket, a flag for what is open. */
const fillNumberedDesk = async (db: Db): Promise<void> => {
  const users = people.map(({ first, last, email }, index) => ({
    _id: (5000 + index) as never,
    ...{ name: `${first} ${last}`, email, role: index < 2 ? 'agent' : 'customer' },
  }))
  await db.collection('users').insertMany(users)
  await db.collection('tickets').insertMany(
    Array.from({ length: 20 }, (_, index) => ({
      _id: (90_000 + index) as never,
      title: `Order ${index}`,
      isOpen: index % 3 === 0,
      reporter: 5002 + (index % 4),
      created: day(index),
      lastActivity: day(index + 2),
      comments: [
        {
          by: 5000 + (index % 2),
          text: 'We have looked into it and will send a new one next week.',
          when: day(index + 1),
        },
      ],
      ipAddress: `192.0.2.${index + 1}`,
    })),
  )
}

const worldOf = async (fill: (db: Db) => Promise<unknown>): Promise<World> => {
  const world = await newWorld({})
  for (const { collectionName } of await world.desk.collections())
    await world.desk.dropCollection(collectionName)
  await fill(world.desk)
  return world
}

describe('gallra init store', () => {
  it('proposes a data map that loads, changes nothing until it is confirmed, and fits the desk', async () => {
    const world = await worldOf(fillOwnDesk)
    const draft = await world.tell(['init', 'store', '--from', '${DESK_URL}', ...init.split(' ').slice(2)])
    expect(draft).toMatchObject({ code: 0, stderr: expect.stringContaining('confirmed: false') })
    const { stores } = parse(draft.stdout)
    const map = stores.helpdesk['data-map']
    expect(stores.helpdesk).toMatchObject({
      connector: 'mongodb',
      url: '${DESK_URL}',
      locales: ['sv-SE', 'en-GB'],
    })
    expect(map).toMatchObject({
      confirmed: false,
      tickets: {
        collection: 'cases',
        category: 'department',
        status: { path: 'state', closed: ['closed', 'resolved'] },
        clock: { created_at: 'createdAt', closed_at: 'closedAt' },
        requester: 'customerId',
        statistics: { priority: 'priority' },
        fields: {
          subject: { class: 'free-text' },
          note: { class: 'free-text', format: 'html' },
          callerPhone: { class: 'direct-identifier', entity: 'PHONE' },
          customerId: { class: 'link' },
          'files[].name': { class: 'free-text', format: 'filename' },
          'files[].url': { class: 'attachment', entry: 'element' },
        },
      },
      messages: [
        {
          collection: 'case_messages',
          ticket: { path: 'caseId', references: '_id' },
          fields: { body: { class: 'free-text' } },
        },
      ],
      contacts: {
        collection: 'customers',
        names: ['fullName'],
        emails: ['email'],
        phones: ['phone'],
        tickets: 'customerId',
        fields: { passwordHash: { class: 'secret' }, city: { class: 'quasi-identifier' } },
      },
      agents: { collection: 'staff', names: ['name'], emails: ['email'] },
      ignore: ['sizes'],
    })
    // Personal, and tied to nothing: it is asked about, and told again by the inventory.
    expect(draft.stdout).toMatch(/^# \d\. newsletter: holds personal data/mu)
    for (const secret of secrets) expect(draft.stdout + draft.stderr).not.toContain(secret)

    await world.write('stores.yaml', draft.stdout)
    await world.write('support.yaml', policyText().replaceAll('anonymise', 'redact'))
    const refused = await world.tell('validate')
    expect(refused.code).not.toBe(0)
    expect(refused.stdout + refused.stderr).toMatch(/support\.yaml:3:\d+.*nobody has confirmed the data map/u)

    await world.write('stores.yaml', draft.stdout.replace(/^ +confirmed: false\n/mu, ''))
    const inventory = JSON.parse((await world.tell('inventory helpdesk --json')).stdout)
    const unclear = inventory.places
      .flatMap(({ rows }: { rows: { problem: string | null; place: string; path: string }[] }) => rows)
      .filter(({ problem }: { problem: string | null }) => problem !== null)
      .map(({ place, path }: { place: string; path: string }) => `${place}.${path}`)
    expect(unclear).toEqual(['newsletter.address'])
    const applied = await world.tell(`apply ${await world.plan()} --yes --json`)
    expect(JSON.parse(applied.stdout)).toMatchObject({ applied: { redact: 12 }, statisticsEqual: true })
    const closed = JSON.stringify(await world.desk.collection('cases').find({ state: 'closed' }).toArray())
    for (const secret of secrets) expect(closed).not.toContain(secret)
  })

  it('reads roles, numbers as keys, lists inside a ticket and flags', async () => {
    const world = await worldOf(fillNumberedDesk)
    const draft = await world.tell(['init', 'store', '--from', '${DESK_URL}', ...init.split(' ').slice(2)])
    expect(parse(draft.stdout).stores.helpdesk['data-map']).toMatchObject({
      tickets: {
        collection: 'tickets',
        status: { path: 'isOpen', closed: [false] },
        clock: { created_at: 'created', last_activity_at: 'lastActivity' },
        requester: 'reporter',
        statistics: { messages: 'comments' },
        fields: {
          'comments[].by': { class: 'link' },
          'comments[].text': { class: 'free-text' },
          ipAddress: { class: 'direct-identifier', entity: 'IP' },
        },
      },
      contacts: { collection: 'users', agent: { path: 'role', values: ['agent'] }, tickets: 'reporter' },
    })
    expect(draft.stdout).toMatch(/^# \d\. tickets\.clock\.closed_at: no date of closing/mu)
  })

  it('knows a desk whose map is shipped', async () => {
    const world = await newWorld({})
    const told = await world.tell(['init', 'store', '--from', '${DESK_URL}', ...init.split(' ').slice(2)])
    expect(told).toMatchObject({ code: 0, stderr: expect.stringContaining('a database of trudesk') })
    expect(parse(told.stdout).stores.helpdesk).toEqual({
      connector: 'mongodb',
      preset: 'trudesk',
      url: '${DESK_URL}',
      locales: ['sv-SE', 'en-GB'],
      timezone: 'Europe/Stockholm',
    })
  })

  it('writes a new file and never over one', async () => {
    const world = await worldOf(fillOwnDesk)
    const out = join(world.folder, 'draft.yaml')
    const args = ['init', 'store', '--from', '${DESK_URL}', ...init.split(' ').slice(2), '--out', out]
    expect(await world.tell(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') })
    expect(await world.tell([...args, '--yes'])).toMatchObject({ code: 0 })
    expect(await readFile(out, 'utf8')).toContain('collection: cases')
    expect(await world.tell([...args, '--yes'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already'),
    })
  })

  it('says what there is where nothing looks like tickets, and refuses what it cannot use', async () => {
    const world = await worldOf(db => db.collection('sizes').insertOne({ size: 'small' }))
    const from = (url: string, ...more: string[]) =>
      world.tell(['init', 'store', '--from', url, ...init.split(' ').slice(2), ...more])
    expect(await from('${DESK_URL}')).toMatchObject({ code: 1, stderr: expect.stringContaining('sizes') })
    expect(await from('${NOWHERE}')).toMatchObject({ code: 2, stderr: expect.stringContaining('NOWHERE') })
    expect(await from('${DESK_URL}', '--id', 'Help Desk')).toMatchObject({ code: 2 })
    const secret = await from('mongodb://user:hunter2@127.0.0.1:1/desk?serverSelectionTimeoutMS=50')
    expect(secret.code).not.toBe(0)
    expect(secret.stderr + secret.stdout).not.toContain('hunter2')
  })
})
