import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A port that leads to another one, until it refuses. */
export interface ClosingPort extends AsyncDisposable {
  readonly port: number
  /** From now on whoever is connected is cut off, and nobody else gets in. */
  close(): Promise<void>
  /** From now on nothing comes through, and nobody is told: connections stay open. Until `open`, which cuts them off. */
  swallow(): void
  /** The same port leads there again. */
  open(): Promise<void>
}

export const closingPort = async (to: {
  readonly host: string
  readonly port: number
}): Promise<ClosingPort> => {
  const sockets = new Set<Socket>()
  let swallows = false
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(near => {
      const far = connect(to)
      keep(near)
      keep(far)
      if (!swallows) near.pipe(far).pipe(near)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server: Server | undefined = await listen(0)
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    const closing = server
    server = undefined
    if (!closing) return
    const closed = once(closing, 'close')
    closing.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    port,
    close,
    swallow() {
      swallows = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    async open() {
      if (swallows) for (const socket of sockets) socket.destroy()
      swallows = false
      server ??= await listen(port)
    },
    [Symbol.asyncDispose]: close,
  }
}
