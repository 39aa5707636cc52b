import { ObjectId } from 'mongodb'
import { expect, it } from 'vitest'
import { languages } from '../../../src/languages.ts'
import { workOnce } from '../../../src/request-jobs.ts'
import { once, policyText, storesText } from '../../cli/cli-world.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const personal = /lindqvist|asa\.|701740699/iu
const patience = { timeout: 50_000, interval: 500 }

/** One world for all: who signs in where, and requests of people who are there. */
const world = once(async () => {
  const mail = 'requests: { mail: { from: privacy@example.se, folder: letters } }\n'
  const files = { 'support.yaml': policyText(), 'stores.yaml': `${storesText}${mail}` }
  const made = await newWorld({ files, closed: 2, open: 0 })
  const [anna, bo, vera] = [
    await made.signedIn('anna', ['operator'], '192.0.2.1'),
    await made.signedIn('bo', ['approver'], '192.0.2.2'),
    await made.signedIn('vera', ['viewer'], '192.0.2.3'),
  ]
  return { made, anna, bo, vera }
})

const submit = async (made: ConsoleWorld, ...more: readonly string[]): Promise<string> =>
  String((await made.json(['requests', 'submit', ...more])).id)
const asa = ['--email', 'asa.lindqvist@post.example', '--name', 'Åsa Lindqvist', '--locale', 'sv-SE']
/** Has Åsa's number and another name: whose records those are has to be said. */
const kim = ['--email', 'kim@berg.example', '--phone', '+46701740699', '--name', 'Kim Berg']
const known = ['--identity-reason', 'signed letter']

const work = (made: ConsoleWorld): Promise<void> =>
  workOnce(made.app.requests(), made.app.log, new AbortController().signal)

const untilTold = (made: ConsoleWorld, person: Person, id: string, text: string): Promise<void> =>
  expect
    .poll(async () => {
      await work(made)
      return (await person.get(`/requests/${id}`)).text
    }, patience)
    .toContain(text)

/** What the ledger was told of what was shown of a request. */
const told = async ({ own }: ConsoleWorld, request: string): Promise<string[]> => {
  const entries = await own
    .collection('ledger')
    .find({ 'event.request': request, 'event.kind': { $in: ['request-revealed', 'revealed'] } })
    .sort({ _id: 1 })
    .toArray()
  return entries.map(({ event }) => `${event.what ?? event.of} ${event.reason} ${event.by}`)
}

it('show letters and the person once the ledger was told, and to nobody who may not', async () => {
  const { made, anna, bo, vera } = await world()
  const id = await submit(made, '--type', 'erasure', ...asa)
  await untilTold(made, anna, id, 'receipt: ')
  const { text } = await anna.get(`/requests/${id}`)
  expect(text).toMatch(/Language: <span lang="sv">Svenska/u)
  expect(text).toMatch(/a one-time code to an address on record: proof is still outstanding/u)
  expect(text).toContain('Tries left: 5')
  expect(text).not.toMatch(personal)
  const letter = /name="letter" value="([^"]+-receipt)"/u.exec(text)?.[1] ?? ''

  expect((await vera.get(`/requests/${id}`)).text).not.toContain('Show what the letter says')
  for (const path of ['letter', 'person'])
    expect((await vera.send(`/requests/${id}/${path}`, { letter, reason: 'request' })).status).toBe(403)
  expect((await anna.send(`/requests/${id}/letter`, { letter })).status).toBe(422)
  expect((await anna.send(`/requests/${id}/letter`, { letter: 'x', reason: 'request' })).status).toBe(404)
  const forged = { letter, reason: 'request', csrf: 'x' }
  expect((await anna.send(`/requests/${id}/letter`, forged)).status).toBe(403)
  expect(await told(made, id)).toEqual([])

  await bo.get(`/requests/${id}`)
  const shown = await bo.send(`/requests/${id}/letter`, { letter, reason: 'request' })
  expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'no-store'])
  expect(shown.text).toMatch(/<article lang="sv"><h2>[^<]+<\/h2><p class="wrap">Hej/u)
  const answer = await anna.send(`/requests/${id}/letter`, { letter: 'answer', reason: 'question' })
  expect(answer.text).toContain('<article lang="sv">')
  const person = await anna.send(`/requests/${id}/person`, { reason: 'decision' })
  expect(person.text).toContain('<dd>Åsa Lindqvist</dd>')
  expect(await told(made, id)).toEqual([
    'letter receipt request console:bo',
    'letter receipt question console:anna',
    'person decision console:anna',
  ])
}, 180_000)

