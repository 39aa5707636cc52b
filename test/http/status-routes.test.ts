import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Mail } from '../../src/requests/context.ts'
import { askForCode } from '../../src/requests/identity.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { createHttpWorld, form, mailingDesk, post } from './http-world.ts'

const world = await createHttpWorld()
const base = await world.listen({ limits: { pages: 1000, codes: 1000, refusals: 1000 } })
const { desk, mails } = mailingDesk(world)
/** Where mail is set up. */
const mailing = await world.listen({ desk, limits: { pages: 1000, codes: 1000 } })
beforeEach(() => {
  mails.length = 0
})

let number = 0
/** Posted by a sender whose word is not believed, so that a code is asked for. */
const submit = async (locale = 'sv-SE'): Promise<{ request: DataRequest; status: string }> => {
  number += 1
  const reference = `S-${number}`
  const token = await world.token({ iss: 'crm', request: { reference, locale } }, world.crm)
  const { id, status } = (await (await post(`${base}/v1/requests`, token)).json()) as Record<string, string>
  const request = await world.context.requests.request(id as DataRequest['id'])
  if (!request || !status) throw new Error('not accepted')
  return { request, status }
}

const get = (path: string, language = 'en'): Promise<Response> =>
  fetch(base + path, { headers: { 'accept-language': language }, redirect: 'manual' })

const signal = new AbortController().signal
const ask = (request: DataRequest, addresses: readonly string[]) =>
  askForCode(desk, request, addresses, signal)
const codeIn = (mail: Mail | undefined): string =>
  /[0-9A-Z]{5}-[0-9A-Z]{5}/u.exec(mail?.text ?? '')?.[0] ?? ''

