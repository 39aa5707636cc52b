import { escapeHtml } from '../../redaction/formats/html-text.ts'

/** Marks up text; `tag` may hold attributes of ours. */
export const mark = (tag: string, text: string): string =>
  `<${tag}>${escapeHtml(text)}</${tag.split(' ')[0] ?? tag}>`

/** Terms and what stands for them; those without are left out. */
export const rows = (pairs: readonly (readonly [string, string | undefined])[]): string => {
  const told = pairs.filter(
    (pair): pair is readonly [string, string] => pair[1] !== undefined && pair[1] !== '',
  )
  if (told.length === 0) return ''
  return `<dl>${told.map(([term, value]) => mark('dt', term) + mark('dd', value)).join('')}</dl>\n`
}
