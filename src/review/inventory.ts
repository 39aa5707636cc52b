import { setImmediate as turn } from 'node:timers/promises'
import type { Connector, SurveyedLeaf, SurveyedPlace } from '../connectors/connector.ts'
import { type Entity, entities, personalEntities } from '../entities.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { Redactor } from '../redaction/redactor.ts'
import { shownValue } from './shapes.ts'
import { surveyRecords } from './survey-records.ts'

/** Longer texts say themselves what they are about. */
const longest = 80

/** What one path of a store holds, as far as a sample shows it. Holds no personal value. */
export interface InventoryRow {
  readonly place: string
  readonly path: string
  readonly names: boolean
  readonly class: SurveyedLeaf['class'] | null
  /** Documents of the sample that hold a text or a longer number here. */
  readonly documents: number
  /** Of these texts so many were read, and in so many of them something of each entity stands. */
  readonly texts: number
  readonly finds: Readonly<Partial<Record<Entity, number>>>
  /** One of the findings, masked. */
  readonly shown: string | null
  /** `unmapped`: looks personal, and the data map says nothing of it. `class`: the map calls it something that stays as it is. */
  readonly problem: 'unmapped' | 'class' | null
}

export interface InventoryPlace extends Omit<SurveyedPlace, 'leaves'> {
  readonly rows: readonly InventoryRow[]
}

const personal: ReadonlySet<Entity> = new Set(personalEntities)

/** `customerPhone` and `customer_phone` as a label that a person would write. */
const labelOf = (path: string): string =>
  (path.split('.').at(-1) ?? '')
    .replaceAll('[]', '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[_*-]+/gu, ' ')
    .trim()
    .toLowerCase()

interface Reading {
  readonly redactor: Redactor
  /** Is it how an agent of the desk is called or reached? They stay. */
  readonly isAgents?: (value: string) => boolean
}

interface Read {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** A letter or two tell nothing, and look like a name’s. */
const shortestLabel = 3
/** What anything may be called: `name: Normal` is no person. */
const plainName = /^(?:name|title|label|namn|navn|nimi|naam)$/u

/** A short value is read with the name of its field before it: `phone: 0701740605`. */
const readText = ({ redactor, isAgents }: Reading, { path, names }: SurveyedLeaf, text: string): Read => {
  const label = labelOf(path)
  const bare =
    names === true || text.length > longest || label.length < shortestLabel || plainName.test(label)
  const before = bare ? '' : `${label}: `
  const read = `${before}${text}`
  const [found = []] = redactor.find([{ text: read, format: text.startsWith('<') ? 'html' : 'plain' }], [])
  const findings = found.filter(
    ({ start, end, entity }) =>
      start >= before.length && personal.has(entity) && isAgents?.(read.slice(start, end)) !== true,
  )
  return { text: read, findings }
}

const countFinds = (all: readonly Read[]): Partial<Record<Entity, number>> => {
  const counts: Partial<Record<Entity, number>> = {}
  for (const entity of entities) {
    const count = all.filter(({ findings }) => findings.some(each => each.entity === entity)).length
    if (count > 0) counts[entity] = count
  }
  return counts
}

/** Classes whose values stay where something is redacted, and are looked at by nobody. */
const staying: ReadonlySet<SurveyedLeaf['class']> = new Set(['statistic', 'technical', 'key'])

/** One word in small letters, or with figures in it, is a code or a key before it is a name. */
const isWordy = (text: string): boolean => /^\p{Lu}|\s/u.test(text) && !/\d/u.test(text)

/** A word or two that look like a name are no proof; a fifth of the values is. */
const isTelling = (withFinds: number, texts: number): boolean => withFinds >= 2 && withFinds * 5 >= texts

const problemOf = (
  is: SurveyedPlace['is'],
  leaf: SurveyedLeaf,
  { telling, texts }: { telling: number; texts: number },
): InventoryRow['problem'] => {
  if (telling === 0) return null
  if (is === 'ignored' || is === 'looked-up')
    return leaf.class === undefined && isTelling(telling, texts) ? 'class' : null
  if (leaf.class === undefined) return 'unmapped'
  return is === 'mapped' && leaf.class !== 'key' && staying.has(leaf.class) && isTelling(telling, texts)
    ? 'class'
    : null
}

const isProof = ({ text, findings }: Read): boolean =>
  findings.some(({ entity, start, end }) => entity !== 'PERSON' || isWordy(text.slice(start, end)))

const summed = (all: readonly Read[]) => {
  const found = all.filter(({ findings }) => findings.length > 0)
  const [first] = found
  const [finding] = first?.findings ?? []
  return {
    texts: all.length,
    withFinds: found.length,
    telling: found.filter(isProof).length,
    finds: countFinds(all),
    shown: first && finding ? shownValue(first.text, finding) : null,
  }
}

/** What a leaf holds; texts are read one by one, so that none of them gives another away. */
export const readLeaf = (reading: Reading, leaf: SurveyedLeaf) =>
  summed(leaf.texts.map(text => readText(reading, leaf, text)))

/** The same; whatever else the process does has its turn after each text, which may be long. */
const readInTurns = async (reading: Reading, leaf: SurveyedLeaf) => {
  const all: Read[] = []
  for (const text of leaf.texts) {
    all.push(readText(reading, leaf, text))
    await turn()
  }
  return summed(all)
}

const agentsOf = async (connector: Connector, signal: AbortSignal): Promise<(value: string) => boolean> => {
  const spellings = (await connector.agents(signal)).flatMap(({ names, emails, phones, usernames }) =>
    [...names, ...emails, ...phones, ...usernames].map(each => each.toLowerCase()),
  )
  const known = new Set(spellings)
  return value => known.has(value.toLowerCase())
}

/** Reads a sample of every place of the store as a redaction would, mapped or not. Nothing is written. */
export async function* takeInventory(
  connector: Connector,
  { redactor, size, now, signal }: { redactor: Redactor; size: number; now: Date; signal: AbortSignal },
): AsyncGenerator<InventoryPlace> {
  const reading = { redactor, isAgents: await agentsOf(connector, signal) }
  const places = connector.survey?.(size, signal) ?? surveyRecords(connector, { size, now, signal })
  for await (const { leaves, ...place } of places) {
    const rows: InventoryRow[] = []
    for (const leaf of leaves) {
      signal.throwIfAborted()
      const { withFinds: _, telling, ...read } = await readInTurns(reading, leaf)
      rows.push({
        place: place.place,
        path: leaf.path,
        names: leaf.names ?? false,
        class: leaf.class ?? null,
        documents: leaf.documents,
        ...read,
        problem: problemOf(place.is, leaf, { telling, texts: read.texts }),
      })
    }
    yield { ...place, rows }
  }
}
