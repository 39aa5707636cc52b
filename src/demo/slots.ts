import type { Entity } from '../entities.ts'
import type { Draw } from './draw.ts'
import { card, iban, ip } from './identifiers.ts'
import { nationalNumber } from './national-numbers.ts'
import type { Invented } from './people.ts'
import type { Planted } from './planted.ts'

/** The invented company behind the desk. */
export const company = {
  name: 'Nordljus',
  /** Its own address stays in every text: `allow` in stores.yaml names it. */
  email: 'support@nordljus.example',
} as const

/** Who and what a conversation is about; drawn once, so that values come back in it. */
export interface Cast {
  readonly customer: Invented
  readonly agent: Invented
  /** Somebody who has no account here. */
  readonly third: Invented
  readonly order: string
  readonly invoice: string
  readonly version: string
  readonly section: string
  readonly product: string
  readonly amount: string
}

/** `anna.berg (at) example.com`: as people write who fear robots. */
const oddly = (draw: Draw, address: string): string => {
  const [local = '', domain = ''] = address.split('@')
  return draw.pick([
    `${local} (at) ${domain}`,
    `${local}[at]${domain}`,
    `${local} @ ${domain}`,
    `${local} (at) ${domain.replaceAll('.', ' (dot) ')}`,
  ])
}

type Slot = readonly [text: string, kind: Entity | 'decoy' | 'neutral']

const slotOf = (name: string, cast: Cast, draw: Draw): Slot => {
  const { customer, agent, third } = cast
  switch (name) {
    case 'name':
      return [customer.name, 'PERSON']
    case 'first':
      return [customer.first, 'PERSON']
    case 'nameGenitive':
      return [customer.genitive, 'PERSON']
    case 'agent':
      return [agent.name, 'PERSON']
    case 'agentFirst':
      return [agent.first, 'PERSON']
    case 'third':
      return [third.name, 'PERSON']
    case 'thirdGenitive':
      return [third.genitive, 'PERSON']
    case 'email':
      return [customer.email, 'EMAIL']
    case 'odd':
      return [oddly(draw, customer.email), 'EMAIL']
    case 'phone':
      return [customer.phone, 'PHONE']
    case 'id':
      return [nationalNumber[customer.language.code](draw), 'ID_NUMBER']
    case 'iban':
      return [iban(draw, customer.language.code), 'IBAN']
    case 'card':
      return [card(draw), 'CARD']
    case 'ip':
      return [ip(draw), 'IP']
    case 'street':
      return [customer.street, 'ADDRESS']
    case 'own':
      return [company.email, 'decoy']
    case 'order':
    case 'invoice':
    case 'version':
    case 'section':
      return [cast[name], 'decoy']
    case 'product':
    case 'amount':
      return [cast[name], 'neutral']
    case 'town':
      return [customer.town, 'neutral']
    default:
      throw new RangeError(`no such slot: ${name}`)
  }
}

/** Writes texts of one conversation and keeps the list of what it put into them. */
export interface Writer {
  readonly cast: Cast
  readonly planted: readonly Planted[]
  readonly decoys: readonly string[]
  write(template: string): string
  /** For values that come into a document otherwise. */
  plant(value: Planted): void
}

export const createWriter = (cast: Cast, draw: Draw): Writer => {
  const planted = new Map<string, Planted>()
  const decoys = new Set<string>()
  const plant = (value: Planted): void => {
    planted.set(`${value.entity} ${value.value}`, value)
  }
  return {
    cast,
    get planted() {
      return [...planted.values()]
    },
    get decoys() {
      return [...decoys]
    },
    plant,
    write: template =>
      template.replace(/\{(\w+)\}/gu, (_, name: string) => {
        const [value, kind] = slotOf(name, cast, draw)
        if (kind === 'decoy') decoys.add(value)
        else if (kind !== 'neutral') plant({ entity: kind, value })
        return value
      }),
  }
}

/** Numbers as shops and programs write them; none is shaped like anything personal. */
export const drawCast = (people: Pick<Cast, 'customer' | 'agent' | 'third'>, draw: Draw): Cast => ({
  ...people,
  order: draw.pick([
    `NL-${draw.between(2017, 2026)}-${draw.between(10_000, 99_999)}`,
    `SO-${draw.between(100_000, 999_999)}`,
  ]),
  invoice: `F${draw.between(100_000, 999_999)}`,
  version: draw.pick([
    `${draw.between(1, 9)}.${draw.between(0, 20)}.${draw.between(0, 9)}`,
    `${draw.between(1, 9)}.${draw.between(0, 20)}.${draw.between(0, 9)}.${draw.between(10, 250)}`,
  ]),
  section: `${draw.between(1, 9)}.${draw.between(1, 9)}.${draw.between(1, 9)}`,
  product: draw.pick(people.customer.language.products),
  amount: draw.pick(people.customer.language.amounts),
})
