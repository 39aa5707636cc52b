import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { BSON, type Document } from 'mongodb'
import { afterAll } from 'vitest'

/** A command as it went over the wire, with the lists that the driver sends beside it put back in. */
export interface Sent {
  readonly name: string
  readonly database: string
  readonly command: Document
}

const opMessage = 2013
const opQuery = 2004

const read = (bytes: Buffer): Document => BSON.deserialize(bytes, { promoteValues: true, bsonRegExp: true })

/** One document at a place of the message, and the place behind it. */
const documentAt = (message: Buffer, at: number): readonly [Document, number] => {
  const end = at + message.readInt32LE(at)
  return [read(message.subarray(at, end)), end]
}

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/#op_msg */
const commandIn = (message: Buffer): Document | undefined => {
  const code = message.readInt32LE(12)
  if (code === opQuery) return documentAt(message, message.indexOf(0, 20) + 9)[0]
  if (code !== opMessage) return undefined
  const hasChecksum = (message.readInt32LE(16) & 1) === 1
  const end = message.length - (hasChecksum ? 4 : 0)
  let command: Document = {}
  for (let at = 20; at < end; ) {
    const kind = message[at]
    if (kind === 0) {
      const [body, next] = documentAt(message, at + 1)
      command = { ...body, ...command }
      at = next
      continue
    }
    const last = at + 1 + message.readInt32LE(at + 1)
    const nameEnd = message.indexOf(0, at + 5)
    const list: Document[] = []
    for (let place = nameEnd + 1; place < last; ) {
      const [each, next] = documentAt(message, place)
      list.push(each)
      place = next
    }
    command[message.toString('utf8', at + 5, nameEnd)] = list
    at = last
  }
  return command
}

/** Calls for every whole message of a stream. */
const splitter = (each: (message: Buffer) => void): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      each(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
  }
}

/**
 * A URL that leads to the same server through us: what clients of this name send is kept. Nothing of the program is asked
 * or trusted, its processes are heard like this one. Call at the top of a file.
 */
export const tapCommands = async (
  url: string,
  appName = 'gallra',
): Promise<{ readonly url: string; readonly sent: readonly Sent[] }> => {
  const { hostname, port } = new URL(url)
  const sent: Sent[] = []
  const open = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(Number(port), hostname)
    let isTheirs = false
    const hear = splitter(message => {
      const command = commandIn(message)
      const [name = ''] = Object.keys(command ?? {})
      if (!command) return
      isTheirs ||= command.client?.application?.name === appName
      if (isTheirs) sent.push({ name, database: String(command.$db ?? 'admin'), command })
    })
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk: Buffer) => {
      hear(chunk)
      upstream.write(chunk)
    })
    upstream.pipe(client)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  const tapped = new URL(url)
  tapped.port = String((server.address() as AddressInfo).port)
  // Otherwise the driver would ask the server for its real address and go there.
  tapped.searchParams.delete('replicaSet')
  tapped.searchParams.set('directConnection', 'true')
  return { url: tapped.href, sent }
}
