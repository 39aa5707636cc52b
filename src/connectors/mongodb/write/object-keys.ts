import type { DataMap } from '../data-map.ts'
import { getAt, parsePath } from '../paths.ts'
import type { SourceDocument } from '../source.ts'
import { idText } from '../values.ts'

type Objects = NonNullable<NonNullable<DataMap['files']>['s3']>

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Below the base of an address stands the key, written as a path of a URL; a query is none of it. */
const below = (base: string, address: string): string | undefined =>
  address.startsWith(base) ? decoded(address.slice(base.length).replace(/[?#].*$/u, '')) : undefined

/**
 * What an object is called that the value of an attachment's field leads to; undefined where it leads to none. Of a desk that
 * has other places too, a document beside says so by naming the object.
 */
export const objectKey = (
  { key, base, 'named-by': naming }: Objects,
  value: unknown,
  documents: readonly SourceDocument[],
): string | undefined => {
  const text = idText(value)
  if (text === undefined) return undefined
  if (naming) {
    const named = documents.find(
      ({ collection, id }) => collection === naming.collection && idText(id) === text,
    )
    const found = named && getAt(named.document, parsePath(naming.path))
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  if (base !== undefined) return below(base, text)
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? undefined : key.replaceAll('{value}', () => text)
}
