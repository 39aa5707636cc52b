import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { afterAll, expect, it } from 'vitest'
import { addPerson } from '../support/small-desk.ts'
import { createWorlds, once, policyText, storesText } from './cli-world.ts'

const newWorld = await createWorlds()
const world = once(() => newWorld({ closed: 2, open: 0 }))
/** In which nothing is changed. */
const kept = once(() => newWorld({ closed: 1, open: 0 }))
const asa = ['--email', 'asa.lindqvist@post.example']
const kim = ['--email', 'kim@berg.example', '--phone', '+46701740699', '--name', 'Kim Berg']
const known = ['--identity-reason', 'signed in']
const submit = (type: string, reference: string): string[] => [
  ...['requests', 'submit', '--type', type, '--reference', reference],
  ...asa,
]
const nobody = /No worker of requests is alive/u

/** A recipient that is gone for good at first, and back later. */
const crm = { status: 410, told: 0 }
const server = createServer((request, response) => {
  request.resume()
  crm.told += 1
  response.writeHead(crm.status).end()
})
afterAll(() => server.close())

/** With letters into a folder, and two to whom data were passed on. */
const telling = once(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const stores = `${storesText}    recipients:
      - { name: crm, webhook: { url: "http://127.0.0.1:${port}/", secret: "\${CRM}", for-tests: true } }
      - { name: courier, email: dpo@courier.example }
requests:
  public-url: https://privacy.example.se
  mail: { from: privacy@example.se, folder: letters }
  code: { codes: 2 }
`
  const files = { 'support.yaml': policyText({ approval: 'other-person' }), 'stores.yaml': stores }
  const made = await newWorld({ files, closed: 2, open: 0, env: { CRM: 'a secret of thirty-two letters!!' } })
  const letters = async () => {
    const names = await readdir(join(made.folder, 'letters'))
    return Promise.all(names.map(name => readFile(join(made.folder, 'letters', name), 'utf8')))
  }
  return { ...made, letters }
})

it('an erasure is carried out where nobody else works, and its certificate is checked offline', async () => {
  const { tell, json, named, write, folder } = await world()
  const entered = await tell(submit('erasure', 'E-1'))
  expect(entered).toMatchObject({ code: 0, stderr: expect.stringMatching(nobody) })
  expect(await json('requests show E-1')).toMatchObject({ state: 'received' })
  const done = await tell('requests identify E-1 --reason called-back --wait --json')
  expect({ ...JSON.parse(done.stdout), stderr: done.stderr, code: done.code }).toMatchObject({
    ...{ code: 0, stderr: '', state: 'completed', reference: 'E-1' },
    stores: [{ store: 'helpdesk', found: 3, anonymised: 3, withheld: [] }],
  })
  expect(await named()).toBe(0)
  await write('shown.json', done.stdout)
  await write('certificate.txt', `${JSON.parse(done.stdout).certificate}\n`)
  await write('keys.jwks', (await tell('keys show --json')).stdout)
  for (const args of [
    ['requests', 'verify', `${folder}/shown.json`],
    ['requests', 'verify', `${folder}/certificate.txt`, '--keys', `${folder}/keys.jwks`],
  ])
    expect(await tell(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/genuine.*helpdesk: 3 found/su),
    })
  await write('changed.txt', `${JSON.parse(done.stdout).certificate.slice(0, -8)}AAAAAAAA`)
  const forged = await tell(['requests', 'verify', `${folder}/changed.txt`, '--json'])
  expect({ code: forged.code, check: JSON.parse(forged.stdout) }).toEqual({
    code: 1,
    check: { valid: false, because: 'bad-signature' },
  })
  expect((await tell('requests show E-1')).stdout).not.toMatch(/lindqvist|asa/iu)
}, 30_000)

it('whoever made the request cannot approve it, and a plan that is denied is rejected', async () => {
  const { tell, json, own } = await telling()
  const waiting = await tell([...submit('erasure', 'E-2'), ...known, '--wait'])
  expect(waiting).toMatchObject({ code: 3, stdout: expect.stringMatching(/is awaiting-approval/u) })
  expect(await tell('requests approve E-2')).toMatchObject({
    ...{ code: 4, stdout: '' },
    stderr: expect.stringMatching(/whoever entered it may not approve it; somebody else has to say/u),
  })
  const { id } = await json('requests show E-2')
  const denied = await tell('requests deny E-2 --reason unfunded')
  expect(denied).toMatchObject({ code: 2, stderr: expect.stringMatching(/did you mean "unfounded"/u) })
  const told = await tell('requests deny E-2 --reason unfounded --note No-such-thing --json')
  expect(told.code).toBe(0)
  expect(told.stderr).toMatch(/The person will read the note/u)
  expect(JSON.parse(told.stdout)).toMatchObject({ id, state: 'refused' })
  expect(await own.collection('plans').find().project({ state: 1 }).toArray()).toMatchObject([
    { state: 'rejected' },
  ])
  expect((await tell('requests answer E-2')).stdout).toMatch(/No-such-thing/u)
}, 30_000)

