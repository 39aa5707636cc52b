import type { ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose'
import { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText, type World } from '../cli/cli-world.ts'
import type { Told } from '../support/cli.ts'
import { everythingIn, everythingInRedis } from '../support/everything-kept.ts'
import { addPerson, addTicket } from '../support/small-desk.ts'

/** As privacy.test.ts, down every path of requests: sent, refused, asked for proof, given a copy, erased, told of. */
const person = {
  name: 'Zyxmarkia Qvorbladdersson',
  email: 'zyxmarkia@qvorbladder.example',
  phone: '+46701740688',
}
const marks = ['zyxmarkia', 'qvorbladder', '701740688']
const holdsMark = (text: string): string | undefined => marks.find(mark => text.toLowerCase().includes(mark))

const newWorld = await createWorlds()
const said: { what: string; told: Told }[] = []
let world: World
let queue: Queue
let send: (claims: object, how?: { forged?: boolean; twice?: boolean }) => Promise<void>

const configuration = (x: string | undefined, name: string, attests: boolean): string =>
  `  ${name}:\n    keys: [{ kty: OKP, crv: Ed25519, kid: ${name}-1, x: ${x} }]\n    may: [erasure, access]\n    attests: ${attests}\n`

/** The settings of requests, and recipients of which one is never there. */
const storesOf = (x: string | undefined, mails: string): string => `${storesText}    recipients:
      - { name: crm, webhook: { url: 'https://127.0.0.1:1/', secret: '\${CRM_SECRET}', for-tests: true } }
      - { name: courier, email: dpo@courier.example }
senders:
${configuration(x, 'webshop', true)}${configuration(x, 'forum', false)}requests:
  public-url: https://privacy.example.se
  mail: { from: privacy@example.se, folder: ${mails} }
`

const subject = { emails: [person.email], phones: [person.phone], names: [person.name] }
const identity = { method: 'attested', how: `signed in as ${person.name}, ${person.email}` }

const start = async (args: string, started?: (child: ChildProcess) => void): Promise<Told> => {
  const told = await world.start(args, { env: { LOG_LEVEL: 'trace' }, ...(started ? { started } : {}) })
  said.push({ what: args, told })
  return told
}

/** In this process, which is sooner: what it logs is as that of the others. */
const tell = async (args: string): Promise<Told> => {
  const told = await world.tell(args)
  said.push({ what: args, told })
  return told
}

const stateOf = async (reference: string): Promise<unknown> =>
  (await world.own.collection('requests').findOne({ reference }))?.state

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let look = 0; look < 400 && !(await isSo()); look++) await sleep(200)
}

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const other = await generateKeyPair('EdDSA')
  const { x } = await exportJWK(publicKey)
  world = await newWorld({
    files: { 'support.yaml': policyText() },
    closed: 0,
    open: 0,
    env: { CRM_SECRET: 'a-secret-of-more-than-24-bytes' },
  })
  await world.write('stores.yaml', storesOf(x, join(world.folder, 'mails')))
  const { account, group } = await addPerson(world.desk, person, ObjectId.createFromTime(1_500_000_000))
  for (const uid of [101, 102])
    await addTicket(world.desk, { uid, owner: account, group, person, closedDate: new Date('2026-05-01') })
  const { hostname: host, port, pathname } = new URL(world.env.GALLRA_REDIS_URL ?? '')
  const connection = { host, port: Number(port), db: Number(pathname.slice(1)) }
  queue = new Queue('requests', { connection, prefix: '{gallra}' })
  const { keys } = await world.json('keys show')
  const [service] = keys as unknown as { kid: string }[]
  let count = 0
  send = async (claims, { forged = false, twice = false } = {}) => {
    const iat = Math.floor(Date.now() / 1000)
    const whole = { iss: 'webshop', aud: 'gallra', jti: `j-${++count}`, iat, exp: iat + 600, ...claims }
    const signed = await new CompactSign(Buffer.from(JSON.stringify(whole)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid: `${whole.iss}-1` })
      .sign(forged ? other.privateKey : privateKey)
    const message = await new CompactEncrypt(Buffer.from(signed))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT', kid: service?.kid ?? '' })
      .encrypt(await importJWK({ ...service }, 'ECDH-ES+A256KW'))
    for (let time = 0; time < (twice ? 2 : 1); time++) await queue.add('request', { message })
  }
}, 60_000)

