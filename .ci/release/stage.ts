import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a command in a folder and gives what it printed; what it says on stderr is ours to show. */
export const told = (folder: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()

/**
 * The committed files alone in an empty folder called like the program, without what lies about in the checkout, and its
 * packages: by `npm ci` from the lockfile, or those of the checkout. The lockfile goes with the package, so that
 * whoever installs it gets the same versions.
 */
export const stage = (
  root: string,
  commit: string,
  packages: 'npm-ci' | 'as-found',
): { folder: string; remove(): void } => {
  const outer = mkdtempSync(join(tmpdir(), 'gallra-release-'))
  const folder = join(outer, 'gallra')
  mkdirSync(folder)
  const archive = execFileSync('git', ['archive', '--format=tar', commit], {
    cwd: root,
    maxBuffer: 1024 ** 3,
  })
  execFileSync('tar', ['-x'], { cwd: folder, input: archive })
  if (packages === 'as-found') symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else told(folder, 'npm', 'ci')
  copyFileSync(join(folder, 'package-lock.json'), join(folder, 'npm-shrinkwrap.json'))
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true }) }
}
