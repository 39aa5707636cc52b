import { readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createMetricsServer } from '../../src/http/metrics-server.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { policyText, twoBatches } from '../cli/cli-world.ts'
import { createConsoleWorlds } from '../console/console-world.ts'
import { createLog } from '../jobs/job-world.ts'
import { type Exposed, readExposition } from '../support/exposition.ts'

const newWorld = await createConsoleWorlds()

const told = async ({ app }: Pick<Awaited<ReturnType<typeof newWorld>>, 'app'>) => {
  const server = createMetricsServer({ desk: app.requests(), log: createLog(), health: app, counted: app })
  const { body, statusCode } = await server.inject('/metrics')
  expect(statusCode).toBe(200)
  await server.close()
  return { body, metrics: readExposition(body) }
}

const reading = (
  metrics: ReadonlyMap<string, Exposed>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined =>
  metrics
    .get(name)
    ?.samples.find(sample => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
    ?.value

const dashboard = z.object({
  title: z.string(),
  uid: z.string(),
  schemaVersion: z.int().min(36),
  templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.string() })) }),
  panels: z.array(
    z.object({
      id: z.int(),
      type: z.enum(['row', 'stat', 'timeseries']),
      title: z.string(),
      description: z.string().optional(),
      gridPos: z.object({
        x: z.int().min(0).max(23),
        y: z.int().min(0),
        w: z.int().min(1).max(24),
        h: z.int().min(1),
      }),
      targets: z
        .array(
          z.object({
            refId: z.string(),
            expr: z.string(),
            datasource: z.object({
              type: z.literal('prometheus'),
              uid: z.string().regex(/^\$\{datasource\}$/u),
            }),
          }),
        )
        .optional(),
    }),
  ),
})

const alerts = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Gallra[A-Z]\w+$/u),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smhd]$/u)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
          annotations: z.strictObject({
            summary: z.string(),
            runbook: z.string(),
            runbook_url: z.string().regex(/^docs\/metrics\.md#[a-z-]+$/u),
          }),
        }),
      ),
    }),
  ),
})

const shown = dashboard.parse(JSON.parse(readFileSync('docs/grafana/gallra.json', 'utf8')))
const rules = alerts
  .parse(parse(readFileSync('docs/prometheus/alerts.yaml', 'utf8')))
  .groups.flatMap(group => group.rules)
const expressions = [
  ...shown.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...rules.map(({ expr }) => expr),
]

/** What a query names, by a parser of the language that is Prometheus's own. */
const namesIn = (expr: string) => {
  // Grafana puts the variable in before anybody parses it.
  const text = expr.replaceAll('$policy', '.*')
  const found = { metrics: new Set<string>(), labels: new Map<string, Set<string>>(), isValid: true }
  let selected = ''
  parser.parse(text).iterate({
    enter: ({ name, from, to, type }) => {
      const word = text.slice(from, to)
      if (type.isError) found.isValid = false
      if (name === 'VectorSelector') selected = /^[a-z_]+/u.exec(word)?.[0] ?? ''
      if (name === 'VectorSelector') found.metrics.add(selected)
      if (name === 'LabelName')
        found.labels.set(selected, (found.labels.get(selected) ?? new Set()).add(word))
    },
  })
  return found
}

