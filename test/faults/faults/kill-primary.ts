import type { Fault } from './fault.ts'

/** SIGKILL of the member that takes writes: an election, and a member that catches up from its own journal. */
export const killPrimary: Fault = {
  name: 'kill-primary',
  lasts: [500, 4000],
  async begin({ mongo }) {
    const member = await mongo.primary()
    member.kill('SIGKILL')
    return { what: `member ${mongo.members.indexOf(member)}`, heal: () => member.restart() }
  },
}