describe('a marked person', () => {
  it('goes down every path of requests', async () => {
    await send({ request: { type: 'access', reference: 'A-1', subject, identity } }, { twice: true })
    await send({ request: { type: 'erasure', reference: 'E-1', subject, identity } })
    await send({ iss: 'forum', request: { type: 'access', reference: 'C-1', subject } })
    await send({ request: { type: 'access', reference: 'F-1', subject, identity } }, { forged: true })
    await send({ request: { type: 'objection', reference: 'T-1', subject, identity } })
    await send({ request: { type: 'erasure', reference: 'X-1', subject: { [person.email]: person.name } } })
    expect(holdsMark(await everythingInRedis(world.env.GALLRA_REDIS_URL ?? ''))).toBeUndefined()
    await start('work', async child => {
      await until(
        async () => (await stateOf('E-1')) === 'notifying' && (await stateOf('C-1')) === 'identity-asked',
      )
      child.kill('SIGTERM')
    })
    expect([await stateOf('A-1'), await stateOf('E-1')]).toEqual(['completed', 'notifying'])
    expect((await tell('requests list --refused')).stdout).toMatch(/replayed/u)
    await tell('requests show E-1 --details --json')
    // While persons are still in it, under keys that are replaced.
    expect((await tell('keys rotate --reseal --json')).stdout).toMatch(/"persons":[1-9]/u)
    const backup = join(world.folder, 'backup')
    expect((await tell(`drill --to ${backup} --json`)).stdout).toContain('"ok":true')
    for (const file of await readdir(backup))
      expect(holdsMark(await readFile(join(backup, file), 'utf8')), file).toBeUndefined()
    await tell('requests code C-1 00000-00000')
    await tell('requests revoke C-1')
    // The webhook is tried, and fails.
    expect((await start('requests acknowledge E-1 courier --wait')).code).toBe(3)
    expect(holdsMark(await everythingIn(world.own))).toBeUndefined()
    expect((await start('requests acknowledge E-1 crm --wait')).code).toBe(0)
    await tell(`ledger export ${join(world.folder, 'ledger.jsonl')}`)
  }, 240_000)

  it('is gone from the desk, and from all that the program keeps', async () => {
    expect(holdsMark(await everythingIn(world.desk))).toBeUndefined()
    const own = await everythingIn(world.own)
    expect(own).toContain('request-accepted')
    expect(holdsMark(own)).toBeUndefined()
    expect(await world.own.collection('requestSubjects').countDocuments()).toBe(0)
    expect(holdsMark(await everythingInRedis(world.env.GALLRA_REDIS_URL ?? ''))).toBeUndefined()
    expect(holdsMark(await readFile(join(world.folder, 'ledger.jsonl'), 'utf8'))).toBeUndefined()
    await queue.close()
  })

  it('was told by letters alone', async () => {
    expect(said.length).toBeGreaterThan(6)
    for (const { what, told } of said) {
      expect(holdsMark(told.stdout), `stdout of ${what}`).toBeUndefined()
      expect(holdsMark(told.stderr), `stderr of ${what}`).toBeUndefined()
    }
    const mails = join(world.folder, 'mails')
    const letters = await Promise.all((await readdir(mails)).map(file => readFile(join(mails, file), 'utf8')))
    expect(letters.length).toBeGreaterThan(3)
    // To them, and nothing else of them; what the courier is told to erase is the exception.
    for (const letter of letters.filter(text => !text.includes('dpo@courier.example')))
      expect(holdsMark(letter.replaceAll(person.email, ''))).toBeUndefined()
  })
})