describe('metrics of a whole installation', async () => {
  const world = await newWorld({
    ...twoBatches,
    files: { ...twoBatches.files, 'waits.yaml': policyText({ name: 'waits', approval: 'other-person' }) },
  })
  const before = await told(world)
  const plan = String((await world.json('plan support')).plan)
  const planned = await told(world)
  await world.json(`apply ${plan} --yes`)
  await world.json('plan waits')
  const { context, watch } = world.app
  await context.runStore.addHold({
    ...{ id: 'hold-1', reason: 'Åsa Lindqvist asked', by: 'cli:anna', at: new Date() },
    on: { by: 'ticket', store: storeId('helpdesk'), ticket: recordId('secret-id') },
  })
  await context.ledger.verify()
  await context.runStore.pauseAll({ by: 'cli:anna', at: new Date() })
  await watch.refusals.noteRefused({ id: 'w', host: 'machine-1', pid: 7 }, ['support.yaml:1:1 error'])
  await watch.tallies.add([
    { of: 'errors', labels: ['warn', 'STORE_UNREACHABLE'], count: 2 },
    { of: 'throttle-waits', labels: ['helpdesk', 'write'], count: 3 },
    { of: 'throttle-seconds', labels: ['helpdesk', 'write'], count: 4.5 },
  ])
  await watch.tallies.add([{ of: 'errors', labels: ['warn', 'STORE_UNREACHABLE'], count: 1 }])
  const { body, metrics } = await told(world)

  it('are as the format and the conventions for names want them', () => {
    for (const [name, { type, help, samples }] of metrics) {
      expect(name).toMatch(/^gallra_[a-z_]+$/u)
      expect(type, name).toBe(name.endsWith('_total') ? 'counter' : 'gauge')
      expect(name).not.toMatch(/_(ms|milliseconds|minutes|hours|days|percent|count|kilobytes)(_|$)/u)
      expect(help.length, name).toBeGreaterThan(3)
      const keys = new Set(samples.map(({ labels }) => Object.keys(labels).sort().join()))
      expect(keys.size, name).toBeLessThan(2)
    }
  })

  it('tell of plans, runs and records', () => {
    const support = { policy: 'support' }
    expect(reading(before.metrics, 'gallra_due_records', support)).toBeUndefined()
    expect(reading(planned.metrics, 'gallra_due_records', support)).toBe(61)
    expect(reading(planned.metrics, 'gallra_plan_waiting', support)).toBe(0)
    const row = { ...support, store: 'helpdesk', action: 'anonymise' }
    expect(reading(metrics, 'gallra_plan_records', { ...row, rule: 'all' })).toBe(60)
    expect(reading(metrics, 'gallra_plan_records', { ...row, rule: 'silent' })).toBe(1)
    expect(reading(metrics, 'gallra_due_records', support)).toBe(0)
    expect(reading(metrics, 'gallra_runs', { ...support, state: 'finished' })).toBe(1)
    expect(reading(metrics, 'gallra_records_total', { ...support, action: 'anonymise' })).toBe(60)
    expect(reading(metrics, 'gallra_records_total', { ...support, action: 'contacts' })).toBe(1)
    expect(reading(metrics, 'gallra_records_skipped_total', { ...support, reason: 'held' })).toBe(0)
    expect(reading(metrics, 'gallra_records_verified_total', support)).toBeGreaterThan(0)
    expect(reading(metrics, 'gallra_plan_age_seconds', support)).toBeGreaterThanOrEqual(0)
    // Nothing is left to do for it, so nobody waits for its approval.
    expect(reading(metrics, 'gallra_plan_waiting', { policy: 'waits' })).toBe(0)
  })

  it('tell of upkeep, and of all processes in one sum', () => {
    expect(reading(before.metrics, 'gallra_ledger_valid')).toBeUndefined()
    expect(reading(before.metrics, 'gallra_paused')).toBe(0)
    expect(reading(metrics, 'gallra_paused')).toBe(1)
    expect(reading(metrics, 'gallra_holds', { by: 'ticket' })).toBe(1)
    expect(reading(metrics, 'gallra_ledger_valid')).toBe(1)
    expect(reading(metrics, 'gallra_ledger_verified_age_seconds')).toBeLessThan(60)
    expect(reading(metrics, 'gallra_ledger_entries')).toBeGreaterThan(3)
    expect(reading(metrics, 'gallra_policy_refusing_processes')).toBe(1)
    expect(reading(metrics, 'gallra_errors_total', { level: 'warn', code: 'STORE_UNREACHABLE' })).toBe(3)
    const write = { store: 'helpdesk', what: 'write' }
    expect(reading(metrics, 'gallra_store_throttle_wait_seconds_total', write)).toBe(4.5)
    expect(reading(metrics, 'gallra_build_info', { node: process.versions.node, version: '0.1.0' })).toBe(1)
  })

  it('name no person, record, request or machine', () => {
    expect(body).not.toMatch(/lindqvist|anna|hold-1|secret-id|machine-1|support\.yaml/iu)
    for (const { samples } of metrics.values())
      for (const { labels } of samples)
        for (const value of Object.values(labels)) expect(value).not.toBe(plan)
  })

  it('are what the dashboard and the alerts ask for, in queries that Prometheus can read', () => {
    expect(expressions.length).toBeGreaterThan(40)
    const asked = new Set<string>()
    for (const expr of expressions) {
      const names = namesIn(expr)
      expect(names.isValid, expr).toBe(true)
      expect(names.metrics.size, expr).toBeGreaterThan(0)
      for (const name of names.metrics) {
        expect([...metrics.keys()], expr).toContain(name)
        asked.add(name)
        const labels = new Set(metrics.get(name)?.samples.flatMap(sample => Object.keys(sample.labels)))
        if (labels.size > 0)
          for (const label of names.labels.get(name) ?? []) expect([...labels], expr).toContain(label)
      }
    }
    // Whoever adds a metric shows it, too.
    expect([...metrics.keys()].filter(name => !asked.has(name))).toEqual([])
  })

  it('stand in the documentation, all of them', () => {
    const page = readFileSync('docs/metrics.md', 'utf8')
    expect([...metrics.keys()].filter(name => !page.includes(`\`${name}`))).toEqual([])
    const named = new Set(page.match(/gallra_[a-z_]+/gu))
    expect([...named].filter(name => !metrics.has(name))).toEqual([])
  })
})

it('queries that Prometheus cannot read are noticed', () => {
  expect(namesIn('sum(gallra_runs').isValid).toBe(false)
  expect([...namesIn('sum by (a) (gallra_runs{b="c"}) > 0').metrics]).toEqual(['gallra_runs'])
})

it('alerts have a chapter each to read, and panels lie beside one another', () => {
  const chapters = readFileSync('docs/metrics.md', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('### '))
    .map(line => line.slice(4).toLowerCase().replaceAll(' ', '-'))
  for (const { alert, annotations } of rules)
    expect(chapters, alert).toContain(annotations.runbook_url.split('#')[1])
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
  expect(new Set(shown.panels.map(({ id }) => id)).size).toBe(shown.panels.length)
  for (const [at, { gridPos: one, title }] of shown.panels.entries()) {
    expect(one.x + one.w, title).toBeLessThanOrEqual(24)
    for (const { gridPos: other } of shown.panels.slice(at + 1))
      expect(
        one.x < other.x + other.w &&
          other.x < one.x + one.w &&
          one.y < other.y + other.h &&
          other.y < one.y + one.h,
        title,
      ).toBe(false)
  }
})
