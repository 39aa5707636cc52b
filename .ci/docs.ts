// Looks at the pages for people as the program and the tree are now: every link, file, module and command in them is
// there, every block of YAML, JSON, CSV or code loads, and what is marked to be run is run and gives what is shown.
// `--quick` leaves out what starts processes, `--only docs/tour.md` runs that page alone. docs/README.md says how blocks are marked.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { codeProblems, isCode } from './docs/code-snippets.ts'
import { definition, isShell, wrongCommands } from './docs/commands.ts'
import { anchorsOf, brokenLinks } from './docs/links.ts'
import { isLoadable, loadProblems } from './docs/other-snippets.ts'
import { type Fence, filesOf, isPage, type Page, type Problem, readPage } from './docs/pages.ts'
import { missingMentions, missingPaths } from './docs/paths.ts'
import { isRun, runPage } from './docs/run-fences.ts'
import { isYamlMark, yamlProblems } from './docs/yaml-snippets.ts'

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const isQuick = options.quick
const files = filesOf(root)
const pages = files.filter(isPage).map(file => readPage(root, file))
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** Everything that is wrong without a process being started. */
const readingProblems = (): Problem[] => {
  const tree = {
    files: new Set(files),
    folders: new Set(files.flatMap(file => foldersOf(file))),
    anchors: new Map(pages.map(page => [page.file, anchorsOf(page)])),
  }
  const program = definition()
  const names = new Set(Object.keys(scripts))
  const sources = files.filter(file => /^(?:src|test|bench|workers|\.ci)\/.*\.tsx?$/u.test(file))
  return [
    ...pages.flatMap(page => [
      ...brokenLinks(page, tree),
      ...missingPaths(page, files),
      ...wrongCommands(page, program, names),
    ]),
    ...sources.flatMap(file => missingMentions(file, readFileSync(join(root, file), 'utf8'), tree.files)),
  ]
}

const foldersOf = (file: string): string[] => {
  const folder = dirname(file)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

const reasonIn = ({ mark }: Fence): string | undefined => /^not-run: (\S.+)$/u.exec(mark)?.[1]

type Way = 'run' | 'loaded' | 'code' | 'not run' | 'unmarked'

const wayOf = (fence: Fence): Way => {
  if (reasonIn(fence) !== undefined) return 'not run'
  if (isShell(fence) && isRun(fence)) return 'run'
  if (isCode(fence)) return 'code'
  return (fence.language === 'yaml' && isYamlMark(fence.mark)) || isLoadable(fence) ? 'loaded' : 'unmarked'
}

const unmarked = ({ file, line, language, mark }: Fence): Problem => ({
  file,
  line,
  message: `a block marked "${`${language} ${mark}`.trim()}" is neither run nor loaded, and does not say why not; docs/README.md lists the marks`,
})

const loadedProblems = ({ fences }: Page): Problem[] => {
  const stores = fences.find(({ language, mark }) => language === 'yaml' && mark === 'stores')
  return fences
    .filter(fence => wayOf(fence) === 'loaded')
    .flatMap(fence =>
      fence.language === 'yaml' ? yamlProblems(fence, stores?.lines.join('\n')) : loadProblems(fence),
    )
}

const fences = pages.flatMap(page => page.fences)
const of = (way: Way): Fence[] => fences.filter(fence => wayOf(fence) === way)

const problems: Problem[] = [
  ...readingProblems(),
  ...of('unmarked').map(unmarked),
  ...pages.flatMap(loadedProblems),
]
if (!isQuick) {
  const isAsked = ({ file }: { readonly file: string }): boolean => (options.only ?? file) === file
  problems.push(...(await codeProblems(root, of('code').filter(isAsked))))
  for (const page of pages.filter(isAsked)) {
    const run = page.fences.filter(fence => wayOf(fence) === 'run')
    if (run.length > 0) problems.push(...(await runPage(root, run)))
  }
}

for (const { file, line, message } of problems) process.stderr.write(`${file}:${line}: ${message}\n`)
const byReason = new Map<string, string[]>()
for (const fence of of('not run')) {
  const reason = reasonIn(fence) ?? ''
  byReason.set(reason, [...(byReason.get(reason) ?? []), `${fence.file}:${fence.line}`])
}
for (const [reason, all] of byReason)
  process.stderr.write(`not run (${all.length}): ${reason}: ${all.join(' ')}\n`)
process.stderr.write(
  `${pages.length} pages, ${fences.length} blocks: ${of('run').length} ${isQuick ? 'to be run (left out by --quick)' : 'run'}, ${of('loaded').length} loaded, ${of('code').length} of code ${isQuick ? '(left out by --quick)' : 'tried'}, ${of('not run').length} not run; ${problems.length} problems\n`,
)
process.exitCode = problems.length > 0 ? 1 : 0
