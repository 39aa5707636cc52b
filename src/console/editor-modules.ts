import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { policyJsonSchemaText } from '../policies/json-schema.ts'

/**
 * What the editor of policies is made of: each package is one file, and is served as it is installed, so that what runs in
 * browsers is what the lockfile, the audit and the bill of materials name. There is no bundle, and no step that makes one.
 */
const packages = [
  ...['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-yaml', '@codemirror/language'],
  ...['@codemirror/lint', '@codemirror/state', '@codemirror/streamparser', '@codemirror/view'],
  ...['@lezer/common', '@lezer/highlight', '@lezer/lr', '@lezer/yaml'],
  ...['@marijn/find-cluster-break', 'crelt', 'style-mod', 'w3c-keyname'],
] as const

const own = ['look.js', 'policy-editor.js', 'schema-words.js', 'yaml-place.js'] as const

const manifest = z.object({ exports: z.object({ import: z.string() }) })

const { resolve } = createRequire(import.meta.url)

/** The folder of a package, from the file in it that another way of importing leads to. */
const rootOf = (file: string): string => {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(folder)
}

const sourceOf = (name: string): string => {
  const root = rootOf(resolve(name))
  const { exports } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return readFileSync(join(root, exports.import), 'utf8')
}

const fileOf = (name: string): string => `${name.replace('@', '').replaceAll('/', '-')}.js`

const addresses = new Map<string, string>(packages.map(name => [name, `./${fileOf(name)}`]))

const importPattern = /(\bfrom\s*|\bimport\s*)(["'])([^"'\n]+)\2/gu

/** Browsers know no names of packages, and a map of them would be a script in the page, which no page here has. */
const addressed = (source: string): string =>
  source.replace(importPattern, (whole, before: string, quote: string, name: string) => {
    const address = addresses.get(name)
    return address === undefined ? whole : `${before}${quote}${address}${quote}`
  })

interface Served {
  readonly type: string
  readonly content: Buffer
}

interface Modules {
  readonly version: string
  readonly files: ReadonlyMap<string, Served>
}

const script = 'text/javascript; charset=utf-8'

const readModules = (): Modules => {
  const sources = [
    ...packages.map(name => [fileOf(name), addressed(sourceOf(name))] as const),
    ...own.map(
      name =>
        [name, addressed(readFileSync(new URL(`./assets/editor/${name}`, import.meta.url), 'utf8'))] as const,
    ),
  ]
  const schema = policyJsonSchemaText()
  const version = createHash('sha256')
    .update(JSON.stringify([sources, schema]))
    .digest('hex')
    .slice(0, 12)
  const files = new Map<string, Served>(
    sources.map(([name, text]) => [name, { type: script, content: Buffer.from(text) }]),
  )
  files.set('policy.schema.json', { type: 'application/json; charset=utf-8', content: Buffer.from(schema) })
  return { version, files }
}

/** Read at the first use: a console where nobody edits a policy does without. */
let read: Modules | undefined
const modules = (): Modules => {
  read ??= readModules()
  return read
}

/** Of the script that makes an editor; with all that it is made of in its address, so that browsers may keep it for good. */
export const editorUrl = (): string => `/assets/${modules().version}/editor/policy-editor.js`

const packed = new Map<string, Promise<Buffer>>()
const gzipped = (name: string, { content }: Served): Promise<Buffer> => {
  const known = packed.get(name) ?? promisify(gzip)(content)
  packed.set(name, known)
  return known
}

/** Everybody may have them: they are published packages, and the schema is in our own. */
export const editorRoutes = (app: FastifyInstance): void => {
  app.get('/assets/:version/editor/:file', async (call, reply) => {
    const { file } = z.object({ file: z.string() }).parse(call.params)
    const served = modules().files.get(file)
    if (!served) return reply.callNotFound()
    const isPacked = /\bgzip\b/u.test(call.headers['accept-encoding'] ?? '')
    reply.headers({
      'content-type': served.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    })
    return reply.send(isPacked ? await gzipped(file, served) : served.content)
  })
}
