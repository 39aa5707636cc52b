// `npm run -s gallra -- VERB …` in a checkout: the program as it is installed, built from the sources as they are now. To
// strip types off hundreds of files at each start took longer than most verbs do, so it is done once for each state of
// the sources, some second long, and what was built is kept beside the packages.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const kept = join(root, 'node_modules', '.cache', 'gallra')
const dayMs = 24 * 60 * 60 * 1000
const hourMs = dayMs / 24

/** Every source by its place, size and time: a file that is touched is built again, one that is not never is. */
const stateOf = folders => {
  const hash = createHash('sha256').update(root)
  for (const file of folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(each => join(folder, each)),
  )) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`\n${file} ${size} ${mtimeMs}`)
  }
  return hash.digest('hex').slice(0, 20)
}

/** Under another name first, so that nobody starts half of it; whoever comes second finds it there. */
const build = folder => {
  const making = `${folder}.${randomBytes(4).toString('hex')}`
  execFileSync(process.execPath, ['--import', 'tsx', '.ci/build.ts', '--unchecked', making], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

const markUsed = folder => {
  const now = new Date()
  utimesSync(folder, now, now)
}

/** A process that runs for days may have parts of its build still to load: what is in use is marked each hour. */
const sweep = () => {
  for (const each of readdirSync(kept).map(name => join(kept, name)))
    if (Date.now() - (statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > dayMs)
      rmSync(each, { recursive: true, force: true })
}

/** Undefined where nothing can be kept: in a checkout that is another user's, or on a disk that is full. */
const built = () => {
  const folder = join(kept, stateOf(['src', 'workers', '.ci', 'policies/templates']))
  try {
    if (!existsSync(folder)) {
      mkdirSync(kept, { recursive: true })
      build(folder)
      sweep()
    }
    markUsed(folder)
    setInterval(() => markUsed(folder), hourMs).unref()
  } catch {
    return existsSync(folder) ? folder : undefined
  }
  return folder
}

const folder = built()
if (folder === undefined) (await import('tsx/esm/api')).register()
const main = folder === undefined ? join(root, 'src/cli/main.ts') : join(folder, 'src/cli/main.js')
await import(pathToFileURL(main).href)
