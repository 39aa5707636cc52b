/** Words every module may use. */
const words = [
  'cron-pattern',
  'csv',
  'entities',
  'errors',
  'tracing',
  'insecure-options',
  'languages',
  'printable',
  'timezone',
]

/** Folder of `src` → what else of `src` it may import. Whatever is not listed here is refused. */
const mayImport = {
  tickets: [],
  redaction: [],
  statistics: [],
  yaml: [],
  ledger: ['tickets'],
  anonymisation: ['tickets', 'redaction'],
  connectors: [
    // One writer of an archive's folder at a time.
    'servers/lock',
    ...['tickets', 'yaml', 'redaction/locales', 'redaction/thresholds', 'redaction/denied'],
    ...['redaction/custom', 'redaction/checksums/named-checks', 'requests/settings', 'requests/model'],
    'statistics/periods',
  ],
  actions: ['tickets', 'redaction', 'anonymisation', 'connectors/connector'],
  policies: [
    'tickets',
    'actions',
    'yaml',
    'connectors/connector',
    'connectors/secrets',
    'connectors/stores-file',
    'connectors/store-lists',
    'redaction/thresholds',
  ],
  review: [
    ...['tickets', 'redaction', 'anonymisation', 'connectors/connector', 'yaml'],
    // Words that are proposed for a store's lists, and written into them.
    ...[
      'connectors/redaction-members',
      'connectors/store-lists',
      'ledger/ledger',
      'runs/same-person',
      'servers/lock',
    ],
  ],
  lab: ['redaction'],
  runs: [
    ...['tickets', 'redaction', 'anonymisation', 'statistics', 'actions', 'policies', 'ledger'],
    ...['connectors/connector', 'yaml'],
  ],
  requests: [
    ...['tickets', 'redaction', 'anonymisation', 'statistics', 'actions', 'policies', 'ledger', 'runs'],
    ...['connectors/connector', 'yaml', 'ledger'],
  ],
  notices: [
    ...['policies', 'actions/specs', 'connectors/stores-file', 'redaction/formats/html-text'],
    ...['requests/archive', 'requests/answers', 'requests/settings'],
  ],
  health: [],
  jobs: ['runs', 'requests', 'policies', 'tickets', 'ledger', 'health', 'connectors/call-budget'],
  database: [
    ...['runs', 'requests', 'policies', 'actions', 'tickets', 'ledger', 'statistics', 'health'],
    ...['keys/uses', 'drill/backup', 'console/accounts', 'console/tokens', 'review/proposals'],
  ],
  keys: ['ledger', 'requests', 'jobs/signature', 'servers/lock'],
  drill: ['ledger', 'runs', 'requests', 'tickets', 'keys/uses'],
  http: ['requests', 'runs', 'jobs', 'tickets', 'health', 'ledger'],
  console: [
    ...['runs', 'requests', 'policies', 'tickets', 'ledger', 'health', 'jobs', 'yaml'],
    ...['statistics', 'review', 'actions/effects', 'http/limits', 'http/problem', 'app', 'open-requests'],
    ...[
      'http/readiness',
      'http/refusal-brake',
      'languages',
      'notices/policy-words',
      'notices/words',
      'open-lab',
      'lab',
    ],
    ...['redaction/operator', 'redaction/thresholds'],
  ],
  mail: ['requests', 'connectors/secrets'],
  recipients: ['requests'],
  servers: [],
  opinion: ['servers/fetch-wheel', 'redaction/names/second-opinion'],
}

const pathOf = name => `^src/${name}(/|\\.ts$)`

const folderRules = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import of src only: ${[folder, ...words, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...words, ...others].map(pathOf) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...folderRules,
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'app-is-the-root',
      comment: 'Only what a person or an operator starts may construct the program.',
      severity: 'error',
      from: { pathNot: '^(src/(cli|console|demo)/|workers/|test/)' },
      to: { path: '^src/app\\.ts$' },
    },
    {
      name: 'adapters-are-named-in-one-place',
      comment: 'The list of connectors and app.ts name them; everything else knows the interface.',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/(app\\.ts$|connectors/|demo/)' },
      to: { path: '^src/connectors/[^/]+/' },
    },
    {
      name: 'adapters-are-made-by-the-root',
      severity: 'error',
      from: {
        path: '^(src|workers)/',
        pathNot:
          '^src/((app|open-(requests|servers|health|keys|drill|care))\\.ts$|database/|keys/|servers/|recipients/|opinion/|demo/)',
      },
      to: {
        path: '^src/(database|keys|servers|recipients)/',
        pathNot: '^src/(keys/uses|servers/lock)\\.ts$',
      },
    },
    {
      name: 'bullmq-behind-the-queue',
      severity: 'error',
      from: {
        path: '^(src|workers)/',
        pathNot: '^src/jobs/(queue|queue-worker|queue-states|queue-jobs|requests-queue|send-message)\\.ts$',
      },
      to: { path: '^node_modules/bullmq/' },
    },
    {
      name: 'redis-behind-the-jobs',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/jobs/' },
      to: { path: '^node_modules/ioredis/' },
    },
    {
      name: 'driver-behind-the-adapters',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/(connectors/mongodb|database|servers|demo)/' },
      to: { path: '^node_modules/(mongodb|bson)/' },
    },
    {
      name: 'http-client-behind-the-recipients',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/recipients/' },
      to: { path: '^node_modules/undici/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { path: '^(test|bench|\\.ci)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A package that the program needs and package.json does not name as a dependency.',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
