import type { Page, Problem } from './pages.ts'

const ours =
  /^(?:\.\/)?((?:src|test|docs|bench|workers|policies|\.ci)\/[\w.*/[\]-]+|[A-Za-z-]+\.(?:md|yml)|package\.json|Dockerfile|\.ci)$/u
const module = /^[\w.-]+\.(?:ts|tsx|mjs)$/u
/** `NAME` stands for any name. */
const hasGap = (path: string): boolean =>
  /(?:^|[/.])[A-Z]{3,}(?:[/.]|$)/u.test(
    path.replace(/(?:README|CHANGELOG|SECURITY|NOTICE|LICENSE)(?:\.md)?/u, ''),
  )

const asPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.[\]]/gu, '\\$&').replace(/\*+/gu, '[^/]*')}(?:/|$)`, 'u')

/** Files and modules that are named in backticks and are not there. */
export const missingPaths = ({ file, codes, fences }: Page, files: readonly string[]): Problem[] => {
  const names = new Set(files.map(each => each.split('/').at(-1)))
  // Why a block is not run may name the test that does it.
  const reasons = fences.flatMap(({ line, mark }) => mark.split(/[\s,;:]+/u).map(text => ({ line, text })))
  return [...codes, ...reasons].flatMap(({ line, text }): Problem[] => {
    if (module.test(text) && !hasGap(text))
      return names.has(text) ? [] : [{ file, line, message: `no module is called ${text}` }]
    const [, path] = ours.exec(text) ?? []
    if (path === undefined || hasGap(path)) return []
    const pattern = asPattern(path.replace(/\/$/u, ''))
    // `src/a` may mean the folder, or the module in an import.
    return files.some(each => pattern.test(each) || each === `${path}.ts`)
      ? []
      : [{ file, line, message: `no file ${path}` }]
  })
}

/** Pages and their headings that code and tests send people to. */
export const missingMentions = (file: string, text: string, files: ReadonlySet<string>): Problem[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/(?<![\w/.])docs\/[a-z-]+\.md/gu)].flatMap(([page]): Problem[] =>
        files.has(page) ? [] : [{ file, line: index + 1, message: `no page ${page}` }],
      ),
    )
