import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'
import type { Answer, Person } from '../console-world.ts'

/** Where browsers would reach the console; what leads back there is handed to the console under test. */
export const consoleUrl = 'http://127.0.0.1:8485'

export interface Known {
  readonly login: string
  readonly groups: readonly string[] | string
}

export interface RealProvider {
  readonly issuer: string
  readonly env: Readonly<Record<string, string>>
  /** By subject; may change while it runs. */
  readonly people: Map<string, Known>
}

/**
 * `oidc-provider`, certified, on a port of this machine; whoever types a subject and any password is that one. It leads back to
 * the address of the console and to no other.
 */
export const startProvider = async (at = consoleUrl): Promise<RealProvider> => {
  const people = new Map<string, Known>()
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{
          client_id: 'gallra',
          client_secret: 'a secret of the test',
          grant_types: ['authorization_code'],
        },
        redirect_uris: [`${at}/sign-in/oidc/callback`],
        post_logout_redirect_uris: [`${at}/sign-in`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups'] },
    cookies: { keys: ['of the test'] },
    pkce: { required: () => true },
    findAccount: async (_, sub) => ({
      accountId: sub,
      claims: async () => {
        const known = people.get(sub)
        return { sub, preferred_username: known?.login, groups: known?.groups as string[] }
      },
    }),
  })
  server.on('request', provider.callback())
  afterAll(() => server.close())
  return {
    ...{ issuer, people },
    env: {
      ...{ GALLRA_OIDC_ISSUER: issuer, GALLRA_OIDC_CLIENT_ID: 'gallra', GALLRA_CONSOLE_URL: at },
      GALLRA_OIDC_CLIENT_SECRET: 'a secret of the test',
      GALLRA_OIDC_ROLES: 'ops=operator, leads=approver, it=admin',
    },
  }
}

/** Follows the provider's pages as somebody at a browser of their own, up to where it leads back to the console. */
const atProvider = async (start: string, subject: string): Promise<string> => {
  const cookies = new Map<string, string>()
  let [at, form] = [start, undefined as URLSearchParams | undefined]
  for (let steps = 0; steps < 20; steps += 1) {
    if (at.startsWith(consoleUrl)) return at.slice(consoleUrl.length)
    const answer: Response = await fetch(at, {
      ...(form ? { method: 'POST', body: form } : {}),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      redirect: 'manual',
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    const text = await answer.text()
    if (to !== null) [at, form] = [new URL(to, at).href, undefined]
    else {
      const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1]
      const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1]
      if (action === undefined || prompt === undefined) throw new Error(`no form: ${text.slice(0, 500)}`)
      at = new URL(action, at).href
      form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: subject, password: 'x' } : {}) })
    }
  }
  throw new Error('the provider leads round in a circle')
}

/** From the console to the provider, and the way back that the provider gives; not gone yet. */
export const wayBack = async (person: Person, subject: string, to = ''): Promise<string> => {
  const begun = await person.get(`/sign-in/oidc${to}`)
  if (begun.status !== 303) throw new Error(`not begun: ${begun.status} ${begun.text}`)
  return atProvider(begun.to, subject)
}

export const signInAt = async (person: Person, subject: string, to = ''): Promise<Answer> =>
  person.get(await wayBack(person, subject, to))
