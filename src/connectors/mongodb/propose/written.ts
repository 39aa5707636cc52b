import { Document, isMap, isPair, isScalar, visit, type YAMLMap } from 'yaml'
import { presets } from '../presets/list.ts'
import type { ProposedField } from './fields.ts'
import type { Proposal } from './proposal.ts'

/** What a store is called and where it stands, as stores.yaml says it. */
export interface StoreHead {
  readonly id: string
  readonly url: string
  readonly locales: readonly string[]
  readonly timezone: string
}

const percent = (part: number, of: number): string => `${Math.round((part * 100) / Math.max(1, of))} %`

/** Why a field is what it is: how many documents have it, what was found. No value of the desk's. */
const reasonFor = ({ evidence, isGuess }: ProposedField, sampled: number): string => {
  const { leaf, finds } = evidence
  const found = Object.entries(finds.finds)
    .sort(([, a], [, b]) => b - a)
    .map(([entity, count]) => `${entity} ${percent(count, finds.texts)}`)
  return [
    ...(isGuess ? ['LOOK'] : []),
    `in ${percent(leaf.documents, sampled)}`,
    ...(found.length > 0 ? [found.join(', ')] : []),
  ].join('; ')
}

const nameOf = (map: YAMLMap): string | undefined => {
  const name = map.get('collection')
  return typeof name === 'string' ? name : undefined
}

const comment = (document: Document, { evidence }: Proposal, sampled: ReadonlyMap<string, number>): void => {
  visit(document, {
    Map: (_, map) => {
      const name = nameOf(map)
      const fields = map.get('fields')
      const known = name === undefined ? undefined : evidence.get(name)
      if (name === undefined || known === undefined || !isMap(fields)) return
      for (const pair of fields.items) {
        const field = isPair(pair) && isScalar(pair.key) ? known.get(String(pair.key.value)) : undefined
        if (!field || !isMap(pair.value)) continue
        pair.value.flow = true
        pair.value.comment = ` ${reasonFor(field, sampled.get(name) ?? 0)}`
      }
    },
  })
}

/** Where an editor finds what may be written; the file lies beside stores.yaml. */
const schemaLine = ' yaml-language-server: $schema=./stores.schema.json'

const head = (questions: readonly string[]): string =>
  [
    schemaLine,
    ' Proposed by gallra init store, from a sample. Until `confirmed: false` is taken out, nothing is changed in this store.',
    ' Read every line; LOOK marks what was told by little. What is wrong here is deleted, or stays, in every run.',
    ' First of all:',
    ...questions.map((question, index) => ` ${index + 1}. ${question}${question.endsWith('?') ? '' : '.'}`),
    ' Then: gallra validate, gallra doctor, gallra inventory, and take `confirmed: false` out.',
  ].join('\n')

/** The store as stores.yaml says it, with why each field is what it is. */
export const writtenStore = (
  { id, url, locales, timezone }: StoreHead,
  proposal: Proposal,
  sampled: ReadonlyMap<string, number>,
): string => {
  const store = { connector: 'mongodb', url, locales, timezone, 'data-map': proposal.map }
  const document = new Document({ stores: { [id]: store } })
  document.commentBefore = head(proposal.questions)
  comment(document, proposal, sampled)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** The same for a desk whose data map is shipped; where its other databases are is left to be said. */
export const writtenPreset = ({ id, url, locales, timezone }: StoreHead, preset: string): string => {
  const others = Object.fromEntries(
    (presets[preset]?.databases ?? []).map(name => [name, `\${${name.toUpperCase()}_MONGODB_URL}`]),
  )
  const store = { connector: 'mongodb', preset, url, ...others, locales, timezone }
  const document = new Document({ stores: { [id]: store } })
  document.commentBefore = schemaLine
  return document.toString({ lineWidth: 0 })
}
