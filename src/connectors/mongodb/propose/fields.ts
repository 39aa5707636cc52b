import type { FieldSpec } from '../map-words.ts'
import {
  type Collection,
  type Evidence,
  isDate,
  isFew,
  isKeyLike,
  isProse,
  isText,
  mainEntity,
  type Reference,
  wordsOf,
} from './evidence.ts'
import { attachmentList, fileAddress, fileName, proseName, quasiName, secretName } from './words.ts'

/** A proposed field, and how sure the proposal is of it. */
export interface ProposedField {
  readonly path: string
  readonly spec: Pick<FieldSpec, 'class'> & Partial<FieldSpec>
  readonly evidence: Evidence
  /** Told by nothing but that it is text: somebody has to look. */
  readonly isGuess: boolean
}

type Said = Pick<ProposedField, 'spec' | 'isGuess'>

const sure = (spec: ProposedField['spec']): Said => ({ spec, isGuess: false })
const guess = (spec: ProposedField['spec']): Said => ({ spec, isGuess: true })

const isHtml = ({ leaf }: Evidence): boolean => {
  const marked = [...leaf.texts].filter(text => /<(?:p|br|div|span|a|ul|b|table)[\s/>]/iu.test(text))
  return marked.length * 5 >= leaf.texts.size && marked.length > 0
}

const prose = (each: Evidence): ProposedField['spec'] => ({
  class: 'free-text',
  ...(isHtml(each) ? { format: 'html' as const } : {}),
})

const isInAttachments = (path: string): boolean =>
  path
    .split('.')
    .slice(0, -1)
    .some(step => attachmentList.test(step))

const fileField = (each: Evidence, words: string): Said | undefined => {
  const { path } = each.leaf
  if (fileName.test(words) || (isInAttachments(path) && words === 'name'))
    return sure({ class: 'free-text', format: 'filename' })
  if (!isInAttachments(path) || !fileAddress.test(words)) return undefined
  return guess({ class: 'attachment', entry: path.includes('[]') ? 'element' : 'value' })
}

/** As long as a name, a number or an address of mail is. */
const isShort = ({ leaf }: Evidence): boolean => [...leaf.texts].every(text => text.length <= 60)

/** A text, by what it is called and by what was found in it. */
const textField = (each: Evidence, words: string): Said => {
  const file = fileField(each, words)
  if (file) return file
  const entity = mainEntity(each.finds)
  if (quasiName.test(words) && entity !== 'EMAIL') return sure({ class: 'quasi-identifier' })
  const isValue = entity !== undefined && isShort(each) && !proseName.test(words)
  if (!isValue && (isProse(each) || proseName.test(words))) return sure(prose(each))
  if (entity !== undefined) return sure({ class: 'direct-identifier', entity })
  if (each.finds.withFinds > 0) return guess(prose(each))
  if (isFew(each)) return sure({ class: 'statistic' })
  return isKeyLike(each) ? guess({ class: 'technical' }) : guess(prose(each))
}

const fieldFor = (each: Evidence, isLink: boolean): Said => {
  const words = wordsOf(each.leaf.path)
  if (secretName.test(words)) return sure({ class: 'secret' })
  if (isLink) return sure({ class: 'link' })
  if (isDate(each)) return sure({ class: /birth|dob/u.test(words) ? 'quasi-identifier' : 'statistic' })
  if (isText(each)) return textField(each, words)
  const entity = mainEntity(each.finds)
  if (entity !== undefined) return sure({ class: 'direct-identifier', entity })
  if (each.leaf.kinds.has('id')) return guess({ class: 'technical' })
  return quasiName.test(words) ? guess({ class: 'quasi-identifier' }) : sure({ class: 'statistic' })
}

interface FieldsOf {
  readonly links: readonly Reference[]
  /** Paths that join documents, or that decisions read as they stand. */
  readonly keys: readonly string[]
}

/** A field for every path of the collection that a sample met. */
export const proposeFields = ({ name, leaves }: Collection, { links, keys }: FieldsOf): ProposedField[] => {
  const linked = new Set(links.filter(({ from }) => from === name).map(({ path }) => path))
  return [...leaves.values()]
    .filter(
      ({ leaf }) => !leaf.names && leaf.path !== '_id' && leaf.path !== '__v' && !keys.includes(leaf.path),
    )
    .map(each => ({
      path: each.leaf.path,
      evidence: each,
      ...fieldFor(each, linked.has(each.leaf.path)),
    }))
}
