import type { ResolveSecret } from '../../src/connectors/secrets.ts'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { formatProblem } from '../../src/yaml/problem.ts'

const secrets: Record<string, string> = {
  TRUDESK_MONGODB_URL: 'mongodb://127.0.0.1/trudesk',
  PASSWORD: 'p@ss/word',
  '/run/secrets/chat': 'mongodb://127.0.0.1/chat',
}
export const resolve: ResolveSecret = source => {
  const value = secrets[source.from === 'file' ? source.path : source.name]
  return value === undefined ? { problem: 'it is not there' } : { value }
}

export const load = (text: string) => {
  const loaded = loadStores(text, 's.yaml', resolve)
  if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'))
  return loaded
}
export const storeOf = (text: string, id: string) => {
  const store = load(text).stores.find(each => each.id === id)
  if (!store) throw new Error('no such store')
  return store
}
export const problemsOf = (text: string): string[] => {
  const loaded = loadStores(text, 's.yaml', resolve)
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}

export const sendersText = `senders:
  webshop:
    keys: [{ kty: OKP, crv: Ed25519, kid: webshop-2026, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo }]
    may: [erasure, access]
    attests: true
`
