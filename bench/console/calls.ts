// Every page of every screen, and what is pressed on them that answers with a page: each with what it is called by.
import type { App } from '../../src/app.ts'
import { fates } from '../../src/runs/list-records.ts'
import { type PlanId, planId } from '../../src/runs/model.ts'
import type { Answer, Visitor } from './visitor.ts'
import type { Known } from './world.ts'

export interface Call {
  readonly name: string
  make(): Promise<Answer>
}

const positions = async ({ context: { runStore } }: App, plan: PlanId) => {
  const count = (await runStore.batchIds(plan, ['planned', 'applying', 'applied'])).length
  return { middle: `${Math.max(1, count >> 1)}.100`, last: `${Math.max(1, count)}.0` }
}

/** A long mail with some of everything that is looked for. */
const text = `Hej! Jag heter Åsa Lindqvist, asa.lindqvist@post.example, telefon 070-174 06 99. ${'Ordern kom aldrig fram till mig. '.repeat(200)}`

const firstRecord = async ({ context: { runStore } }: App, plan: PlanId): Promise<string> => {
  for await (const { store, kind, records } of runStore.batchesOf(plan))
    if (records[0]) return `${store}/${kind}/${records[0].id}`
  throw new Error('an empty plan')
}

const screens = (known: Known): readonly string[] => [
  ...['/', '/plans', '/runs', '/policies', '/requests', '/redaction', '/redaction/proposals'],
  ...['/statistics', '/inventory', '/queues', '/queues/retention', '/users', '/keys', '/account', '/sign-in'],
  ...[`/plans/${known.waiting}`, `/plans/${known.run}`, `/runs/${known.run}`],
  ...['/policies/telephones', '/policies/telephones/edit', '/policies/telephones/versions/1'],
  ...['', '/edit', '/text'].map(part => `/policies/telephones/drafts/${known.draft}${part}`),
  ...['', '/figures.csv', '/figures.json'].map(part => `/statistics/stores/helpdesk${part}`),
  ...['/inventory/helpdesk', '/redaction/examples/sv', '/statistics/ledger/export'],
]

/** Requests in different states. */
const requestPages = ({ requests }: Known): readonly string[] =>
  [0, 1, 2, 50, 100, 150].flatMap(at => (requests[at] === undefined ? [] : `/requests/${requests[at]}`))

const recordPages = async (app: App, { waiting, run }: Known): Promise<readonly string[]> => {
  const [ofPlan, ofRun] = [await positions(app, planId(waiting)), await positions(app, planId(run))]
  const records = `/plans/${waiting}/records`
  const outcomes = `/runs/${run}/records`
  return [
    ...[records, `${records}/${ofPlan.middle}`, `${records}/${ofPlan.last}`],
    ...['all', ...fates].map(fate => `${outcomes}/${fate}`),
    ...['all', 'applied', 'changed'].flatMap(fate => [
      `${outcomes}/${fate}/${ofRun.middle}`,
      `${outcomes}/${fate}/${ofRun.last}`,
    ]),
  ]
}

const presses = async (app: App, { waiting, run }: Known) => {
  const [planned, done] = [await firstRecord(app, planId(waiting)), await firstRecord(app, planId(run))]
  const source = app.context.policies.find(({ name }) => name === 'telephones')?.digest ?? ''
  const policy = 'policy: telephones\nversion: 3\nstores: [helpdesk]\nrules: []\n'
  return [
    ...['0', '1', '2'].map(turn => [`/plans/${waiting}/examples`, { turn }] as const),
    [`/plans/${waiting}/record`, { record: planned }],
    [`/plans/${run}/record`, { record: done }],
    ['/policies/telephones/tests', {}],
    ['/policies/telephones/check', { text: policy, base: source }],
    ['/policies/telephones/problems', { text: policy, base: source }],
    ['/redaction', { text, store: 'helpdesk', format: 'plain', recall: 'balanced' }],
    ['/statistics/prove', { id: run }],
  ] as const
}

/** `/plans/…/records`: ids say nothing in a table. */
const shown = (path: string, { waiting, run, draft, requests }: Known): string =>
  [waiting, run, draft, ...requests].reduce(
    (name, id, at) => name.replace(id, ['WAITING', 'RUN', 'DRAFT'][at] ?? 'REQUEST'),
    path,
  )

export const callsOf = async (app: App, visitor: Visitor, known: Known): Promise<readonly Call[]> => {
  const pages = [...screens(known), ...requestPages(known), ...(await recordPages(app, known))]
  return [
    ...pages.map(path => ({ name: shown(path, known), make: () => visitor.get(path) })),
    ...(await presses(app, known)).map(([path, fields]) => ({
      name: `POST ${shown(path, known)}${'turn' in fields ? ` (turn ${fields.turn})` : ''}`,
      make: () => visitor.send(path, fields),
    })),
  ]
}

/** Of the API, with a token that may read. */
export const apiCallsOf = (visitor: Visitor, secret: string, known: Known): readonly Call[] =>
  [
    ...['/me', '/health', '/plans', '/runs', '/requests', '/policies', '/plannings', '/statistics/helpdesk'],
    ...[`/plans/${known.waiting}`, `/runs/${known.run}`, `/requests/${known.requests[0]}`],
    '/ledger/verification',
  ].map(path => ({
    name: `/api/v1${shown(path, known)}`,
    make: () => visitor.get(`/api/v1${path}`, { authorization: `Bearer ${secret}` }),
  }))

/** What takes as long as a desk is large: pressed once, done in the background, and shown on the page where it was pressed. */
export const longWorkOf = ({ draft }: Known) =>
  [
    [
      'what a draft would change',
      `/policies/telephones/drafts/${draft}/count`,
      `/policies/telephones/drafts/${draft}`,
    ],
    ['statistics of a store', '/statistics/stores/helpdesk/count', '/statistics/stores/helpdesk'],
    ['the whole ledger', '/statistics/ledger', '/statistics'],
    ['inventory', '/inventory/helpdesk', '/inventory/helpdesk'],
    ['what comes due', '/due', '/'],
  ] as const
