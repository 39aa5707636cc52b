import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { canonicalText } from '../../policies/canonical-text.ts'
import { loadPolicy } from '../../policies/load.ts'
import { modes } from '../../policies/modes.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Problem } from '../../yaml/problem.ts'
import { apiRoute } from './route.ts'
import { shapes } from './shapes.ts'

const policyHead = z.object({
  policy: z.string(),
  version: z.int(),
  mode: z.enum(modes),
  digest: z.string(),
  stores: z.array(z.string()),
  timezone: z.string(),
  approval: z.enum(['none', 'other-person']),
  locked: z.boolean(),
  schedule: z.string().optional().describe('Five fields of cron, in the policy’s zone.'),
})
const headShape = policyHead.register(shapes, { id: 'PolicyHead' })
const policyShape = policyHead
  .extend({ yaml: z.string().describe('As it is in force; comments and layout of the file are not kept.') })
  .register(shapes, { id: 'Policy' })

const shownHead = (policy: Policy): z.input<typeof headShape> => ({
  ...{ policy: policy.name, version: policy.version, mode: policy.mode, digest: policy.digest },
  stores: [...policy.stores],
  ...{ timezone: policy.timezone, approval: policy.approval, locked: policy.locked },
  ...(policy.schedule ? { schedule: policy.schedule.cron } : {}),
})

const problemOf = ({ line, column, severity, message, valid }: Problem) => ({
  ...{ line, column, severity, message },
  ...(valid ? { valid: [...valid] } : {}),
})

/** Of a text that has no file: what is told of it names no path of this machine. */
const unnamed = 'policy.yaml'
const mostText = 200_000

/** Policies in force, and whether a text would be one. */
export const policyRoutes = [
  apiRoute({
    ...{ method: 'GET', path: '/policies', name: 'listPolicies', scope: 'read' },
    summary: 'The policies in force',
    answer: z.object({ policies: z.array(headShape) }),
    handle: async ({ run }) => ({ policies: run.policies.map(shownHead) }),
  }),
  apiRoute({
    ...{ method: 'GET', path: '/policies/:name', name: 'showPolicy', scope: 'read' },
    summary: 'One policy, with its text',
    params: z.object({ name: z.string().min(1).max(100) }),
    answer: policyShape,
    async handle({ run }, _, { params }) {
      const policy = run.policies.find(({ name }) => name === params.name)
      if (!policy) throw new AppError('NOT_FOUND', 'no active policy is called that')
      return { ...shownHead(policy), yaml: canonicalText(policy) }
    },
  }),
  apiRoute({
    ...{ method: 'POST', path: '/policies/validation', name: 'validatePolicy', scope: 'read' },
    summary: 'Checks a text as gallra validate does, also against stores and locks; keeps nothing of it',
    body: z.strictObject({ text: z.string().max(mostText) }),
    answer: z.object({
      valid: z.boolean(),
      problems: z.array(
        z.object({
          line: z.int(),
          column: z.int(),
          severity: z.enum(['error', 'warning']),
          message: z.string(),
          valid: z.array(z.string()).optional(),
        }),
      ),
    }),
    async handle(desk, _, { body }) {
      const loaded = loadPolicy(body.text, unnamed, desk.policyFolder.stores)
      const problems =
        'problems' in loaded
          ? loaded.problems
          : [...loaded.warnings, ...(await desk.policyFolder.check(loaded.policy))]
      return {
        valid: problems.every(({ severity }) => severity !== 'error'),
        problems: problems.map(problemOf),
      }
    },
  }),
] as const
