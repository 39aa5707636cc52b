import type { Fault } from './fault.ts'

/**
 * The disk of the member that takes writes is full: mongod ends itself in the middle of a write. Where no small disk can
 * be mounted, SIGABRT stands in, which is how it ends then.
 */
export const fillDisk: Fault = {
  name: 'fill-disk',
  needs: 'small-disks',
  lasts: [1500, 5000],
  async begin({ mongo }) {
    const member = await mongo.primary()
    const what = `member ${mongo.members.indexOf(member)}`
    if (member.disk) {
      await member.disk.fill()
      return {
        what,
        heal: async () => {
          await member.disk?.clear()
          await member.restart()
        },
      }
    }
    member.kill('SIGABRT')
    return { what: `${what}, by SIGABRT`, heal: () => member.restart() }
  },
}
