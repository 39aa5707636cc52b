import type { Lab } from '../lab/lab.ts'
import type { Wiring } from '../lab/proxy.ts'
import type { Draw, Fault } from './fault.ts'

const passing = { does: 'pass', delayMs: 0 } as const

/** The way to Redis, or to one member of the set: clients and the other members take it alike. */
const wireOf = async ({ mongo, redis }: Lab, { pick }: Draw): Promise<readonly [string, Wiring]> => {
  const to = pick(['redis', 'primary', 'secondary'] as const)
  if (to === 'redis') return [to, redis.proxy]
  const primary = await mongo.primary()
  const member = to === 'primary' ? primary : pick(mongo.members.filter(each => each !== primary))
  return [`${to}, member ${mongo.members.indexOf(member)}`, member.proxy]
}

const healing = (wire: Wiring) => async (): Promise<void> => wire.set(passing)

/** Connections end, and new ones are refused. */
export const cutNetwork: Fault = {
  name: 'cut-network',
  lasts: [500, 7000],
  async begin(lab, draw) {
    const [what, wire] = await wireOf(lab, draw)
    wire.set({ does: 'cut' })
    return { what, heal: healing(wire) }
  },
}

/** Everything arrives, late. */
export const delayNetwork: Fault = {
  name: 'delay-network',
  lasts: [1000, 7000],
  async begin(lab, draw) {
    const [what, wire] = await wireOf(lab, draw)
    const delayMs = Math.round(30 + 300 * draw.random())
    wire.set({ does: 'pass', delayMs })
    return { what: `${what}, ${delayMs} ms`, heal: healing(wire) }
  },
}

/** Bytes go out and nothing comes back, and nobody says that the connection is gone. */
export const swallowNetwork: Fault = {
  name: 'swallow-network',
  lasts: [1000, 7000],
  async begin(lab, draw) {
    const [what, wire] = await wireOf(lab, draw)
    wire.set({ does: 'hole' })
    return { what, heal: healing(wire) }
  },
}

/** All connections are reset at once, answers on their way with them. */
export const resetNetwork: Fault = {
  name: 'reset-network',
  lasts: [0, 0],
  async begin(lab, draw) {
    const [what, wire] = await wireOf(lab, draw)
    wire.reset()
    return { what, heal: async () => undefined }
  },
}
