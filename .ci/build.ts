import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, build as strip } from 'esbuild'

const root = join(import.meta.dirname, '..')
/** Looked for where types are checked: without packages of development there is none. */
const compiler = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

/** What the program reads beside its code: weights, the notices that must go with them, and what browsers are given. */
const isData = (file: string): boolean =>
  file.endsWith('.bin') || file.endsWith('NOTICE.md') || file.includes(join('console', 'assets'))

const folders = ['src', 'workers']

const copyData = (folder: string, from = root): void => {
  cpSync(join(from, 'src'), join(folder, 'src'), {
    recursive: true,
    filter: file => statSync(file).isDirectory() || isData(file),
  })
  // `gallra init` starts from them, and looks for them beside the code.
  cpSync(join(root, 'policies/templates'), join(folder, 'policies/templates'), { recursive: true })
  for (const name of readdirSync(join(root, 'policies')).filter(each => each.endsWith('.schema.json')))
    cpSync(join(root, 'policies', name), join(folder, 'policies', name))
}

/** Compiles `src` and `workers` into the folder, which is emptied first. Throws when a type is wrong and looked at. */
const build = (folder: string, isChecked: boolean): void => {
  rmSync(folder, { recursive: true, force: true })
  const unchecked = isChecked ? [] : ['--noCheck']
  execFileSync(
    process.execPath,
    [compiler(), '-p', 'tsconfig.build.json', '--outDir', folder, ...unchecked],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  copyData(folder)
}

/** Leaves every import where it is, under the name that the module has when it is compiled. */
const oneByOne: Plugin = {
  name: 'one-by-one',
  setup: ({ onResolve }) =>
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.startsWith('.') ? path.replace(/\.tsx?$/, '.js') : path, external: true },
    ),
}

/**
 * The same files in a tenth of the time: types are taken off and not looked at. For tests, which start the program as
 * it is installed. `from`: a tree other than this one, with `src` and `workers` in it.
 */
export const buildUnchecked = async (folder: string, from = root): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  const files = folders.flatMap(each =>
    readdirSync(join(from, each), { recursive: true, encoding: 'utf8' }).map(file => join(each, file)),
  )
  await strip({
    absWorkingDir: from,
    entryPoints: files.filter(file => /\.tsx?$/.test(file)),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: folder,
    outbase: '.',
    bundle: true,
    plugins: [oneByOne],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  copyData(folder, from)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [how, folder] = process.argv.slice(2)
  if (how === '--unchecked' && folder !== undefined) await buildUnchecked(folder)
  else build(join(root, 'dist'), how !== '--no-check')
}
