import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { mayDo } from './accounts/account.ts'
import type { ConsoleDesk } from './desk.ts'
import { type Guarded, type Params, visitOf } from './guard.ts'
import { fragmentOf } from './layout.tsx'
import type { Visit } from './visit.ts'

/** What a live part of a page shows now, and whether it will change any more. */
export interface LivePart {
  readonly node: VNode
  readonly isOver: boolean
}

const lookMs = 1000
/** Something is sent at least so often: proxies close what is silent. */
const silentLooks = 15
/** The browser opens it again by itself, and is let in again or not. */
const longestLooks = 600

const eventOf = (name: string, data: string): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

async function* eventsOf(look: () => Promise<LivePart | undefined>): AsyncGenerator<string> {
  let [shown, silent] = ['', 0]
  for (let looks = 0; looks < longestLooks; looks += 1) {
    const part = await look()
    // Signed out meanwhile, or given another role: the page is loaded again, and not shown.
    if (!part) {
      yield eventOf('over', '')
      return
    }
    const html = fragmentOf(part.node)
    silent = html === shown ? silent + 1 : 0
    if (html !== shown) yield eventOf('part', html)
    else if (silent % silentLooks === 0) yield ': still here\n\n'
    shown = html
    if (part.isOver) {
      yield eventOf('over', '')
      return
    }
    await sleep(lookMs)
  }
}

/** Server-sent events (HTML, 9.2) for a part of a page; the page itself shows the same part, for browsers without scripts. */
export const addLive = (
  app: FastifyInstance,
  desk: ConsoleDesk,
  { url, needs, part }: Guarded & { part(visit: Visit, params: Params): Promise<LivePart> },
): void => {
  app.get(url, async (call, reply) => {
    const admitted = async (): Promise<Visit | undefined> => {
      const visit = await visitOf(desk, call, false)
      return visit && !visit.account.mustChange && mayDo(visit.account, needs) ? visit : undefined
    }
    if (!(await admitted())) return reply.code(403).send('')
    const look = async (): Promise<LivePart | undefined> => {
      const visit = await admitted()
      return visit && part(visit, call.params as Params)
    }
    return reply
      .header('content-type', 'text/event-stream')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(eventsOf(look)))
  })
}
