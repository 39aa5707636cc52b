import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { certificateType } from '../../../src/requests/certificate.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

/** Real runs, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

const newWorld = await createConsoleWorlds()
const patience = { timeout: 60_000, interval: 200 }
const store = '/statistics/stores/helpdesk'

/** Presses it, and waits until the page says that it was done. */
const count = async (person: Person): Promise<string> => {
  expect((await person.send(`${store}/count`, {})).to).toBe(store)
  await expect.poll(async () => (await person.get(store)).text, patience).toMatch(/Counted: .*Download CSV/su)
  return (await person.get(store)).text
}

const apply = async (world: ConsoleWorld): Promise<string> => {
  const plan = await world.plan()
  await world.tell(`apply ${plan} --yes --json`)
  return plan
}

describe('figures', () => {
  it('are counted when somebody asks for it, and are those of the command line, before a run and after it', async () => {
    const world = await newWorld({ closed: 12, open: 3 })
    const anna = await world.signedIn('anna', ['operator'])
    expect((await anna.get(store)).text).toContain('not counted yet')
    expect((await anna.get(`${store}/figures.csv`)).status).toBe(404)

    const before = await count(anna)
    expect(before).toContain('All groups hold at least k tickets.')
    expect(before).toMatch(/<svg class="chart" role="img"/u)
    const csv = await anna.get(`${store}/figures.csv`)
    expect(csv.headers['content-disposition']).toMatch(
      /^attachment; filename="statistics-helpdesk-[-\d]+\.csv"$/u,
    )
    expect(csv.text).toBe((await world.tell('stats helpdesk --csv')).stdout)
    const json = await anna.get(`${store}/figures.json`)
    expect(json.text).toBe((await world.tell('stats helpdesk --json')).stdout)

    await apply(world)
    const after = await count(anna)
    expect((await anna.get(`${store}/figures.json`)).text).toBe(json.text)
    expect(after).toContain(JSON.parse(json.text).sha256)
  })

  it('stay when tickets are deleted, and the chart shows what is left of them', async () => {
    const world = await newWorld({ closed: 12, open: 0 })
    const anna = await world.signedIn('anna', ['auditor'])
    await count(anna)
    // Of twelve that were counted, seven are there: both numbers, and what is gone, are of at least five.
    const gone = await world.desk.collection('tickets').find().limit(5).toArray()
    await world.desk.collection('tickets').deleteMany({ _id: { $in: gone.map(({ _id }) => _id) } })
    expect(await count(anna)).toContain('Tickets by period')
    const { total } = JSON.parse((await anna.get(`${store}/figures.json`)).text)
    // Nobody told Gallra of these: they were not deleted by it, and are counted no more.
    expect(total.n).toBe(7)
  })

  it('are shown to whoever may see, who may not have them counted; a store that is none is not found', async () => {
    const world = await newWorld({ closed: 6 })
    const [anna, vera] = [await world.signedIn('anna', ['auditor']), await world.signedIn('vera', ['viewer'])]
    await count(anna)
    const { text } = await vera.get(store)
    expect(text).toContain('console:anna')
    expect(text).not.toContain('Count now')
    expect((await vera.send(`${store}/count`, {})).status).toBe(403)
    expect((await anna.get('/statistics/stores/none')).status).toBe(404)
    expect((await anna.send('/statistics/stores/none/count', {})).status).toBe(404)
  })
})

it('a run and a seal are proved by both digests, as on the command line', async () => {
  const world = await newWorld({ closed: 8, open: 0 })
  const anna = await world.signedIn('anna', ['viewer'])
  const run = await apply(world)
  const { before } = await world.json(`stats prove ${run}`)
  const proved = await anna.send('/statistics/prove', { id: run })
  expect(proved.text).toContain(`<code>${before}</code>`)
  expect(proved.text).toContain('✓ equal')
  expect((await anna.get('/statistics')).text).toContain(String(before).slice(0, 16))

  await world.tell('stats seal helpdesk')
  const listed = (await anna.get(store)).text
  expect(listed).toContain('helpdesk.1')
  const seal = await anna.send('/statistics/prove', { id: 'helpdesk.1' })
  expect(seal.text).toContain('The seal is as it was made.')
  const { cellsSha256 } = await world.json('stats prove helpdesk.1')
  expect(seal.text).toContain(cellsSha256)
  await world.own.collection('seals').updateOne({}, { $set: { 'cells.0.counters.0.1': 7 } })
  expect((await anna.send('/statistics/prove', { id: 'helpdesk.1' })).text).toContain(
    'The seal was changed since it was made.',
  )
  expect((await anna.send('/statistics/prove', { id: 'none.1' })).status).toBe(404)
})

describe('the ledger', () => {
  const verify = async (person: Person): Promise<string> => {
    expect((await person.send('/statistics/ledger', {})).to).toBe('/statistics#ledger')
    await expect
      .poll(async () => (await person.get('/statistics')).text, patience)
      .toContain('Signed checkpoints')
    return (await person.get('/statistics')).text
  }

  it('is checked, and an entry that was changed is named', async () => {
    const world = await newWorld({ closed: 3, open: 0 })
    const anna = await world.signedIn('anna', ['viewer'])
    await apply(world)
    const { entries } = await world.json('ledger verify')
    const good = await verify(anna)
    expect(good).toContain('✓ valid')
    expect(good).toContain(`<dt>Entries</dt><dd>${entries}</dd>`)

    await world.own
      .collection('ledger')
      .updateOne({ _id: 2 as never }, { $set: { 'event.by': 'console:eve' } })
    await anna.send('/statistics/ledger', {})
    await expect.poll(async () => (await anna.get('/statistics')).text, patience).toContain('✗ broken')
    expect((await anna.get('/statistics')).text).toContain('seq 2: was changed')
  })

  it('is taken along by auditors alone, signed to its last line', async () => {
    const world = await newWorld({ closed: 3, open: 0 })
    await apply(world)
    const [eve, anna] = [await world.signedIn('eve', ['operator']), await world.signedIn('anna', ['auditor'])]
    expect((await eve.get('/statistics')).text).not.toContain('Download the ledger')
    expect((await eve.get('/statistics/ledger/export')).status).toBe(403)
    const { text, headers } = await anna.get('/statistics/ledger/export')
    expect(headers['content-disposition']).toBe('attachment; filename="ledger.jsonl"')
    const file = join(world.folder, 'proof.jsonl')
    await writeFile(file, text)
    const { valid, entries } = await world.json(`ledger verify ${file}`)
    expect(valid).toBe(true)
    expect(entries).toBe(text.split('\n').filter(line => line.startsWith('{"entry"')).length)
  })
})

