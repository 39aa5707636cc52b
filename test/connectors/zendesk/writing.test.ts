import { describe, expect, it } from 'vitest'
import { addIdentity, personId, touch } from '../../support/fakes/zendesk-desk.ts'
import { is, passing, redact, signal, stamped, word, world, writes } from './desk-world.ts'

const open = async () => {
  const at = await world({ status: 'open', subject: `From ${word}` })
  at.ticket.custom_fields = [
    { id: 7, value: `${word} Street` },
    { id: 8, value: 'red' },
  ]
  touch(at.desk, at.ticket)
  return at
}

const isUpdate = is('PUT', '/api/v2/tickets/')

describe('fields of a ticket that is not closed', () => {
  it('are written last, with what was seen, and told of nobody', async () => {
    const at = await open()
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    const last = writes(at).at(-1)
    expect(last?.path).toBe(`/api/v2/tickets/${at.ticket.id}`)
    expect(last?.body).toEqual({
      ticket: {
        subject: 'From [PERSON]',
        custom_fields: [{ id: 7, value: '[PERSON] Street' }],
        safe_update: true,
        updated_stamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      },
    })
    expect(JSON.stringify(at.ticket)).not.toContain(word)
    expect(at.ticket.custom_fields).toContainEqual({ id: 8, value: 'red' })
  })

  it.each(passing)('come through %s', async (_, fault) => {
    const at = await open()
    at.fake.fail(isUpdate, fault)
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(at.ticket.subject).toBe('From [PERSON]')
    const sent = writes(at).filter(isUpdate)
    expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('are looked at again where somebody wrote between our look and the write', async () => {
    const at = await open()
    at.fake.fail(isUpdate, { kind: 'before', act: () => touch(at.desk, at.ticket) })
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(writes(at).filter(isUpdate)).toHaveLength(2)
    const other = await open()
    const rewrite = (): void => {
      other.ticket.subject = 'Something else'
      touch(other.desk, other.ticket)
    }
    other.fake.fail(isUpdate, { kind: 'before', act: rewrite })
    expect(await redact(other)).toMatchObject([{ result: 'stale' }])
    expect(other.ticket.subject).toBe('Something else')
  })

  it('fail alone where the desk takes no such value', async () => {
    const at = await open()
    at.fake.fail(isUpdate, { kind: 'status', status: 422 })
    expect(await redact(at)).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
  })
})

describe('what a ticket’s fields were', () => {
  it('is told as out of reach, and is not among what is searched for what was left', async () => {
    const at = await world()
    const change = {
      id: 3,
      type: 'Change',
      field_name: 'subject',
      value: 'Parcel',
      previous_value: `By ${word}`,
    }
    at.desk.audits.get(at.ticket.id)?.push({
      ...{ id: at.ticket.id + 40, ticket_id: at.ticket.id, created_at: '2022-01-01T00:00:00Z' },
      events: [{ id: 4, type: 'Change', field_name: 'status', value: 'open', previous_value: 'new' }, change],
    })
    expect(await redact(at)).toMatchObject([
      { result: 'applied', unreachable: ['audits:events[].previous_value'] },
    ])
    const record = await at.read('ticket', at.ticket.id)
    const dump = (await at.connector.dump('ticket', [record.id], signal())).get(record.id) ?? []
    expect(dump.join('\n')).not.toContain(word)
  })
})

describe('a person’s own record', () => {
  const person = async (sides = true) => {
    const at = await world()
    const id = personId(0)
    addIdentity(at.desk, id, { type: 'email', value: 'second@home.example' })
    addIdentity(at.desk, id, { type: 'phone_number', value: '+46701740605' })
    addIdentity(at.desk, id, { type: 'facebook', value: '855769377321' })
    at.fake.manners = { ...at.fake.manners, sideLoadsIdentities: sides }
    return { ...at, id, contact: await at.read('contact', id) }
  }
  type Person = Awaited<ReturnType<typeof person>>

  const change = ({ contact }: Person, from: string, to: string) =>
    stamped(contact, {
      ...{ kind: 'contact', id: contact.id, do: 'edit' },
      edits: contact.fields.flatMap(({ document, path, value }) =>
        value === from ? [{ kind: 'set' as const, document, path, value: to }] : [],
      ),
    })

  it.each([true, false])('says how else they are reached (side-loaded: %s)', async sides => {
    const { contact } = await person(sides)
    expect(contact.participants).toMatchObject([
      { emails: [expect.any(String), 'second@home.example'], phones: ['+46701740605'] },
    ])
    expect(contact.fields.map(({ path }) => path)).toContain('identities.2.value')
  })

  it('gets another address by one that is added, made the first, and one that goes', async () => {
    const at = await person()
    const before = String(at.desk.users.get(at.id)?.email)
    at.fake.fail(is('POST', '/identities'), { kind: 'lost' })
    const [outcome] = await at.connector.applyMany([change(at, before, 'new@home.example')], signal())
    expect(outcome).toMatchObject({ result: 'applied', unreachable: [] })
    const path = `/api/v2/users/${at.id}/identities`
    expect(writes(at).map(each => `${each.method} ${each.path.replace(/\d+(?=$|\/make)/u, 'N')}`)).toEqual([
      `POST ${path}`,
      `PUT ${path}/N/make_primary`,
      `DELETE ${path}/N`,
    ])
    expect(at.desk.users.get(at.id)?.email).toBe('new@home.example')
    // A correction is no reason for the desk to write to whoever asked for it.
    expect(at.desk.mails).toEqual([])
    expect(at.desk.identities.get(at.id)?.map(({ value }) => value)).not.toContain(before)
    expect((await at.read('contact', at.id)).stamp).toBe(
      outcome?.result === 'applied' ? outcome.stampAfter : '',
    )
  })

  it.each([true, false])(
    'gets another number, also where the record alone has it (with an identity: %s)',
    async hasIdentity => {
      const at = await person()
      const number = hasIdentity ? '+46701740605' : '+46701740600'
      Object.assign(at.desk.users.get(at.id) ?? {}, { phone: number })
      const again = { ...at, contact: await at.read('contact', at.id) }
      const [outcome] = await at.connector.applyMany([change(again, number, '+46701740699')], signal())
      expect(outcome).toMatchObject({ result: 'applied', unreachable: [] })
      expect(at.desk.users.get(at.id)?.phone).toBe('+46701740699')
      const numbers = at.desk.identities.get(at.id)?.filter(({ type }) => type === 'phone_number')
      expect(numbers?.map(({ value }) => value)).toEqual([hasIdentity ? '+46701740699' : '+46701740605'])
      expect((await at.read('contact', at.id)).stamp).toBe(
        outcome?.result === 'applied' ? outcome.stampAfter : '',
      )
    },
  )

  it('gets another number where its identity is written without the blanks', async () => {
    const at = await person()
    Object.assign(at.desk.users.get(at.id) ?? {}, { phone: '+46 70 174 06 05' })
    const again = { ...at, contact: await at.read('contact', at.id) }
    expect(again.contact.fields.filter(({ entity }) => entity === 'PHONE')).toHaveLength(1)
    await at.connector.applyMany([change(again, '+46 70 174 06 05', '+46701740699')], signal())
    const numbers = at.desk.identities.get(at.id)?.filter(({ type }) => type === 'phone_number')
    expect(numbers?.map(({ value }) => value)).toEqual(['+46701740699'])
    expect(at.desk.users.get(at.id)?.phone).toBe('+46701740699')
  })

  it('keeps the identity of an address that is only spelled otherwise', async () => {
    const at = await person()
    await at.connector.applyMany([change(at, 'second@home.example', 'Second@home.example')], signal())
    expect(at.desk.identities.get(at.id)?.map(({ value }) => value)).toContain('second@home.example')
  })

  it('has fields of the account’s own making, and a number elsewhere, by which it is written too', async () => {
    const at = await person()
    const user_fields = { address: 'Storgatan 3', points: 7, club: true, none: null }
    Object.assign(at.desk.users.get(at.id) ?? {}, { external_id: 'KND-448201', user_fields })
    const again = { ...at, contact: await at.read('contact', at.id) }
    expect(again.contact.fields.map(({ path, value }) => [path, value])).toEqual(
      expect.arrayContaining([
        ['external_id', 'KND-448201'],
        ['user_fields.address', 'Storgatan 3'],
        ['user_fields.points', 7],
        ['user_fields.club', true],
      ]),
    )
    const [outcome] = await at.connector.applyMany([change(again, 'Storgatan 3', 'Storgatan 4')], signal())
    expect(outcome).toMatchObject({ result: 'applied', unreachable: [] })
    expect(at.desk.users.get(at.id)?.user_fields).toEqual({ ...user_fields, address: 'Storgatan 4' })
    expect((await at.read('contact', at.id)).stamp).toBe(
      outcome?.result === 'applied' ? outcome.stampAfter : '',
    )
  })

  it('is written by one call otherwise, and not where somebody else has written since', async () => {
    const at = await person()
    const user = at.desk.users.get(at.id)
    const stale = change(at, String(user?.name), 'Anna Berg')
    Object.assign(user ?? {}, { notes: 'calls on Mondays' })
    expect(await at.connector.applyMany([stale], signal())).toMatchObject([{ result: 'stale' }])
    const again = { ...at, contact: await at.read('contact', at.id) }
    const fresh = change(again, String(user?.name), 'Anna Berg')
    expect(await at.connector.applyMany([fresh], signal())).toMatchObject([{ result: 'applied' }])
    expect(writes(at).map(({ body }) => body)).toEqual([{ user: { name: 'Anna Berg' } }])
  })

  it('tells of an address that stays when they are gone', async () => {
    const at = await person()
    const deletion = stamped(at.contact, { kind: 'contact', id: at.contact.id, do: 'delete' })
    const stays = (): void => addIdentity(at.desk, at.id, { type: 'email', value: 'third@home.example' })
    at.fake.fail(is('DELETE', '/deleted_users/'), { kind: 'then', act: stays })
    expect(await at.connector.applyMany([deletion], signal())).toMatchObject([
      { result: 'applied', unreachable: ['users:identities[].value'] },
    ])
  })
})
