import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const types = {
  'console.css': 'text/css; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const
type AssetName = keyof typeof types

const names = Object.keys(types) as AssetName[]

/** Of the one style sheet, in this order: what a screen says of its own comes after what holds for all. */
const styles = ['page', 'parts', 'forms', 'charts', 'records', 'redaction', 'policies'] as const

const read = (file: string): Buffer => readFileSync(new URL(`./assets/${file}`, import.meta.url))

const contentOf = (name: AssetName): Buffer =>
  name === 'console.css' ? Buffer.concat(styles.map(style => read(`styles/${style}.css`))) : read(name)

/** Read once; they are a few thousand bytes. */
const contents = new Map(names.map(name => [name, contentOf(name)] as const))

const versionOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** With what is in it in its address, so that browsers may keep it for good. */
export const assetUrl = (name: AssetName): string =>
  `/assets/${versionOf(contents.get(name) ?? Buffer.alloc(0))}/${name}`

/** Everybody may have them, and of one that has been replaced the newest is given. */
export const assetRoutes = (app: FastifyInstance): void => {
  for (const name of names)
    app.get(`/assets/:version/${name}`, async (_, reply) =>
      reply
        .header('content-type', types[name])
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(contents.get(name)),
    )
}
