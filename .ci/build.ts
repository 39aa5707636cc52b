import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

/** What the program reads beside its code: weights, and the notices that must go with them. */
const isData = (file: string): boolean => file.endsWith('.bin') || file.endsWith('NOTICE.md')

/**
 * Compiles `src` and `workers` into the folder, which is emptied first. Throws when a type is wrong, unless types are
 * left unchecked: then it takes a third of the time.
 */
export const build = (folder: string, { checkTypes }: { readonly checkTypes: boolean }): void => {
  rmSync(folder, { recursive: true, force: true })
  const options = ['-p', 'tsconfig.build.json', '--outDir', folder, ...(checkTypes ? [] : ['--noCheck'])]
  execFileSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' })
  cpSync(join(root, 'src'), join(folder, 'src'), {
    recursive: true,
    filter: file => statSync(file).isDirectory() || isData(file),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(join(root, 'dist'), { checkTypes: true })
