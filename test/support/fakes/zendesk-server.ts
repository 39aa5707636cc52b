import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { ZendeskDesk } from './zendesk-desk.ts'
import { type Account, type Answer, type Asked, answerOf } from './zendesk-routes.ts'

/** What goes wrong with a call, before the desk has seen it or after. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'cut' }
  /** Done, and the answer is lost. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'malformed' }
  /** Done, and something else happens before the answer comes. */
  | { readonly kind: 'then'; readonly act: () => void }
  /** Something happens before the desk sees it. */
  | { readonly kind: 'before'; readonly act: () => void }

export interface FakeZendesk extends Account {
  readonly url: string
  /** Every call, in order. */
  readonly calls: Asked[]
  /** The next call that fits meets it, once. */
  fail(fits: (asked: Asked) => boolean, fault: Fault): void
}

export const login = { email: 'agnes@desk.example', token: 'tok-1234567890' } as const

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'x-rate-limit': '700' })
  response.end(body === undefined ? '' : JSON.stringify(body))
}

const authorised = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === `Basic ${Buffer.from(`${login.email}/token:${login.token}`).toString('base64')}`

interface Serving {
  readonly account: Account
  readonly calls: Asked[]
  readonly faults: { fits(asked: Asked): boolean; readonly fault: Fault }[]
}

const serve = async (
  { account, calls, faults }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake')
  const text = await readBody(request)
  const asked: Asked = {
    method: request.method ?? '',
    path,
    query,
    body: text === '' ? {} : JSON.parse(text),
  }
  calls.push(asked)
  if (!authorised(request))
    return send(response, { status: 401, body: { error: "Couldn't authenticate you" } })
  if (text !== '' && request.headers['content-type'] !== 'application/json')
    return send(response, { status: 415 })
  const at = faults.findIndex(each => each.fits(asked))
  const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault
  if (fault?.kind === 'status') {
    response.writeHead(fault.status, fault.headers)
    return response.end('<html>no JSON: Anna Lindqvist</html>')
  }
  if (fault?.kind === 'cut') return response.destroy()
  if (fault?.kind === 'before') fault.act()
  const answer = answerOf(account, asked)
  if (fault?.kind === 'then') fault.act()
  if (fault?.kind === 'lost') return response.destroy()
  if (fault?.kind === 'malformed') return response.end('{"tickets": [')
  return send(response, answer)
}

/** A stateful Zendesk on this machine, closed after the tests of the file. */
export const fakeZendesk = async (desk: ZendeskDesk): Promise<FakeZendesk> => {
  const account: Account = {
    desk,
    jobs: new Map(),
    pollsPerJob: 2,
    looksPerProof: 1,
    pageSize: 3,
    hasMeasures: true,
    stubborn: new Set(),
  }
  const serving: Serving = { account, calls: [], faults: [] }
  const server = createServer((request, response) => {
    serve(serving, request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(account, {
    url: `http://127.0.0.1:${port}`,
    calls: serving.calls,
    fail: (fits: (asked: Asked) => boolean, fault: Fault) => void serving.faults.push({ fits, fault }),
  })
}
