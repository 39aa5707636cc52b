/** Every call of every port, counted; one of them goes wrong. */
export interface Faults {
  /** Wraps a port. Its calls count as `name.method`. */
  around<T extends object>(name: string, port: T): T
  /** From now on, the call with this number fails: before it does anything, or after, so that its answer is lost. */
  failAt(call: number, when: 'before' | 'after'): void
  /** Nothing fails from now on. */
  heal(): void
  /** What was called so far. */
  readonly calls: readonly string[]
}

export class Crash extends Error {}

/** Not a call over a wire: it cannot die on its own. */
const pure = new Set(['preview'])

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise

export const createFaults = (): Faults => {
  const calls: string[] = []
  let fault: { call: number; when: 'before' | 'after' } | undefined
  const crash = (call: number, when: 'before' | 'after'): boolean =>
    fault?.call === call && fault.when === when

  const wrap =
    (name: string, method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      calls.push(name)
      const call = calls.length
      if (crash(call, 'before')) throw new Crash(name)
      const answer = method(...args)
      if (!crash(call, 'after')) return answer
      if (!isPromise(answer)) throw new Crash(name)
      return answer.then(() => {
        throw new Crash(name)
      })
    }

  return {
    calls,
    failAt(call, when) {
      fault = { call: calls.length + call, when }
    },
    heal() {
      fault = undefined
    },
    around(name, port) {
      const wrapped = Object.entries(port).map(([key, value]) => [
        key,
        typeof value === 'function' && !pure.has(key) ? wrap(`${name}.${key}`, value.bind(port)) : value,
      ])
      return Object.fromEntries(wrapped)
    },
  }
}
