import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { createRestClient, type RestOptions } from '../../../src/connectors/rest/client.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void

/** A server that answers as it is told, and what it was asked. */
export const restServer = async (handler: Handler) => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    handler(request, response, asked.length)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { asked, url: `http://127.0.0.1:${port}` }
}

export const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

export const clientOf = (base: string, more: Partial<RestOptions> = {}) =>
  createRestClient({
    store: 'desk',
    base,
    headers: { authorization: 'Basic c2VjcmV0' },
    budget: createLocalBudget(),
    callsPerMinute: 1000,
    firstPauseMs: 1,
    ...more,
  })