describe('the status page', () => {
  it('tells in the language of the person how the request stands, and nothing of who they are', async () => {
    const { request, status } = await submit()
    const answer = await get(`/status/${status}`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('<html lang="sv">')
    for (const text of ['<h1>Din begäran</h1>', request.reference, 'radering', 'november 2026'])
      expect(page).toContain(text)
    expect(page).not.toMatch(/lindqvist|example\.se|<script|style=/iu)
    // As it is read off a letter.
    const typed = `${status.slice(0, 9).toLowerCase()} ${status.slice(9)}`
    expect(await (await get(`/status/${encodeURIComponent(typed)}`)).text()).toBe(page)
  })

  it('is kept nowhere, found by no search engine, and runs nothing', async () => {
    const { status } = await submit()
    const answer = await get(`/status/${status}`)
    const page = await answer.text()
    const style = /<style>(.*)<\/style>/su.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none';style-src 'sha256-${hash}';form-action 'self';base-uri 'none';frame-ancestors 'none'`,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('has one answer for every code that is none', async () => {
    const { status } = await submit()
    const other = (status.startsWith('A') ? 'B' : 'A') + status.slice(1)
    const paths = [
      other,
      'x',
      'A'.repeat(26),
      '%20',
      `${status}A`,
      `${status}/certificate`,
      '<b>'.repeat(10),
      '%zz',
      'A'.repeat(500),
    ]
    const answers = await Promise.all(paths.map(path => get(`/status/${path}`)))
    answers.push(
      await post(`${base}/status/${other}/code`, 'code=12345', form),
      await post(`${base}/status/${other}/new-code`, '', form),
      await post(`${base}/status`, `code=${other}`, form),
      await post(`${base}/status`, 'other=1', form),
    )
    const bodies = await Promise.all(answers.map(answer => answer.text()))
    expect(answers.map(each => each.status)).toEqual(answers.map(() => 404))
    expect(new Set(bodies).size).toBe(1)
    expect(new Set(answers.map(({ headers }) => headers.get('content-length'))).size).toBe(1)
    expect(bodies[0]).toContain('The code does not belong to any request.')
    expect(await (await get('/status/x', 'fi-FI,fi;q=0.9')).text()).toContain('<html lang="fi">')
  })

  it('is reached by typing the code', async () => {
    const { status } = await submit()
    expect(await (await get('/status')).text()).toContain('<form method="post" action="/status">')
    const answer = await post(`${base}/status`, `code=${status.toLowerCase()}`, form)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/status/${status}`)
  })

  it('gives the certificate to whoever follows the request', async () => {
    const { request, status } = await submit()
    const ended = {
      ...request,
      version: request.version + 1,
      state: 'completed',
      identity: { method: 'operator', at: new Date(), by: 'cli:anna' },
      round: 1,
      found: [],
      endedAt: new Date(),
      certificate: 'a.b.c',
    } as const satisfies DataRequest
    expect(await world.context.requests.move(request.version, ended)).toBe(true)
    expect(await (await get(`/status/${status}`)).text()).toContain(`href="/status/${status}/certificate"`)
    const answer = await get(`/status/${status}/certificate`)
    expect(answer.headers.get('content-type')).toBe('application/jose')
    expect(answer.headers.get('content-disposition')).toContain(request.id)
    expect(await answer.text()).toBe('a.b.c')
  })

  it('slows guessing down, with words', async () => {
    const tight = await world.listen({ limits: { pages: 2 } })
    // Whichever way it is guessed.
    const statuses = [
      (await fetch(`${tight}/status/a`)).status,
      (await post(`${tight}/status`, 'code=b', form)).status,
      (await fetch(`${tight}/status/c/certificate`)).status,
      (await fetch(`${tight}/status/c`, { method: 'HEAD' })).status,
    ]
    expect(statuses).toEqual([404, 404, 429, 429])
    const answer = await fetch(`${tight}/status/d`, { headers: { 'accept-language': 'nb-NO' } })
    expect(await answer.text()).toContain('For mange forsøk.')
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the form for the code', () => {
  const type = (status: string, code: string): Promise<Response> =>
    post(`${base}/status/${status}/code`, new URLSearchParams({ code }).toString(), form)

  it('proves who typed the code of the letter, and tells a worker', async () => {
    const { request, status } = await submit('en-GB')
    await ask(request, ['asa.lindqvist@example.se'])
    expect(await (await get(`/status/${status}`)).text()).toContain(`action="/status/${status}/code"`)
    const wrong = await type(status, '00000-00000')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('The code is wrong or no longer valid.')
    const woken = world.woken.length
    const right = await type(status, codeIn(mails[0]).toLowerCase())
    expect(right.status).toBe(303)
    expect(right.headers.get('location')).toBe(`/status/${status}`)
    expect(world.woken.slice(woken)).toEqual([request.id])
    expect(await world.context.requests.request(request.id)).toMatchObject({
      state: 'identity-proven',
      identity: { method: 'code', by: 'person' },
    })
    expect(await (await get(`/status/${status}`)).text()).not.toContain('one-time-code')
  })

  it('answers the same for a person who is not known, up to the last attempt and after the time', async () => {
    const [known, unknown] = [await submit(), await submit()]
    await ask(known.request, ['asa.lindqvist@example.se'])
    await ask(unknown.request, [])
    expect(mails).toHaveLength(1)
    const strip = (text: string, { request, status }: typeof known): string =>
      text.replaceAll(status, 'CODE').replaceAll(request.reference, 'NUMBER')
    const tell = async (each: typeof known, code: string): Promise<string> => {
      const answer = await type(each.status, code)
      const page = await get(`/status/${each.status}`)
      return `${answer.status} ${strip(await answer.text(), each)} ${strip(await page.text(), each)}`
    }
    for (let attempt = 0; attempt < 7; attempt += 1)
      expect(await tell(unknown, 'AAAAA-AAAAA')).toBe(await tell(known, 'AAAAA-AAAAA'))
    // Used up: the right code does not help any more.
    expect(await tell(known, codeIn(mails[0]))).toBe(await tell(unknown, 'AAAAA-AAAAA'))
    expect(await world.context.requests.request(known.request.id)).toMatchObject({ state: 'identity-asked' })
  })

  it('gives another code to whoever asks, and one answer whether it does or not', async () => {
    const [known, unknown] = [await submit('en-GB'), await submit('en-GB')]
    await ask(known.request, ['asa.lindqvist@example.se'])
    await ask(unknown.request, [])
    const anew = async ({ request, status }: typeof known): Promise<string> => {
      const answer = await fetch(`${mailing}/status/${status}/new-code`, { method: 'POST' })
      return `${answer.status} ${(await answer.text()).replaceAll(status, 'CODE').replaceAll(request.reference, 'NUMBER')}`
    }
    const woken = world.woken.length
    const first = await anew(known)
    expect(first).toMatch(/^200 /u)
    expect(first).toContain('If a new code can be sent, it is on its way')
    expect(world.woken).toHaveLength(woken)
    for (let attempt = 0; attempt < 5; attempt += 1)
      for (const each of [known, unknown]) await type(each.status, 'AAAAA-AAAAA')
    // Used up: from now on it is asked for, once, and the same for a person who is not known.
    for (const each of [known, unknown, known, unknown]) expect(await anew(each)).toBe(first)
    expect(world.woken.slice(woken)).toEqual([known.request.id, unknown.request.id])
    for (const { request } of [known, unknown])
      expect(await world.context.requests.request(request.id)).toMatchObject({
        check: { sent: 1, again: world.context.run.clock() },
      })
    const page = async (base: string) => (await fetch(`${base}/status/${known.status}`)).text()
    expect(await page(mailing)).toContain(`action="/status/${known.status}/new-code"`)
    // Where no mail is set up there is nothing to be sent.
    expect(await page(base)).not.toContain('new-code')
    const proven = await submit()
    const gone = await fetch(`${mailing}/status/${proven.status}/new-code`, {
      ...{ method: 'POST', redirect: 'manual' },
    })
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `/status/${proven.status}`])
  })

  it('lets each address type so many codes a minute', async () => {
    const tight = await world.listen({ limits: { codes: 1 } })
    const { status } = await submit()
    const statuses: number[] = []
    for (const code of ['1', '2'])
      statuses.push((await post(`${tight}/status/${status}/code`, `code=${code}`, form)).status)
    expect(statuses).toEqual([303, 429])
  })

  it('logs neither codes nor addresses', async () => {
    const { request, status } = await submit()
    await ask(request, ['asa.lindqvist@example.se'])
    await get(`/status/${status}`)
    await type(status, codeIn(mails[0]))
    const told = JSON.stringify(world.told)
    expect(told).toContain('"route":"/status/:code/code"')
    for (const secret of [status, codeIn(mails[0]), 'lindqvist', '127.0.0.1'])
      expect(told).not.toContain(secret)
  })
})
