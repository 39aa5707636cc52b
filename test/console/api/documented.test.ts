import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { scopes } from '../../../src/console/tokens/token.ts'
import { createApiWorlds } from './api-world.ts'

const newWorld = await createApiWorlds()
const run = promisify(execFile)

/** The calls of the page, each with what is continued on the next line. */
const calls = async (): Promise<readonly string[]> => {
  const page = await readFile('docs/api.md', 'utf8')
  const [, block = ''] = /export GALLRA=.*\n([\s\S]*?)```/.exec(page) ?? []
  return block.replaceAll('\\\n', '').trim().split('\n')
}

it('each call of docs/api.md does what it says', async () => {
  const world = await newWorld()
  const anna = await world.program('anna', ['operator'], ['read', 'plan'])
  const bo = await world.program('bo', ['operator', 'approver'], [...scopes])
  const base = await world.server.listen({ host: '127.0.0.1', port: 0 })
  let plan = 'none'
  const answers: string[] = []
  const written = await calls()
  expect(written).toHaveLength(9)
  for (const call of written) {
    const secret = call.includes('/decision') ? bo.secret : anna.secret
    const env = { PATH: '/usr/bin:/bin', GALLRA: `${base}/api/v1`, TOKEN: secret }
    const { stdout } = await run('sh', ['-c', call.replace('PLAN', plan)], { env })
    answers.push(stdout)
    if (!call.includes('"policy"')) continue
    const made = async () => (await anna.get('/plannings')).body.plannings[0].plan
    await expect.poll(made, { timeout: 60_000, interval: 200 }).toBeDefined()
    plan = await made()
  }
  for (const answer of answers) expect(JSON.parse(answer)).not.toHaveProperty('reason')
  expect(JSON.parse(answers.at(-2) ?? '')).toMatchObject({ run: plan, by: 'api:anna' })
  expect(JSON.parse(answers.at(-1) ?? '')).toMatchObject({ valid: true })
}, 180_000)
