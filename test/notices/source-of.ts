import { loadStores } from '../../src/connectors/stores-file.ts'
import type { PaperSource } from '../../src/notices/source.ts'
import { dataKinds } from '../../src/requests/archive/archive-schema.ts'
import { policyOf } from '../policies/policy-text.ts'

const stores = `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk
    url: mongodb://127.0.0.1/desk
    locales: [sv-SE]
    timezone: Europe/Stockholm
    recipients:
      - { name: crm, email: crm@example.com, categories: [Billing] }
`

/** What a paper of these policies is made from. `requests`: lines below `requests:` in stores.yaml. */
export const sourceOf = (policies: readonly string[], requests = ''): PaperSource => {
  const text = requests === '' ? stores : `${stores}requests:\n${requests}\n`
  const loaded = loadStores(text, 's.yaml', () => ({ problem: 'no secrets here' }))
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  return {
    policies: policies.map(policyOf),
    stores: loaded.stores,
    requests: loaded.requests,
    kinds: dataKinds,
  }
}