it('a copy leaves out what may be somebody else’s, and its letter says so', async () => {
  const { tell, letters, person } = await telling()
  const args = ['requests', 'submit', '--type', 'access', '--reference', 'K-0', ...kim, ...known, '--wait']
  expect(await tell(args)).toMatchObject({ code: 3, stdout: expect.stringMatching(/is partly-withheld/u) })
  expect((await tell('requests show K-0')).stdout).toContain(`in doubt: contact helpdesk/${person}`)
  const sent = (await letters()).join('\n').replaceAll('=\r\n', '')
  expect(sent).toMatch(
    /it is not certain that the data concern you.*https:\/\/privacy\.example\.se\/archives\//su,
  )
}, 30_000)

it('a restriction keeps retention off until it is lifted, once its recipients are settled', async () => {
  const { tell, json, letters } = await telling()
  const waiting = await tell([...submit('restriction', 'R-1'), ...known, '--wait'])
  expect(waiting).toMatchObject({
    code: 3,
    stdout: expect.stringMatching(/waits for recipients: gallra requests acknowledge, resend or write-off/u),
  })
  const { stdout } = await tell('requests show R-1')
  expect(stdout).toMatch(/recipient crm, .*state dead, attempts 1, failure http-410/u)
  expect(stdout).toMatch(/recipient courier, .*state sent/u)
  expect((await tell('requests list')).stderr).toMatch(/Recipients that could not be told, of req-/u)
  expect((await tell('requests acknowledge R-1 courier')).code).toBe(0)
  crm.status = 200
  expect(await tell('requests resend R-1 crm --wait')).toMatchObject({
    ...{ code: 0, stderr: '', stdout: expect.stringMatching(/is completed\./u) },
  })
  expect(crm.told).toBe(2)
  expect(await json('plan')).toMatchObject({ counts: { anonymise: 0 } })
  const early = await tell('requests lift R-1')
  expect(early).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/Art 18\(3\)\): tell them, then say --told/u),
  })
  expect(await json('requests lift R-1 --told')).toMatchObject({ state: 'completed', released: 1 })
  expect(await json('plan')).toMatchObject({ counts: { anonymise: 2 } })
  expect((await tell('requests lift R-1 --told')).stderr).toMatch(/nothing is restricted by request/u)
  expect((await letters()).join()).toMatch(/Subject: \[R-1\] Notice under Article 19 GDPR \(restriction\)/u)
}, 30_000)

it('another code goes to the address on record while codes are left, and proves whose request it is', async () => {
  const { tell, json, folder, own, desk, person } = await telling()
  const codes = async (): Promise<(string | undefined)[]> => {
    const files = (await readdir(`${folder}/letters`)).filter(name => name.includes('-code-'))
    const letters = await Promise.all(files.sort().map(name => readFile(`${folder}/letters/${name}`, 'utf8')))
    for (const letter of letters) expect(letter).toContain('To: asa.lindqvist@post.example')
    return letters.map(letter => /[0-9A-Z]{5}-[0-9A-Z]{5}/u.exec(letter)?.[0])
  }
  expect(await tell([...submit('erasure', 'C-1'), '--wait'])).toMatchObject({ code: 3 })
  expect(await codes()).toHaveLength(1)
  const { id } = await json('requests send-code C-1 --as berit')
  const [first, second] = await codes()
  expect(second).not.toBe(first)
  expect(await own.collection('ledger').findOne({ 'event.what': 'code-asked' })).toMatchObject({
    event: { request: id, by: 'cli:berit' },
  })
  const third = await tell('requests send-code C-1')
  expect(third).toMatchObject({ code: 4, stderr: expect.stringMatching(/no code was sent: 2 codes/u) })
  expect(await codes()).toHaveLength(2)
  expect((await tell(['requests', 'code', 'C-1', first ?? ''])).code).toBe(4)
  expect((await tell(['requests', 'code', 'C-1', second ?? ''])).code).toBe(0)
  expect((await tell('requests send-code C-1')).stderr).toMatch(/is identity-proven: it asks for no code/u)

  // Of somebody who names another's id beside their own address.
  const erik = { name: 'Erik Holmgren', email: 'erik@post.example', phone: '+46701740600' }
  await addPerson(desk, erik, new ObjectId())
  const taking = ['requests', 'submit', '--type', 'access', '--reference', 'C-2', '--email', erik.email]
  const taken = await tell([...taking, '--id', `helpdesk/${person}`, '--wait'])
  expect(taken).toMatchObject({ code: 3, stdout: expect.stringMatching(/identity-apart/u) })
  expect(await codes()).toHaveLength(2)
}, 30_000)

