// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import fc from 'fast-check'
import { parse } from 'yaml'
import { capabilitiesOf } from '../../../src/connectors/mongodb/capabilities.ts'
import { type DataMap, dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { parsePattern, placesInside, setAt } from '../../../src/connectors/mongodb/paths.ts'
import { presets } from '../../../src/connectors/mongodb/presets/list.ts'
import { privilegesOf } from '../../../src/connectors/mongodb/privileges.ts'
import { filterOf, ticketCondition, ticketFilter } from '../../../src/connectors/mongodb/query.ts'
import { type LoadedStores, loadStores } from '../../../src/connectors/stores-file.ts'
import { formatProblem } from '../../../src/yaml/problem.ts'
import { storesText } from '../../connectors/stores-text.ts'
import { checkProblems } from '../problems.ts'
import { inProportion, refusedOr } from '../promises.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const password = 'Geheim9x'
const more = `
senders:
  webshop:
    keys: [{ kty: OKP, crv: Ed25519, kid: webshop-2026, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo }]
    may: [erasure, access]
    attests: true
requests:
  mail: { from: privacy@example.se, smtp: "\${SMTP_URL}" }
  public-url: https://privacy.example.se
`
const hidden = storesText.replace('${TRUDESK_MONGODB_URL}', `mongodb://gallra:${password}@host/desk`)
const trudesk = {
  stores: {
    helpdesk: {
      ...{
        connector: 'mongodb',
        url: '${U}',
        locales: ['sv-SE'],
        timezone: 'UTC',
        'data-map': presets.trudesk,
      },
      redaction: {
        allow: ['Anna sofa'],
        deny: { PERSON: ['X y'] },
        custom: [
          {
            name: 'c',
            entity: 'ID_NUMBER',
            pattern: 'K-\\d{5}',
            context: ['kundn'],
            examples: { finds: ['kundnr ⟦K-12345⟧'], ignores: ['K-1'] },
          },
        ],
      },
      recipients: [
        { name: 'crm', email: 'crm@example.se' },
        { name: 'erp', webhook: { url: 'https://x.example/', secret: '${S}' } },
      ],
    },
  },
}

const steps = (map: DataMap): string[] => [
  ...Object.keys(map.tickets.filter ?? {}),
  ...Object.keys(map.tickets.fields),
  ...map.messages.flatMap(({ fields }) => Object.keys(fields)),
]

const document = (): object => ({
  subject: 'x',
  custom: JSON.parse('{"__proto__":"a","constructor":{"prototype":{"b":1}},"a.b":"c","$x":"d"}'),
  list: [{ a: 1 }, 'x'],
})

/** A map that was taken leads into documents and queries, and nowhere else. */
const useIt = (map: DataMap): void => {
  privilegesOf(map)
  capabilitiesOf(map, undefined)
  const rows = { rows: new Map(), agentRoles: [], ordinaryRole: undefined }
  const rule = { categories: ['Billing'], clock: 'closed_at' as const, before: new Date() }
  const filters = [ticketFilter(map.tickets), filterOf(ticketCondition(map.tickets, rows, [rule])) ?? {}]
  const named = filters.flatMap(filter => Object.keys(filter)).filter(key => key.startsWith('$'))
  const odd = named.filter(key => !['$and', '$or', '$nor', '$expr'].includes(key))
  if (odd.length > 0) throw new Error(`asks with ${odd.join()}`)
  for (const path of steps(map)) {
    if (
      path.split('.').some(step => step.startsWith('$') || /^(?:__proto__|constructor|prototype)/u.test(step))
    )
      throw new Error(`a path that leads elsewhere was taken: ${path}`)
    const root = document()
    for (const place of placesInside(root, parsePattern(path))) setAt(root, place.path, 'changed')
    if (Object.getPrototypeOf(root) !== Object.prototype) throw new Error(`${path} changed a prototype`)
  }
}

interface Input {
  readonly text: string
  /** Values stayed values: then no problem repeats one. */
  readonly hasShape: boolean
}

const attempt = async ({ text, hasShape }: Input): Promise<void> => {
  let loaded: LoadedStores | undefined
  await inProportion(text.length, () => {
    loaded = loadStores(text, 's.yaml', ({ from }) =>
      from === 'file' ? { problem: 'no file' } : { value: 'mongodb://h/d' },
    )
  })
  if (!loaded) throw new Error('nothing was loaded')
  const told = 'problems' in loaded ? loaded.problems : loaded.warnings
  if (hasShape && told.map(formatProblem).join('\n').includes(password))
    throw new Error('a password is repeated')
  if ('problems' in loaded) return checkProblems(loaded.problems, text)
  for (const store of loaded.stores) {
    const { spec } = store
    if (spec.connector === 'mongodb')
      useIt(spec['data-map'] ?? dataMapSchema.parse(presets[spec.preset ?? '']))
    await refusedOr(() => store.reveal('url'))
    await refusedOr(() => store.reveal('files'))
  }
}

const right = [parse(storesText + more), parse(hidden), trudesk]

/** Stores and data maps as somebody else may have written them. */
export const stores = defineTarget<Input>({
  name: 'stores',
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: spoilt(right, 3).map(value => ({ text: JSON.stringify(value, null, 1), hasShape: true })),
    },
    mangled([storesText + more, hidden]).map(text => ({ text, hasShape: false })),
  ),
  open: async () => ({ attempt }),
})
