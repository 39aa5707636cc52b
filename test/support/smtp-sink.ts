import { createServer, type Socket } from 'node:net'

export interface SinkOptions {
  readonly host?: string
  /** Reply to RCPT TO instead of taking it. */
  readonly refuse?: string
  /** Says nothing at all. */
  readonly silent?: boolean
}

export interface SmtpSink extends AsyncDisposable {
  readonly url: string
  /** Messages as they came over the wire, with dots unstuffed. */
  readonly messages: readonly {
    readonly from: string
    readonly to: readonly string[]
    readonly data: string
  }[]
  /** Every command, for what must not be said. */
  readonly commands: readonly string[]
}

const serve = (
  socket: Socket,
  { refuse, silent }: SinkOptions,
  sink: { messages: SmtpSink['messages'][number][]; commands: string[] },
): void => {
  let buffer = ''
  let from = ''
  let to: string[] = []
  let inData = false
  const say = (line: string): boolean => socket.write(`${line}\r\n`)
  const command = (line: string): void => {
    sink.commands.push(line)
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') say('250-sink\r\n250 8BITMIME')
    else if (verb === 'MAIL') {
      from = line
      say('250 ok')
    } else if (verb === 'RCPT') {
      if (refuse === undefined) to.push(line)
      say(refuse ?? '250 ok')
    } else if (verb === 'DATA') {
      inData = true
      say('354 go on')
    } else if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
    } else if (verb === 'STAR') say('502 no TLS here')
    else say('250 ok')
  }
  const take = (): boolean => {
    const end = inData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n')
    if (end < 0) return false
    const part = buffer.slice(0, end)
    buffer = buffer.slice(end + (inData ? 5 : 2))
    if (!inData) {
      command(part)
      return true
    }
    sink.messages.push({ from, to, data: part.replace(/^\.\./gm, '.') })
    to = []
    inData = false
    say('250 taken')
    return true
  }
  socket.on('error', () => undefined)
  if (silent) return
  say('220 sink')
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffer += chunk
    while (take());
  })
}

/** An SMTP server of our own without TLS, that keeps what it is given. */
export const smtpSink = async (options: SinkOptions = {}): Promise<SmtpSink> => {
  const kept = { messages: [] as SmtpSink['messages'][number][], commands: [] as string[] }
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    serve(socket, options, kept)
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the sink has no port')
  return {
    ...kept,
    url: `smtp://${host}:${address.port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
