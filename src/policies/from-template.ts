import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Capability } from '../connectors/connector.ts'

/** What the templates of `policies/templates` tell apart, by the rule that is for it. */
export const templateKinds = [
  'orders',
  'complaints',
  'technical',
  'security',
  'misdirected',
  'general',
] as const
export type TemplateKind = (typeof templateKinds)[number]

/** How desks call them, in the seven languages. Of several that fit, the first. */
const spellings: readonly (readonly [TemplateKind, RegExp])[] = [
  [
    'misdirected',
    /job|applic|ansök|søknad|ansøg|hakem|sollicit|bewerb|recruit|rekryt|misdirect|felskick|spam/iu,
  ],
  [
    'security',
    /secur|säkerh|sikkerh|turvalli|beveilig|sicherh|abuse|mis+br[uau]+[ck]|väärink|fraud|bedräg|svind|petos|betrug/iu,
  ],
  [
    'complaints',
    /complain|reklam|klag|valitu|beschwer|klacht|warrant|garanti|takuu|return|retur|palautu|refund|återbetal/iu,
  ],
  [
    'orders',
    /order|bestäl|bestil|tilau|bestel|invoice|faktur|lasku|factuur|rechnung|billing|payment|betal|zahlung|maksu|purchase|köp|kjøp/iu,
  ],
  ['technical', /techn|tekni|incident|bug|fault|error|\bfel|feil|fejl|vika|storing|störung|häiriö|outage/iu],
]

/** What a category of the desk seems to be; `general` is what every rule before leaves. */
export const guessKind = (category: string): TemplateKind =>
  spellings.find(([, spelling]) => spelling.test(category))?.[0] ?? 'general'

interface Filling {
  readonly store: string
  /** Categories of the desk, by what they are. */
  readonly kinds: ReadonlyMap<string, TemplateKind>
  readonly capabilities: ReadonlySet<Capability>
}

/** Two rules are for orders: what has the tag of a voucher or a letter, and the rest. */
const kindOf = (rule: string): TemplateKind =>
  rule === 'vouchers' || rule === 'commercial-letters'
    ? 'orders'
    : (templateKinds.find(kind => kind === rule) ?? 'general')

const stagesOf = (rule: YAMLMap): YAMLMap[] => {
  const stages = rule.get('stages')
  return isSeq(stages) ? stages.items.filter(isMap) : []
}

/** A desk that cannot anonymise deletes: what is counted is kept all the same. */
const withoutAnonymising = (rule: YAMLMap): boolean => {
  const stages = stagesOf(rule).filter(stage => stage.get('action') === 'anonymise')
  for (const stage of stages) {
    stage.set('action', 'delete')
    stage.delete('free-text')
    stage.delete('rows')
    stage.comment = ' the desk cannot anonymise'
  }
  return stages.length > 0
}

/** A desk whose times cannot be changed keeps them: the tickets are anonymised all the same. */
const withoutCoarsening = (rule: YAMLMap): void => {
  for (const stage of stagesOf(rule)) stage.delete('rows')
}

export interface Filled {
  readonly yaml: string
  /** Rules left out, because the desk has no category for them. */
  readonly left: readonly string[]
  /** The desk cannot anonymise, and its tickets are deleted in place of that. */
  readonly deletes: boolean
}

/** A template for one desk: its name, its categories, and what it can do. Comments stay. Pure. */
export const fillTemplate = (template: string, { store, kinds, capabilities }: Filling): Filled => {
  const document = parseDocument(template)
  document.set('stores', document.createNode([store], { flow: true }))
  const rules = document.get('rules')
  const left: string[] = []
  let deletes = false
  const canAnonymise = capabilities.has('relink') && capabilities.has('rewrite')
  if (isSeq(rules)) {
    rules.items = rules.items.filter(rule => {
      if (!isMap(rule)) return true
      const id = String(rule.get('id'))
      const categories = [...kinds].filter(([, kind]) => kind === kindOf(id)).map(([name]) => name)
      if (id !== 'general' && categories.length === 0) {
        left.push(id)
        return false
      }
      if (id !== 'general') rule.set('category', document.createNode(categories, { flow: true }))
      if (!canAnonymise && withoutAnonymising(rule)) deletes = true
      if (!capabilities.has('coarse-rows')) withoutCoarsening(rule)
      return true
    })
  }
  const contacts = document.get('contacts')
  if (!capabilities.has('contacts')) document.delete('contacts')
  else if (!canAnonymise && isSeq(contacts)) {
    for (const contact of contacts.items) if (isMap(contact)) withoutAnonymising(contact)
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return { yaml: yaml.replace('$schema=../policy', '$schema=./policy'), left, deletes }
}
