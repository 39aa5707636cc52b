import fc from 'fast-check'
import { ObjectId } from 'mongodb'
import { beforeAll, expect, test } from 'vitest'
import { nobody } from '../../support/nobody.ts'
import { addPerson, addTicket, fillDesk } from '../../support/small-desk.ts'
import { foundRecord, requestOf } from './archive-input.ts'
import { openArchiveWorld, textIn } from './archive-world.ts'

const world = await openArchiveWorld()
const { db } = world
let agent: ObjectId
beforeAll(async () => {
  agent = (await fillDesk(db)).agent
})

const own = { first: ['Åsa', 'Birgitta', 'Göran', 'Lars'], last: ['Lindqvist', 'Wahlström', 'Öberg'] }
const others = { first: ['Erik', 'Maria', 'Jonas', 'Kerstin'], last: ['Sandström', 'Nyberg', 'Hallgren'] }

/** Somebody whose every value is told from everybody else's by a number. */
const person = ({ first, last }: typeof own, from: string) =>
  fc
    .record({
      given: fc.constantFrom(...first),
      family: fc.constantFrom(...last),
      number: fc.integer({ min: 1000, max: 9999 }),
    })
    .map(({ given, family, number }) => ({
      name: `${given} ${family}`,
      email: `${from}.${number}@example.se`,
      phone: `+46 70 ${from === 'mine' ? 1 : 2}${String(number).slice(0, 2)} ${String(number).slice(2)} 17`,
    }))

type Somebody = { readonly name: string; readonly email: string; readonly phone: string }

const sentences: readonly ((who: Somebody) => string)[] = [
  ({ name }) => `Hälsningar ${name}`,
  ({ email }) => `Skriv till ${email} så löser det sig.`,
  ({ phone }) => `Ring mig på ${phone} efter klockan fem.`,
  ({ name, phone }) => `Kontaktperson: ${name}, telefon ${phone}.`,
  ({ name, email }) => `<a href="mailto:${email}">${name}</a> skrev:`,
  ({ email }) => `Kopia till &lt;${email.replace('@', '&#64;')}&gt;`,
]

const line = fc.record({
  about: fc.constantFrom('mine', 'other', 'stranger'),
  by: fc.constantFrom('mine', 'other', 'agent'),
  where: fc.constantFrom('comments', 'notes'),
  how: fc.nat({ max: sentences.length - 1 }),
})

const invented = fc.record({
  mine: person(own, 'mine'),
  other: person(others, 'other'),
  stranger: person({ first: ['Henrik', 'Ulrika'], last: ['Bergman', 'Forsberg'] }, 'stranger'),
  lines: fc.array(line, { minLength: 1, maxLength: 8 }),
  role: fc.constantFrom('own' as const, 'party' as const, 'mentioned' as const),
  type: fc.constantFrom('access' as const, 'portability' as const),
})

type Invented = typeof invented extends fc.Arbitrary<infer T> ? T : never

const plant = async ({ mine, other, stranger, lines, role }: Invented) => {
  const unique = new ObjectId().toHexString().slice(-6)
  const [me, they] = [mine, other].map(each => ({ ...each, email: `${unique}.${each.email}` })) as [
    Somebody,
    Somebody,
  ]
  const [a, b] = [await addPerson(db, me, new ObjectId()), await addPerson(db, they, new ObjectId())]
  const [owner, holder] = role === 'own' ? [a, me] : [b, they]
  const who = { mine: me, other: they, stranger }
  const ticket = await addTicket(db, { uid: 1, owner: owner.account, group: owner.group, person: holder })
  const date = new Date('2020-03-02T12:00:00Z')
  const by = { mine: a.account, other: b.account, agent }
  const texts = lines.map(({ about, how }) => sentences[how]?.(who[about]) ?? '')
  const of = (where: string) =>
    lines.flatMap((each, index) =>
      each.where === where
        ? [
            {
              _id: new ObjectId(),
              owner: by[each.by],
              date,
              [where === 'notes' ? 'note' : 'comment']: `<p>${texts[index]}</p>`,
            },
          ]
        : [],
    )
  await db.collection('tickets').updateOne({ _id: ticket._id }, {
    $push: { comments: { $each: of('comments') }, notes: { $each: of('notes') } },
    ...(role === 'party' ? { $addToSet: { subscribers: a.account } } : {}),
  } as never)
  return { me, they, stranger, contact: a.account, ticket: ticket._id }
}

test('nothing of anybody else is anywhere in an archive, and all that is the person’s own is', async () => {
  await fc.assert(
    fc.asyncProperty(invented, async input => {
      const { me, they, stranger, contact, ticket } = await plant(input)
      const entries = await world.build({
        request: requestOf({ type: input.type }),
        subject: { ...nobody, names: [me.name], emails: [me.email], phones: [me.phone] },
        records: [foundRecord('contact', contact, 'contact'), foundRecord('ticket', ticket, input.role)],
      })
      const all = Object.keys(entries)
        .map(name => `${name}\n${textIn(entries, name)}`)
        .join('\n')
      const digits = all.replace(/[\s-]/gu, '')
      for (const { name, email, phone } of [they, stranger]) {
        for (const value of [name, email, phone, ...name.split(' ')]) expect(all).not.toContain(value)
        expect(digits).not.toContain(phone.replace(/\D/gu, '').slice(-9))
      }
      expect(all).not.toContain('Agentsson')
      for (const value of [me.name, me.email, me.phone]) expect(textIn(entries, 'data.json')).toContain(value)
      if (input.role === 'own') expect(textIn(entries, 'messages.csv')).toContain(me.email)
    }),
    { numRuns: 15, seed: 20261129 },
  )
})
