import { once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { testCertificate } from './test-certificate.ts'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface RecipientServer {
  readonly port: number
  readonly received: Received[]
  close(): Promise<void>
}

/** What a recipient does with a message it has read: any fault there is. */
export type Behaviour = (response: ServerResponse, received: Received, count: number) => void

export const acknowledges: Behaviour = response => response.writeHead(200).end('{"acknowledged":true}')

/** A recipient of notices as it stands on the internet: a real server with TLS. */
export const startRecipient = async (behaviour: Behaviour = acknowledges): Promise<RecipientServer> => {
  const received: Received[] = []
  const server = createServer(testCertificate, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const message = { headers: request.headers, body: Buffer.concat(chunks) }
    received.push(message)
    behaviour(response, message, received.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    received,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
