import type { DocumentKey } from '../../tickets/ids.ts'
import type { StoredTexts } from '../connector.ts'
import { placeOf } from './field.ts'

/** Every text and number of an answer, with its path. */
const leavesOf = (value: unknown, path: readonly string[]): (readonly [path: string, text: string])[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (typeof value !== 'object') return [[path.join('.'), String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

/** What a call of the desk can change, and the rest by where it stands. */
export const splitTexts = (
  key: DocumentKey,
  json: unknown,
  isChangeable: (path: string) => boolean,
): StoredTexts => {
  const [place = '', document = ''] = key.split('/')
  const texts: string[] = []
  const fixed = new Map<string, string[]>()
  for (const [path, text] of leavesOf(json, [])) {
    const at = placeOf(key, path)
    if (isChangeable(path)) texts.push(text)
    else fixed.set(at, [...(fixed.get(at) ?? []), text])
  }
  return { place, document, texts, fixed: [...fixed].map(([at, each]) => ({ place: at, texts: each })) }
}
