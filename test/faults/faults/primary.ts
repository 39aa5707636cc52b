import type { Lab } from '../lab/lab.ts'
import type { Fault } from './fault.ts'

const primaryOf = async ({ mongo }: Lab) => {
  const member = await mongo.primary()
  return { member, what: `member ${mongo.members.indexOf(member)}` }
}

/** SIGKILL of the member that takes writes: an election, and a member that catches up from its own journal. */
export const killPrimary: Fault = {
  name: 'kill-primary',
  lasts: [500, 4000],
  async begin(lab) {
    const { member, what } = await primaryOf(lab)
    member.kill('SIGKILL')
    return { what, heal: () => member.restart() }
  },
}

/** SIGSTOP: it wakes up believing that it still takes writes, and finds another in its place. */
export const stopPrimary: Fault = {
  name: 'stop-primary',
  lasts: [1000, 6000],
  async begin(lab) {
    const { member, what } = await primaryOf(lab)
    member.kill('SIGSTOP')
    return { what, heal: async () => member.kill('SIGCONT') }
  },
}

/** A step-down by force while commands are being carried out: they end in the middle. */
export const stepDown: Fault = {
  name: 'step-down',
  lasts: [0, 0],
  async begin(lab) {
    const { member, what } = await primaryOf(lab)
    // It may say no while another election is under way; then nothing happened, which is told.
    const answer = await member
      .admin()
      .command({ replSetStepDown: 2, force: true })
      .then(
        () => 'stepped down',
        (error: Error) => error.name,
      )
    return { what: `${what}, ${answer}`, heal: async () => undefined }
  },
}
