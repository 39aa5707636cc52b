// A whole selection of what is measured, each part a process of its own: the detector, whole runs, data subjects' requests,
// the memory of plans, what starting costs, the pages of the console. `npm run bench`, with `-- --json` one JSON document instead
// of lines; `--only redaction,runs` for some parts. Sizes are chosen so that it takes some minutes: `--tickets`, `--pairs`,
// `--sizes`, `--copies` for others.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { print, type Row } from './report.ts'

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: 'redaction,runs,requests,scale,start,console' },
    copies: { type: 'string', default: '3' },
    tickets: { type: 'string', default: '5000' },
    pairs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10000,50000' },
    json: { type: 'boolean', default: false },
  },
})

const parts: Readonly<Record<string, readonly string[]>> = {
  redaction: [given.copies],
  runs: ['--tickets', given.tickets, '--pairs', given.pairs],
  requests: ['1000', '200', '5'],
  scale: ['--tickets', given.sizes, '--pairs', given.pairs],
  start: ['--pairs', given.pairs],
  console: ['--tickets', given.tickets, '--requests', '20', '--times', given.pairs],
}

const rows: z.ZodType<Row[]> = z.array(
  z.strictObject({
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    baseline: z.enum(['reference', 'naive', 'peer', 'none']),
    ratio: z.number(),
    pairs: z.array(z.number()),
  }),
)

const measure = async (part: string): Promise<Row[]> => {
  const args = parts[part]
  if (!args) throw new Error(`--only: there is no part "${part}" (valid: ${Object.keys(parts).join(', ')})`)
  const file = join(import.meta.dirname, `${part}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    said += text
  })
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`the part "${part}" ended with ${code}`)
  return rows.parse(JSON.parse(said))
}

const all: Row[] = []
for (const part of given.only.split(',')) {
  const some = await measure(part)
  if (!given.json) print(some, false)
  all.push(...some)
}
if (given.json) print(all, true)
