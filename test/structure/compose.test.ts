import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        command: z.array(z.string()),
        healthcheck: z.unknown().optional(),
        depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
      }),
    ),
  })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }))
const services = Object.entries(compose.services)

it('docker compose has one service for each file in workers/', () => {
  const workers = readdirSync('workers').map(file => basename(file, '.ts'))
  const started = services.flatMap(([name, { command }]) => {
    const worker = command.find(word => word.startsWith('dist/workers/'))
    return worker ? [[name, worker]] : []
  })
  expect(started.sort()).toEqual(workers.map(name => [name, `dist/workers/${name}.js`]).sort())
})

it('the image is built of everything that the build reads', () => {
  const copied = readFileSync('Dockerfile', 'utf8')
    .split('FROM')[1]
    ?.match(/^COPY .*$/gmu)
    ?.flatMap(line => line.split(' ').slice(1, -1))
  for (const read of [
    'src',
    'workers',
    'policies/*.schema.json',
    'policies/templates',
    'tsconfig.build.json',
  ])
    expect(copied).toContain(read)
})

it('workers wait for servers that are well, and servers say whether they are', () => {
  const workers = services.filter(([, { command }]) => command.some(word => word.startsWith('dist/workers/')))
  const awaited = { mongodb: { condition: 'service_healthy' }, valkey: { condition: 'service_healthy' } }
  for (const [, { depends_on }] of workers) expect(depends_on).toEqual(awaited)
  expect(compose.services.mongodb?.healthcheck).toBeDefined()
  expect(compose.services.valkey?.healthcheck).toBeDefined()
})

it('every service of ours is asked for its own /readyz, in compose and in the image', () => {
  const ports: Readonly<Record<string, string>> = { http: '8484', console: '8485' }
  for (const [name, { healthcheck, command }] of services) {
    if (!command.some(word => word.startsWith('dist/workers/'))) continue
    const { test } = z.object({ test: z.array(z.string()) }).parse(healthcheck)
    expect(test.slice(0, 3), name).toEqual(['CMD', 'node', '-e'])
    expect(test[3], name).toContain(`fetch('http://127.0.0.1:${ports[name] ?? '8486'}/readyz')`)
  }
  const image = readFileSync('Dockerfile', 'utf8')
  expect(image).toContain('GALLRA_HEALTH_PORT=8486')
  expect(image).toMatch(/^HEALTHCHECK .*127\.0\.0\.1:8486\/readyz/mu)
  expect(readFileSync('docker-compose.yml', 'utf8')).toContain('GALLRA_HEALTH_PORT: "8486"')
})

it('Valkey keeps what it was given, and evicts nothing', () => {
  const command = compose.services.valkey?.command.join(' ')
  expect(command).toContain('--appendonly yes')
  expect(command).toContain('--maxmemory-policy noeviction')
})
