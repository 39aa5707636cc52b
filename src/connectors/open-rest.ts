import { AppError } from '../errors.ts'
import type { CallBudget } from './call-budget.ts'
import type { Capability, Connector } from './connector.ts'
import type { StoreSpec } from './list.ts'
import { baseProblem } from './rest/base-url.ts'
import type { StoreSettings } from './stores-file.ts'
import { zendeskCapabilities } from './zendesk/capabilities.ts'

/** A store behind an API of its vendor's. */
export type RestSpec = Exclude<StoreSpec, { connector: 'mongodb' }>
type SpecOf<C extends RestSpec['connector']> = Extract<RestSpec, { connector: C }>

/** What each kind of desk can do, known without calling it. */
export const restCapabilities: Readonly<Record<RestSpec['connector'], ReadonlySet<Capability>>> = {
  zendesk: zendeskCapabilities,
}

/** Checked again: what stood for a secret in the file is filled in only now. */
const urlOf = (store: StoreSettings): string => {
  const url = store.reveal('url')
  const problem = baseProblem(url)
  if (problem !== undefined) throw new AppError('CONFIG_INVALID', `store ${store.id}: its url ${problem}`)
  return url ?? ''
}

const openZendesk = async (
  store: StoreSettings,
  { locales, timezone, category }: SpecOf<'zendesk'>,
  budget: CallBudget,
): Promise<Connector> => {
  const url = urlOf(store)
  const { openZendeskStore } = await import('./zendesk/index.ts')
  const [email = '', token = ''] = [store.reveal('email'), store.reveal('token')]
  return openZendeskStore({ id: store.id, url, email, token, locales, timezone, category, budget })
}

/** Opens a desk of stores.yaml. Nothing is called. Throws CONFIG_INVALID. */
export const openRestStore = (
  store: StoreSettings,
  spec: RestSpec,
  budget: CallBudget,
): Promise<Connector> => {
  switch (spec.connector) {
    case 'zendesk':
      return openZendesk(store, spec, budget)
  }
}
