// Somebody at a browser without scripts, over HTTP: keeps cookies, and sends forms with the secret of the page they stand in.

import { addAccount, choosePassword } from '../../src/console/accounts/keep-accounts.ts'
import type { ConsoleDesk } from '../../src/console/desk.ts'

const password = 'a sentence that is long enough'

export interface Answer {
  readonly status: number
  readonly text: string
  /** Where it leads; empty when it leads nowhere. */
  readonly to: string
}

export interface Visitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>
}

/** Calls of one address are limited to so many a minute: each comes from another, told as a proxy would. */
const addresses = function* (): Generator<string> {
  for (let number = 0; ; number++) yield `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
}

const visitorAt = (origin: string): Visitor => {
  const cookies = new Map<string, string>()
  const from = addresses()
  let secret = ''
  const call = async (path: string, options: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${origin}${path}`, {
      ...{ ...options, redirect: 'manual' },
      headers: {
        ...options.headers,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-for': from.next().value as string,
      },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await answer.text()
    secret = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? secret
    return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
  }
  return {
    get: (path, headers = {}) => call(path, { headers }),
    send: (path, fields) =>
      call(path, {
        ...{ method: 'POST', body: new URLSearchParams({ csrf: secret, ...fields }).toString() },
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      }),
  }
}

/** Signed in with an account that may see and press everything. */
export const signIn = async (desk: ConsoleDesk, origin: string): Promise<Visitor> => {
  const keeper = { ...desk, ledger: desk.run.ledger }
  const login = `bench${Date.now()}`
  const roles = ['operator', 'approver', 'admin', 'auditor'] as const
  await addAccount(keeper, { login, roles, password, by: 'bench' })
  await choosePassword(keeper, { login, password, session: '' })
  const visitor = visitorAt(origin)
  const { status, to } = await visitor.send('/sign-in', { login, password })
  if (to !== '/') throw new Error(`not let in: ${status}`)
  await visitor.get('/')
  return visitor
}