it('an objection is refused on grounds that weigh more, or heeded, as an operator decides', async () => {
  const { tell, json, named, letters } = await telling()
  const asked = (reference: string) => tell([...submit('objection', reference), ...known, '--wait'])
  expect(await asked('O-1')).toMatchObject({
    code: 3,
    stdout: expect.stringMatching(/is awaiting-approval/u),
  })
  const extended = await tell(['requests', 'extend', 'O-1', '--reason', 'Three systems to search.'])
  expect(extended).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^It is due on \d{4}-\d\d-\d\d now/u),
  })
  expect((await tell('requests extend O-1 --reason again')).stderr).toMatch(/was extended already/u)
  expect((await tell('requests answer O-1')).stdout).toContain('Reason: Three systems to search.')
  expect(await json('requests answer O-1 --send')).toMatchObject({ mail: 'queued' })
  const denied = await tell('requests deny O-1 --reason overriding-grounds')
  expect(denied).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/is refused/u) })
  const answer = (await tell('requests answer O-1')).stdout
  for (const said of ['Article 21(1)', 'Article 77', 'Article 79', 'Integritetsskyddsmyndigheten'])
    expect(answer).toContain(said)
  expect((await tell('requests show O-1')).stdout).toMatch(
    /extended on .* by cli:.*: Three systems to search\.\n {2}refused: overriding-grounds/u,
  )
  expect((await tell('requests revoke O-1')).stderr).toMatch(/is refused already/u)
  expect(await named()).toBe(2)

  await asked('O-2')
  const sent = (await letters()).join('\n')
  expect(sent).toMatch(/Answer to your request O-1/u)
  expect((await tell('requests approve O-2 --as berit --wait')).code).toBe(3)
  expect(await named()).toBe(0)
  expect((await tell('requests write-off O-2 crm --reason gone')).stderr).toMatch(
    /is neither dead nor a mail/u,
  )
  expect(
    await tell(['requests', 'write-off', 'O-2', 'courier', '--reason', 'out of business', '--wait']),
  ).toMatchObject({
    ...{ code: 0, stdout: expect.stringMatching(/is completed/u) },
  })
  expect((await tell('requests answer O-2')).stdout).toMatch(
    /We have stopped using your data.*Article 17\(1\)\(c\)/su,
  )
  const late = await tell('requests answer O-2 --send')
  expect(late).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/no address of the person is known any more/u),
  })
}, 30_000)

it('an archive that nobody can deliver is handed over, and what it froze goes on', async () => {
  const { tell, json, folder } = await kept()
  const waiting = await tell([...submit('access', 'A-1'), ...known, '--wait'])
  expect(waiting).toMatchObject({ code: 3, stdout: expect.stringMatching(/NO_DELIVERY/u) })
  expect((await tell('requests list')).stdout).toMatch(/applying \(blocked: NO_DELIVERY\)/u)
  expect(await json('hold list')).toHaveLength(1)
  const args = ['requests', 'export', 'A-1', '--out', `${folder}/asa.zip`, '--wait', '--json']
  const exported = await tell(args)
  expect(exported.code).toBe(0)
  expect(JSON.parse(exported.stdout)).toMatchObject({
    state: 'completed',
    archive: { bytes: expect.any(Number) },
  })
  expect((await readFile(`${folder}/asa.zip`)).subarray(0, 2).toString()).toBe('PK')
  expect(await json('hold list')).toEqual([])
  expect((await tell(args)).code).toBe(2)

  await tell([...submit('portability', 'P-1'), ...known, '--wait'])
  expect(await json('hold list')).toHaveLength(1)
  expect(await json('requests revoke P-1')).toMatchObject({ state: 'revoked' })
  expect(await json('hold list')).toEqual([])
}, 30_000)

it('a record in doubt is shown masked, and left alone when it is said to be somebody else', async () => {
  const { tell, person, named } = await kept()
  const made = ['requests', 'submit', '--type', 'erasure', '--reference', 'K-1', ...kim, ...known, '--wait']
  expect(await tell(made)).toMatchObject({ code: 3, stdout: expect.stringMatching(/partly-withheld/u) })
  const { stdout } = await tell('requests show K-1')
  expect(stdout).toContain(`in doubt: contact helpdesk/${person} (contact, by phone): Å•• L••••••••`)
  expect(stdout).not.toMatch(/lindqvist|701740699/iu)
  const settled = await tell(`requests settle K-1 helpdesk/${person} --is-not --wait`)
  expect(settled.stderr + settled.stdout).toMatch(/is (completed|partly-withheld)/u)
  expect((await tell('requests show K-1')).stdout).not.toContain('in doubt: contact')
  expect(await named()).toBe(1)
}, 30_000)

it.each([
  ['requests approve E-1', /waits for no approval|no request/u],
  ['requests retry E-1', /is not blocked|no request/u],
  ['requests settle E-1 helpdesk --is', /write STORE\/ID/u],
  ['requests settle E-1 helpdesk/1', /say --is/u],
  ['requests verify nothing.txt', /no file/u],
  ['requests acknowledge E-1 crm', /not told to this recipient/u],
])('%s is refused', async (args, said) => {
  const { code, stdout, stderr } = await (await world()).tell(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(said)
})
