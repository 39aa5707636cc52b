import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect } from 'vitest'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Record<string, unknown>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What goes wrong with a call, before the desk has seen it or after. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Record<string, string>
      /** What the desk itself says; absent: a page of whatever stands before it. */
      readonly body?: unknown
    }
  | { readonly kind: 'cut' }
  /** Done, and the answer is lost. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'malformed' }
  /** Half of the answer, and the line is dead. */
  | { readonly kind: 'half' }
  /** Done, and something else happens before the answer comes. */
  | { readonly kind: 'then'; readonly act: () => void }
  /** Something happens before the desk sees it. */
  | { readonly kind: 'before'; readonly act: () => void }

export interface DeskServer {
  readonly url: string
  /** Every call, in order. */
  readonly calls: Asked[]
  /** The next call that fits meets it, once. */
  fail(fits: (asked: Asked) => boolean, fault: Fault): void
}

/** A vendor's API, behind what any server has in common. */
export interface DeskApi {
  isAuthorised(headers: IncomingMessage['headers'], asked: Asked): boolean
  readonly unauthorised: unknown
  /** Why a call is none of the vendor's description: it is refused, and the tests of the file fail. */
  problem?(asked: Asked): string | undefined
  /** What is answered, were nothing between the desk and whoever asks. */
  answer(asked: Asked): Answer
  /** With every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

interface Serving {
  readonly api: DeskApi
  readonly calls: Asked[]
  readonly problems: string[]
  readonly faults: { fits(asked: Asked): boolean; readonly fault: Fault }[]
}

const askedOf = async (request: IncomingMessage): Promise<{ asked: Asked; hasBody: boolean }> => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake')
  const text = await readBody(request)
  const isForm = /^application\/x-www-form-urlencoded\b/u.test(request.headers['content-type'] ?? '')
  const parsed = text === '' || isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text)
  return {
    asked: { method: request.method ?? '', path, query, body: parsed },
    hasBody: text !== '' && !isForm,
  }
}

const serve = async (
  { api, calls, faults, problems }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const send = ({ status, body, headers }: Answer): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...api.headers, ...headers })
    response.end(body === undefined ? '' : JSON.stringify(body))
  }
  const { asked, hasBody } = await askedOf(request)
  calls.push(asked)
  if (!api.isAuthorised(request.headers, asked)) return send({ status: 401, body: api.unauthorised })
  if (hasBody && request.headers['content-type'] !== 'application/json') return send({ status: 415 })
  const problem = api.problem?.(asked)
  if (problem !== undefined) {
    problems.push(problem)
    return send({ status: 400, body: { error: 'InvalidRequest', description: problem } })
  }
  const at = faults.findIndex(each => each.fits(asked))
  const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault
  if (fault?.kind === 'status') {
    response.writeHead(fault.status, fault.headers)
    return response.end(
      fault.body === undefined ? '<html>no JSON: Anna Lindqvist</html>' : JSON.stringify(fault.body),
    )
  }
  if (fault?.kind === 'cut') return response.destroy()
  if (fault?.kind === 'before') fault.act()
  const answer = api.answer(asked)
  if (fault?.kind === 'then') fault.act()
  if (fault?.kind === 'lost') return response.destroy()
  if (fault?.kind === 'malformed') return response.end('{"tickets": [')
  if (fault?.kind === 'half') {
    const text = JSON.stringify(answer.body)
    response.writeHead(answer.status, { 'content-length': String(Buffer.byteLength(text)) })
    return response.write(text.slice(0, text.length / 2), () => response.destroy())
  }
  return send(answer)
}

/** A desk on this machine, closed after the tests of the file. */
export const serveDesk = async (api: DeskApi): Promise<DeskServer> => {
  const serving: Serving = { api, calls: [], problems: [], faults: [] }
  const server = createServer((request, response) => {
    serve(serving, request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    expect(serving.problems).toEqual([])
    return new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls: serving.calls,
    fail: (fits, fault) => void serving.faults.push({ fits, fault }),
  }
}