it('take a code that the person reads out, send the answer again, and say who checked what', async () => {
  const { made, anna } = await world()
  const id = await submit(made, '--type', 'rectification', '--change', 'Solna=Sundbyberg', ...asa)
  await untilTold(made, anna, id, 'Code that the person reads out')
  expect((await anna.send(`/requests/${id}/code`, { code: 'AAAA-AAAA' })).to).toContain('done=code-wrong')
  const { text } = await anna.get(`/requests/${id}?done=code-wrong`)
  expect(text).toContain('<p role="alert">The code is wrong.</p>')
  expect(text).toContain('Tries left: 4')
  expect((await anna.send(`/requests/${id}/answer`, {})).to).toContain('done=answered')
  await anna.send(`/requests/${id}/identify`, { reason: 'passport at the desk' })
  const proven = (await anna.get(`/requests/${id}`)).text
  expect(proven).toContain('<dd>somebody here has checked</dd>')
  expect(proven).toMatch(/<dd>console:anna<\/dd>.*passport at the desk/su)
  expect(proven).toContain('The deadline stood still')
  expect((await anna.send(`/requests/${id}/code`, { code: 'AAAA-AAAA' })).status).toBe(422)
}, 180_000)

it('give out a copy of the data for a reason, count it as handed over, and then the certificate', async () => {
  const { made, anna, vera } = await world()
  const id = await submit(made, '--type', 'access', ...asa, ...known)
  await untilTold(made, anna, id, 'The copy was handed over')
  const { text } = await vera.get(`/requests/${id}`)
  expect(text).not.toContain('Download a copy')
  expect((await vera.send(`/requests/${id}/archive`, { reason: 'request' })).status).toBe(403)
  expect((await anna.send(`/requests/${id}/archive`, {})).status).toBe(422)
  expect(await told(made, id)).toEqual([])

  const archive = await anna.send(`/requests/${id}/archive`, { reason: 'request' })
  expect(archive.text.slice(0, 2)).toBe('PK')
  expect(archive.headers).toMatchObject({
    ...{ 'content-type': 'application/zip', 'cache-control': 'no-store' },
    ...{ 'content-disposition': `attachment; filename="${id}.zip"`, 'x-content-type-options': 'nosniff' },
  })
  expect(await told(made, id)).toEqual(['archive request console:anna'])

  expect((await anna.send(`/requests/${id}/handed-over`, {})).status).toBe(422)
  const handed = await anna.send(`/requests/${id}/handed-over`, { given: 'yes' })
  expect(handed.to).toBe(`/requests/${id}?done=handed-over`)
  await untilTold(made, anna, id, 'Download the certificate')
  expect((await anna.get(`/requests/${id}`)).text).toContain('The copy of their data is not kept')
  const { headers } = await vera.get(`/requests/${id}/certificate`)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  for (const path of ['archive', 'person'])
    expect((await anna.send(`/requests/${id}/${path}`, { reason: 'request' })).status).toBe(404)
  expect(await told(made, id)).toHaveLength(1)
}, 180_000)

it('show matches masked where they name the person, reveal one, and take a word on each', async () => {
  const { made, anna, vera } = await world()
  // Only the search reads this: what finds names does not, and would leave it as it is.
  const hidden = Buffer.from('call +46701740699 today').toString('base64')
  const comment = { _id: new ObjectId(), owner: made.person, date: new Date('2020-03-02'), comment: hidden }
  const tickets = made.desk.collection<{ comments: object[] }>('tickets')
  await tickets.updateOne({ uid: 1 }, { $push: { comments: comment } })
  const id = await submit(made, '--type', 'erasure', ...kim, ...known)
  await untilTold(made, anna, id, 'See the matches and decide')
  const path = `/requests/${id}/matches`
  const { text } = await anna.get(path)
  expect(text).toContain('The request is about: K•• B•••, k•••@b•••.example, •••••99')
  expect(text).toMatch(/<mark class="personal met">/u)
  expect(text).not.toMatch(personal)
  expect(text).not.toMatch(/kim@berg|Kim Berg/u)
  expect(text).toContain('The passage cannot be shown masked.')
  expect(text).not.toContain(hidden)
  for (const language of languages)
    for (const page of [path, `/requests/${id}`, '/requests/new']) {
      const answer = await anna.get(page, { 'accept-language': language })
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(`<html lang="${language}"`)])
    }
  expect((await vera.get(path)).text).not.toMatch(/It is the person|Show the personal data/u)

  const record = String(made.person)
  const fields = { store: 'helpdesk', record, reason: 'decision' }
  expect((await vera.send(`${path}/reveal`, fields)).status).toBe(403)
  expect((await anna.send(`${path}/reveal`, { ...fields, record: 'none' })).status).toBe(404)
  expect(await told(made, id)).toEqual([])
  const shown = await anna.send(`${path}/reveal`, fields)
  expect(shown.text).toContain('Åsa Lindqvist')
  expect(await told(made, id)).toEqual(['contact decision console:anna'])

  const named = [...text.matchAll(/name="record" value="([^"]+)"\/><div class="buttons">/gu)]
  expect(named.length).toBeGreaterThan(1)
  for (const [index, [, one = '']] of named.entries()) {
    const { to } = await anna.send(`/requests/${id}/settle`, { store: 'helpdesk', record: one, is: 'no' })
    expect(to).toBe(index < named.length - 1 ? `${path}?done=settled` : `/requests/${id}?done=settled`)
  }
  expect((await anna.get(path)).text).toContain('No match waits for a decision.')
}, 180_000)
