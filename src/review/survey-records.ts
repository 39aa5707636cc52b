import type { Connector, SurveyedLeaf, SurveyedPlace } from '../connectors/connector.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Field, FieldClass, RecordKind, StoreRecord } from '../tickets/record.ts'
import { sampleTickets } from './sample.ts'

const mostTexts = 100

interface Gathered {
  readonly class: FieldClass
  readonly texts: Set<string>
  documents: number
}

const splitPattern = (pattern: string): readonly [place: string, path: string] => {
  const at = pattern.indexOf(':')
  return at < 0 ? ['records', pattern] : [pattern.slice(0, at), pattern.slice(at + 1)]
}

/** Fields of the records, gathered by what the data map calls them. */
const gather = () => {
  const places = new Map<string, Map<string, Gathered>>()
  const put = ({ pattern, class: fieldClass, value }: Field, seen: Set<Gathered>): void => {
    if (typeof value !== 'string' || value.trim() === '') return
    const [place, path] = splitPattern(pattern)
    const paths = places.get(place) ?? new Map<string, Gathered>()
    const leaf = paths.get(path) ?? { class: fieldClass, texts: new Set(), documents: 0 }
    places.set(place, paths.set(path, leaf))
    if (leaf.texts.size < mostTexts) leaf.texts.add(value.slice(0, 2000))
    if (!seen.has(leaf)) leaf.documents += 1
    seen.add(leaf)
  }
  return {
    add: ({ fields }: StoreRecord): void => {
      const seen = new Set<Gathered>()
      for (const field of fields) put(field, seen)
    },
    leavesBy: (): [string, SurveyedLeaf[]][] =>
      [...places].map(([place, paths]) => [
        place,
        [...paths].map(([path, { class: fieldClass, texts, documents }]) => ({
          path,
          class: fieldClass,
          documents,
          texts: [...texts],
        })),
      ]),
  }
}

async function* sampleContacts(connector: Connector, size: number, signal: AbortSignal) {
  const ids: RecordId[] = []
  for await (const { id } of connector.select('contact', { rules: [], all: true }, signal)) {
    ids.push(id)
    if (ids.length >= size) break
  }
  yield* await connector.readMany('contact', ids, signal)
}

/** What a desk's records hold, for one that shows nothing beside them: all of it is mapped. */
export async function* surveyRecords(
  connector: Connector,
  { size, now, signal }: { size: number; now: Date; signal: AbortSignal },
): AsyncGenerator<SurveyedPlace> {
  const kinds: RecordKind[] = [
    'ticket',
    ...(connector.capabilities.has('contacts') ? (['contact'] as const) : []),
  ]
  for (const kind of kinds) {
    const gathered = gather()
    let sampled = 0
    const records =
      kind === 'ticket'
        ? (await sampleTickets(connector, { size, now, signal })).tickets
        : sampleContacts(connector, size, signal)
    for await (const record of records) {
      gathered.add(record)
      sampled += 1
    }
    const documents = await connector.count(kind, signal)
    for (const [place, leaves] of gathered.leavesBy())
      yield { place, documents, sampled, is: 'mapped', leaves }
  }
}
