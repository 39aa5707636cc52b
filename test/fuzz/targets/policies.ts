import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { presets } from '../../../src/connectors/mongodb/presets/list.ts'
import { filterOf, ticketCondition } from '../../../src/connectors/mongodb/query.ts'
import { newestSlot, nextSlots } from '../../../src/jobs/slots.ts'
import { decide, ruleQueries } from '../../../src/policies/decide.ts'
import { explain } from '../../../src/policies/explain.ts'
import { type LoadedPolicy, loadPolicy } from '../../../src/policies/load.ts'
import type { Policy } from '../../../src/policies/policy.ts'
import { example } from '../../policies/policy-text.ts'
import { contact, input, ticket } from '../../policies/records.ts'
import { operatorsIn } from '../../support/operators-in.ts'
import { checkProblems } from '../problems.ts'
import { inProportion } from '../promises.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const texts = [example, readFileSync('policies/support.yaml', 'utf8')]
const map = dataMapSchema.parse(presets.trudesk)
const noTables = { rows: new Map(), agentRoles: [], ordinaryRole: undefined }
const now = new Date('2026-11-29T08:00:00Z')
/** What queries of tickets are made of; nothing that a policy says may add to it. */
const allowed = new Set([
  '$and',
  '$or',
  '$nor',
  '$in',
  '$not',
  '$type',
  '$eq',
  '$ne',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
])
allowed.add('$exists').add('$regex').add('$expr').add('$elemMatch')

/** A policy that was taken has to work: deciding, telling why, asking the store, naming its slots. */
const useIt = (policy: Policy): void => {
  for (const record of [ticket(), ticket({ category: 'Billing', tags: ['legal-hold'] }), contact()]) {
    const text = explain(decide(policy, input(record, now.toISOString())), policy, record)
    if (text.some(line => line === '' || line.includes('undefined')))
      throw new Error(`said: ${text.join('|')}`)
  }
  const { rules } = ruleQueries(policy, 'ticket', now)
  const filter = filterOf(ticketCondition(map.tickets, noTables, rules))
  for (const operator of operatorsIn(filter))
    if (!allowed.has(operator)) throw new Error(`asks with ${operator}`)
  if (policy.schedule) {
    const { cron } = policy.schedule
    nextSlots(cron, policy.timezone, now, 3)
    newestSlot(cron, policy.timezone, now)
  }
}

const attempt = async (text: string): Promise<void> => {
  let loaded: LoadedPolicy | undefined
  await inProportion(text.length, () => {
    loaded = loadPolicy(text, 'p.yaml', ['helpdesk'])
  })
  if (!loaded) throw new Error('nothing was loaded')
  if ('problems' in loaded) return checkProblems(loaded.problems, text)
  const { policy } = loaded
  await inProportion(text.length, () => useIt(policy))
}

/** Policies as somebody else may have written them. */
export const policies = defineTarget<string>({
  name: 'policies',
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: spoilt(texts.map(text => parse(text))).map(value => JSON.stringify(value, null, 1)),
    },
    mangled(texts),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
  open: async () => ({ attempt }),
})
