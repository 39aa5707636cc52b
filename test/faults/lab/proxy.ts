import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What the wire does: `pass` as it should; `cut` ends every connection and takes no new one; `hole` swallows bytes in
 * both directions and says nothing, as a firewall does that drops packets.
 */
type Wire = { readonly does: 'pass'; readonly delayMs: number } | { readonly does: 'cut' | 'hole' }

/** A port of our own that leads to a server's. What is behind it can be hurt without touching the server. */
export interface Wiring extends AsyncDisposable {
  readonly port: number
  set(wire: Wire): void
  /** Ends every connection there is with a TCP reset; new ones are taken. */
  reset(): void
}

const forward = (from: Socket, to: Socket, wire: () => Wire): void => {
  // One chain for each direction: bytes that are late must not be overtaken by bytes that are not.
  let before = Promise.resolve()
  from.on('data', bytes => {
    before = before.then(async () => {
      const now = wire()
      if (now.does === 'hole') return
      if (now.does === 'pass' && now.delayMs > 0) await sleep(now.delayMs)
      if (to.writable) to.write(bytes)
    })
  })
  const end = (): void => void before.then(() => to.destroy())
  from.on('close', end)
  // The other side is told by the close; what kind of error it was is no matter here.
  from.on('error', end)
}

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Opens a proxy on a free port of 127.0.0.1. `target` is asked at each connection, as servers move. */
export const openProxy = async (target: () => number): Promise<Wiring> => {
  let wire: Wire = { does: 'pass', delayMs: 0 }
  const open = new Set<Socket>()
  const keep = (socket: Socket): void => {
    socket.setNoDelay(true)
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  }
  const server = createServer(client => {
    keep(client)
    if (wire.does === 'cut') {
      client.on('error', () => undefined)
      client.resetAndDestroy()
      return
    }
    const upstream = connect(target(), '127.0.0.1')
    keep(upstream)
    forward(client, upstream, () => wire)
    forward(upstream, client, () => wire)
  })
  const port = await listen(server)
  return {
    port,
    set(next) {
      const before = wire
      wire = next
      // A hole loses bytes out of the middle of a stream: what comes after them could not be read.
      if (next.does === 'cut' || before.does === 'hole') for (const socket of open) socket.destroy()
    },
    reset() {
      for (const socket of open) socket.resetAndDestroy()
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
