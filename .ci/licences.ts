// Every package that is installed with the program is under a licence that lets anybody use it so. The lockfile names
// them; what is not in the list here needs a decision, and a line in README.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { refusedLicences } from './licences/refused.ts'

const root = join(import.meta.dirname, '..')
const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ dev: z.boolean().optional(), license: z.string().optional() }),
  ),
})

const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
const shipped = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, { license }]) => ({ name: path.replace(/^.*node_modules\//u, ''), licence: license ?? '' }))
const refused = refusedLicences(shipped)
for (const { name, licence } of refused)
  console.error(`${name}: ${licence === '' ? 'names no licence' : `"${licence}" is not in the list`}`)
console.log(`licences: ${shipped.length} packages of production, ${refused.length} not allowed`)
process.exitCode = shipped.length > 0 && refused.length === 0 ? 0 : 1
