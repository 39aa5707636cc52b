import { dirname, join, normalize } from 'node:path'
import type { Page, Problem } from './pages.ts'

/** As GitHub makes them of headings: letters, digits, hyphens and underscores stay. */
const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[`*]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /gu, '-')

/** Every anchor of a page; a heading that stands there again gets a number. */
export const anchorsOf = ({ prose }: Page): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const line of prose) {
    for (const [, id = ''] of line.matchAll(/<a (?:id|name)="([^"]+)"/gu)) anchors.add(id)
    const [, heading] = /^#{1,6} +(.+?) *#*$/u.exec(line) ?? []
    if (heading === undefined) continue
    const name = slug(heading)
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    anchors.add(times === 0 ? name : `${name}-${times}`)
  }
  return anchors
}

interface Tree {
  readonly files: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
}

const link = /!?\[[^\]]*\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/gu

/** Links that lead to no file of the tree, or to no heading of it. What lies on other hosts is not asked for. */
export const brokenLinks = (page: Page, { files, folders, anchors }: Tree): Problem[] =>
  page.prose.flatMap((line, index) =>
    // A link in code is an example of one.
    [...line.replace(/`[^`]*`/gu, '').matchAll(link)].flatMap(([, target = '']): Problem[] => {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(target)) return []
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page.file : normalize(join(dirname(page.file), path)).replace(/\/$/u, '')
      const at = { file: page.file, line: index + 1 }
      if (!files.has(file) && !folders.has(file)) return [{ ...at, message: `no file ${file}` }]
      if (anchor === undefined || anchors.get(file)?.has(anchor) !== false) return []
      const valid = [...(anchors.get(file) ?? [])].join(', ')
      return [{ ...at, message: `no heading #${anchor} in ${file} (there are: ${valid})` }]
    }),
  )
