import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { assetRoutes, assetUrl } from '../../src/console/assets.ts'

const styles = join(import.meta.dirname, '../../src/console/assets/styles')

it('serves every style sheet there is as one, for good', async () => {
  const app = fastify()
  assetRoutes(app)
  const answer = await app.inject(assetUrl('console.css'))
  expect(answer.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const files = readdirSync(styles)
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) expect(answer.body, file).toContain(readFileSync(join(styles, file), 'utf8'))
  // What is laid out by others is hidden all the same: the rule stands before all of them.
  expect(answer.body.indexOf('[hidden]')).toBeLessThan(answer.body.indexOf('.tiles'))
})
