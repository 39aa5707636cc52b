import type { RestAnswer, RestCall, RestClient } from '../rest/client.ts'

export type Get = Pick<RestCall, 'path' | 'query' | 'bucket'> & {
  readonly orRefused?: true
  /** Parameters that not every description of the API has, and that can be done without. */
  readonly optional?: Readonly<Record<string, string>>
}

/** Who reads by itself all tickets has to name those of AI agents: without it they are in no list. */
export const everyTicket = { support_type_scope: 'all' } as const

export interface Asking {
  get(call: Get, signal: AbortSignal): Promise<RestAnswer>
  /** Did the desk refuse a call of this path with the parameter, and take it without? */
  isUnknown(parameter: string, path: string): boolean
}

/** To a parameter that is not in its description. */
const refusals = new Set([400, 422])

const partOf = (all: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))

/** Without each in turn, and without any. */
const fewer = (names: readonly string[]): string[][] => {
  if (names.length === 0) return []
  const each = names.map(left => names.filter(name => name !== left))
  return names.length > 1 ? [...each, []] : each
}

/**
 * Calls with parameters that older descriptions do not know. Where one with them is refused and one without goes well, they are
 * left out from then on, and it is told once what that means; a call that was taken before is refused for another reason.
 */
export const createAsking = (
  client: RestClient,
  leftOut: (parameters: readonly string[], path: string) => void,
): Asking => {
  const unknown = new Map<string, ReadonlySet<string>>()
  const taken = new Set<string>()
  const note = (place: string, names: readonly string[]): void => {
    unknown.set(place, new Set([...(unknown.get(place) ?? []), ...names]))
    leftOut(names, place)
  }
  return {
    isUnknown: (parameter, path) => unknown.get(path)?.has(parameter) ?? false,
    async get({ optional = {}, orRefused: _, ...call }, signal) {
      const place = call.path.replace(/(?<=\/)\d+(?=\/|$)/gu, 'N')
      const names = Object.keys(optional).filter(name => !unknown.get(place)?.has(name))
      const ask = (given: readonly string[]): Promise<RestAnswer> =>
        client.get({ ...call, query: { ...call.query, ...partOf(optional, given) } }, signal)
      const first = await ask(names)
      if (first.status < 300) taken.add(place)
      if (taken.has(place) || !refusals.has(first.status)) return first
      for (const given of fewer(names)) {
        const answer = await ask(given)
        if (answer.status >= 300) continue
        taken.add(place)
        note(
          place,
          names.filter(name => !given.includes(name)),
        )
        return answer
      }
      return first
    },
  }
}
