import type { JSONWebKeySet } from 'jose'
import { isEnded } from '../../requests/deadlines.ts'
import type { DataRequest } from '../../requests/model.ts'
import type { RefusedMessage } from '../../requests/refused-message.ts'
import { expectedOf, withheldLines } from './expected.ts'
import type { DemoMessage } from './messages.ts'
import type { Planting } from './plant.ts'
import { readCertificate } from './sender.ts'

/** What became of one message, and whether it is what was expected. */
export interface Judged {
  readonly reference: string
  readonly title: string
  readonly state: string
  readonly found: number
  readonly erased: number
  readonly anonymised: number
  readonly rectified: number
  readonly withheld: readonly { readonly what: string; readonly ground: string; readonly until?: Date }[]
  /** Absent: there is none. */
  readonly certificate?: boolean
  readonly notes: readonly string[]
  readonly faults: readonly string[]
}

const numbers = ['found', 'erased', 'anonymised', 'rectified'] as const

const reasons = { forged: 'bad-signature', expired: 'expired', replayed: 'replayed' } as const

export const isRefused = ({ way }: DemoMessage): boolean => way in reasons

const judgeRefused = (
  message: DemoMessage & { readonly way: keyof typeof reasons },
  refused: readonly RefusedMessage[],
): Judged => {
  const reason = reasons[message.way]
  const isThere = refused.some(each => each.reason === reason)
  return {
    ...{
      reference: message.reference,
      title: message.title,
      found: 0,
      erased: 0,
      anonymised: 0,
      rectified: 0,
      withheld: [],
    },
    state: isThere ? 'turned away' : 'lost',
    notes: isThere ? [reason] : [],
    faults: isThere ? [] : [`no message was refused as ${reason}`],
  }
}

const certificateFaults = async (request: DataRequest, service: JSONWebKeySet): Promise<string[]> => {
  const certificate = 'certificate' in request ? request.certificate : undefined
  if (certificate === undefined) return ['there is no certificate']
  const said = await readCertificate(certificate, service)
  if (!said) return ['the certificate is not signed by the service']
  const stores = 'found' in request ? JSON.parse(JSON.stringify(request.found)) : undefined
  const isSame =
    said.request === request.id &&
    said.state === request.state &&
    JSON.stringify(said.stores) === JSON.stringify(stores)
  return isSame ? [] : ['the certificate says something else than the request']
}

const sums = (request: DataRequest | undefined) => {
  const stores = request && 'found' in request ? (request.found ?? []) : []
  const sum = (of: (typeof numbers)[number]): number =>
    stores.reduce((total, each) => total + (each[of] ?? 0), 0)
  return {
    found: sum('found'),
    erased: sum('erased'),
    anonymised: sum('anonymised'),
    rectified: sum('rectified'),
    withheld: stores.flatMap(({ withheld }) => withheld),
    lines: withheldLines(stores),
  }
}

const notesOn = (request: DataRequest | undefined, all: ReadonlyMap<string, DataRequest>): string[] => {
  if (!request) return []
  const into = 'mergedInto' in request ? request.mergedInto : undefined
  const other = [...all.values()].find(({ id }) => id === into)
  return [
    ...(other ? [`merged into ${other.reference}`] : []),
    ...('identity' in request && request.identity.method !== 'attested'
      ? [`identity: ${request.identity.method}`]
      : []),
    ...(request.blocked ? [`waits: ${request.blocked.code} ${request.blocked.detail}`] : []),
  ]
}

const judgeTaken = async (message: DemoMessage, { all, planting, service }: Seen): Promise<Judged> => {
  const request = all.get(message.reference)
  const expected = expectedOf(planting, message)
  const { lines, ...actual } = sums(request)
  const differing = numbers.filter(each => actual[each] !== expected[each])
  const proof = request && isEnded(request) ? await certificateFaults(request, service) : undefined
  const isMerged = request !== undefined && 'mergedInto' in request && request.mergedInto !== undefined
  return {
    ...{ reference: message.reference, title: message.title, ...actual },
    state: request?.state ?? 'lost',
    ...(proof ? { certificate: proof.length === 0 } : {}),
    notes: notesOn(request, all),
    faults: [
      ...(request?.state === expected.state ? [] : [`expected ${expected.state}`]),
      ...differing.map(each => `expected ${each} ${expected[each]}, not ${actual[each]}`),
      ...(lines.join('; ') === expected.withheld.join('; ')
        ? []
        : [
            `expected withheld: ${expected.withheld.join('; ') || 'nothing'}; not: ${lines.join('; ') || 'nothing'}`,
          ]),
      ...(isMerged === (message.way === 'duplicate') ? [] : ['merged with the wrong request, or with none']),
      ...(proof ?? []),
    ],
  }
}

interface Seen {
  readonly all: ReadonlyMap<string, DataRequest>
  readonly refused: readonly RefusedMessage[]
  readonly planting: Planting
  readonly service: JSONWebKeySet
}

const isTurnedAway = (message: DemoMessage): message is DemoMessage & { way: keyof typeof reasons } =>
  isRefused(message)

export const judge = (messages: readonly DemoMessage[], seen: Seen): Promise<Judged[]> =>
  Promise.all(
    messages.map(async message =>
      isTurnedAway(message) ? judgeRefused(message, seen.refused) : judgeTaken(message, seen),
    ),
  )
