// Programs as processes of their own, and what each of them took.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, type Document } from 'mongodb'
import { z } from 'zod'

const usageSchema = z.object({ peak: z.number(), cpu: z.number(), seconds: z.number() })

export interface Took extends z.infer<typeof usageSchema> {
  readonly stdout: string
}

interface Program {
  /** Of Node: the file, and what it is given. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Where what it took is written. */
  readonly folder: string
}

/** Peak memory in MB, processor time and the time from start to end in seconds. Throws when the program fails. */
export const run = async ({ args, env, folder }: Program): Promise<Took> => {
  const usage = join(folder, 'usage.json')
  const preload = join(import.meta.dirname, 'usage.mjs')
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, ...env, BENCH_USAGE: usage },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { stdout, ...usageSchema.parse(JSON.parse(await readFile(usage, 'utf8'))) }
}

export interface Scan {
  readonly url: string
  readonly collection: string
  readonly filter: Document
  readonly projection: Document
}

export const bareScan = (scan: Scan, folder: string): Promise<Took> =>
  run({
    args: [join(import.meta.dirname, 'bare-scan.mjs')],
    env: { BENCH_SCAN: BSON.EJSON.stringify(scan) },
    folder,
  })