describe('a certificate', () => {
  const claims = (ledger: object) => ({
    ...{ iss: 'gallra', iat: 1, request: 'R-1', reference: 'web-117', type: 'erasure', state: 'completed' },
    ...{ received: '2026-01-02T10:00:00.000Z', completed: '2026-01-09T10:00:00.000Z', identity: 'code' },
    stores: [{ store: 'helpdesk', found: 3, erased: 2, anonymised: 1, withheld: [] }],
    ledger,
  })

  const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW'

  /** As a browser sends a form with a file in it. */
  const upload = (
    world: ConsoleWorld,
    person: Person,
    parts: string,
    type = `multipart/form-data; boundary=${boundary}`,
  ) =>
    world.server.inject({
      ...{ method: 'POST', url: '/statistics/certificate' },
      payload: parts,
      headers: {
        'content-type': type,
        'sec-fetch-site': 'same-origin',
        cookie: [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })

  it('is genuine, changed, somebody else’s or none, and what it says of the ledger is looked at', async () => {
    const [world, other] = [await newWorld({ closed: 1 }), await newWorld({ closed: 1 })]
    const anna = await world.signedIn('anna', ['auditor'])
    const check = async (text: string, more = {}) => {
      await anna.get('/statistics')
      return anna.send('/statistics/certificate', { pasted: text, ...more })
    }
    const { keys } = world.app.requests()
    const entries = world.app.context.ledger.entries()[Symbol.asyncIterator]()
    const { value: first } = await entries.next()
    const right = await keys.sign(claims({ size: 1, hash: first?.hash }), certificateType)
    const genuine = await check(right)
    expect(genuine.text).toContain('The certificate is genuine.')
    expect(genuine.text).toContain('Our ledger has that entry, with the same checksum.')
    expect(genuine.text).toContain('web-117')
    expect((await check(JSON.stringify({ certificate: right }))).text).toContain('is genuine')

    const hash = createHash('sha256').update('x').digest('hex')
    const strange = await check(await keys.sign(claims({ size: 1, hash }), certificateType))
    expect(strange.text).toContain('Our ledger has no such entry with that checksum.')

    const [head = '', body = '', signature = ''] = right.split('.')
    const changed = Buffer.from(body, 'base64url').toString().replace('web-117', 'web-118')
    const forged = `${head}.${Buffer.from(changed).toString('base64url')}.${signature}`
    expect((await check(forged)).text).toContain('it was changed, or signed by somebody else')
    expect((await check(forged)).text).not.toContain('web-118')
    expect((await check('Zorba')).text).toContain('it is no signed certificate')
    expect((await check('')).text).toContain('Choose a file, or paste a certificate.')
    expect(await check('{"state":"open"}')).toMatchObject({ status: 422 })
    const cheque = await keys.sign({ total: 1 }, 'cheque+jwt')
    expect((await check(cheque)).text).toContain('what is signed is no certificate')

    const foreign = await other.app.requests().keys.sign(claims({ size: 1, hash }), certificateType)
    expect((await check(foreign)).text).toContain('none of the keys has signed it')
    const theirs = JSON.stringify(other.app.requests().keys.jwks)
    expect((await check(foreign, { keys: theirs })).text).toContain('The certificate is genuine.')
    expect((await check(foreign, { keys: 'none' })).text).toContain('not a JWK set')
  })

  it('is read from a file, and a form that is none is refused', async () => {
    const world = await newWorld({ closed: 1 })
    const anna = await world.signedIn('anna', ['viewer'])
    const csrf = /name="csrf" value="([^"]+)"/u.exec((await anna.get('/statistics')).text)?.[1]
    const text = await world.app.requests().keys.sign(claims({ size: 1, hash: '' }), certificateType)
    const part = (name: string, value: string, more = '') =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
    const file = '; filename="å.jws"\r\ncontent-type: application/jose'
    const good = `${part('csrf', csrf ?? '')}${part('file', text, file)}${part('pasted', '')}--${boundary}--\r\n`
    expect((await upload(world, anna, good)).body).toContain('The certificate is genuine.')
    const withoutSecret = `${part('file', text, file)}--${boundary}--\r\n`
    expect((await upload(world, anna, withoutSecret)).statusCode).toBe(403)
    for (const [broken, type] of [
      [`--${boundary}\r\nZorba`, undefined],
      ['', undefined],
      [good, 'multipart/form-data'],
      [good, 'multipart/form-data; boundary=c'],
    ] as const) {
      const { statusCode, body } = await upload(world, anna, broken, type)
      expect([400, 403]).toContain(statusCode)
      expect(body).not.toContain('Zorba')
    }
    expect((await upload(world, anna, 'x'.repeat(600_000))).statusCode).toBe(413)
  })
})
