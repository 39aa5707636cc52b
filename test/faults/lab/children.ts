import type { ChildProcess } from 'node:child_process'

const alive = new Set<ChildProcess>()
const last: (() => void)[] = []

/** Ends with this process, however it ends, unless that is a SIGKILL. */
export const endsWithUs = <T extends ChildProcess>(child: T): T => {
  alive.add(child)
  child.once('close', () => alive.delete(child))
  return child
}

/** Done at the very end, at once: nothing can be waited for any more. Gives the way to take it back. */
export const atTheEnd = (work: () => void): (() => void) => {
  last.push(work)
  return () => void last.splice(last.indexOf(work), 1)
}

process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
  for (const work of last) work()
})
