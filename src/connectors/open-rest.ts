import { AppError } from '../errors.ts'
import type { CallBudget } from './call-budget.ts'
import { chatwootBecause, chatwootCapabilities } from './chatwoot/capabilities.ts'
import type { Capability, Connector } from './connector.ts'
import { freescoutBecause, freescoutCapabilities } from './freescout/capabilities.ts'
import { freshdeskBecause, freshdeskCapabilities } from './freshdesk/capabilities.ts'
import { helpscoutBecause, helpscoutCapabilities } from './helpscout/capabilities.ts'
import { intercomBecause, intercomCapabilities } from './intercom/capabilities.ts'
import type { StoreSpec } from './list.ts'
import { baseProblem } from './rest/base-url.ts'
import type { StoreSettings } from './stores-file.ts'
import { zammadBecause, zammadCapabilities } from './zammad/capabilities.ts'
import { zendeskCapabilities } from './zendesk/capabilities.ts'

/** A store behind an API of its vendor's. */
export type RestSpec = Exclude<StoreSpec, { connector: 'mongodb' | 'jsonl' }>
type SpecOf<C extends RestSpec['connector']> = Extract<RestSpec, { connector: C }>

/** What each kind of desk can do, known without calling it. */
export const restCapabilities: Readonly<Record<RestSpec['connector'], ReadonlySet<Capability>>> = {
  chatwoot: chatwootCapabilities,
  freescout: freescoutCapabilities,
  freshdesk: freshdeskCapabilities,
  helpscout: helpscoutCapabilities,
  zammad: zammadCapabilities,
  zendesk: zendeskCapabilities,
  intercom: intercomCapabilities,
}

/** Why a desk can do no more, where its vendor's ways are the reason. */
export const restBecause: Readonly<Partial<Record<RestSpec['connector'], string>>> = {
  chatwoot: chatwootBecause,
  freescout: freescoutBecause,
  freshdesk: freshdeskBecause,
  helpscout: helpscoutBecause,
  zammad: zammadBecause,
  intercom: intercomBecause,
}

/** Checked again: what stood for a secret in the file is filled in only now. */
const urlOf = (store: StoreSettings): string => {
  const url = store.reveal('url')
  const problem = baseProblem(url)
  if (problem !== undefined) throw new AppError('CONFIG_INVALID', `store ${store.id}: its url ${problem}`)
  return url ?? ''
}

export interface RestOpening {
  /** Shared by all workers. */
  readonly budget: CallBudget
  /** Told what a desk turns out to leave out, without a word of what it holds. */
  readonly notice: (message: string) => void
}

const openChatwoot = async (
  store: StoreSettings,
  { account, locales, timezone, category, 'calls-per-minute': callsPerMinute }: SpecOf<'chatwoot'>,
  budget: CallBudget,
): Promise<Connector> => {
  const [url, token = ''] = [urlOf(store), store.reveal('token')]
  const { openChatwootStore } = await import('./chatwoot/index.ts')
  const words = { id: store.id, locales, timezone, category }
  return openChatwootStore({ ...words, url, account, token, callsPerMinute, budget })
}

const openZammad = async (
  store: StoreSettings,
  { locales, timezone, category, 'calls-per-minute': callsPerMinute }: SpecOf<'zammad'>,
  budget: CallBudget,
): Promise<Connector> => {
  const [url, token = ''] = [urlOf(store), store.reveal('token')]
  const { openZammadStore } = await import('./zammad/index.ts')
  return openZammadStore({ id: store.id, url, token, locales, timezone, category, callsPerMinute, budget })
}

const openZendesk = async (
  store: StoreSettings,
  { locales, timezone, category }: SpecOf<'zendesk'>,
  { budget, notice }: RestOpening,
): Promise<Connector> => {
  const url = urlOf(store)
  const { openZendeskStore } = await import('./zendesk/index.ts')
  const [email, token = ''] = [store.reveal('email'), store.reveal('token')]
  const login = { ...(email === undefined ? {} : { email }), token }
  return openZendeskStore({ id: store.id, url, ...login, locales, timezone, category, budget, notice })
}

const openIntercom = async (
  store: StoreSettings,
  { locales, timezone, category, metrics }: SpecOf<'intercom'>,
  budget: CallBudget,
): Promise<Connector> => {
  const url = urlOf(store)
  const { openIntercomStore } = await import('./intercom/index.ts')
  const token = store.reveal('token') ?? ''
  return openIntercomStore({ id: store.id, url, token, locales, timezone, category, metrics, budget })
}

const openFreshdesk = async (
  store: StoreSettings,
  { locales, timezone, category, archive }: SpecOf<'freshdesk'>,
  budget: CallBudget,
): Promise<Connector> => {
  const url = urlOf(store)
  const { openFreshdeskStore } = await import('./freshdesk/index.ts')
  const token = store.reveal('token') ?? ''
  return openFreshdeskStore({ id: store.id, url, token, locales, timezone, category, archive, budget })
}

const openFreescout = async (
  store: StoreSettings,
  { locales, timezone, category, 'calls-per-minute': callsPerMinute }: SpecOf<'freescout'>,
  budget: CallBudget,
): Promise<Connector> => {
  const [url, token = ''] = [urlOf(store), store.reveal('token')]
  const { openFreescoutStore } = await import('./freescout/index.ts')
  return openFreescoutStore({ id: store.id, url, token, locales, timezone, category, callsPerMinute, budget })
}

const openHelpscout = async (
  store: StoreSettings,
  { locales, timezone, category }: SpecOf<'helpscout'>,
  budget: CallBudget,
): Promise<Connector> => {
  const url = urlOf(store)
  const { openHelpscoutStore } = await import('./helpscout/index.ts')
  const [appId = '', appSecret = ''] = [store.reveal('app-id'), store.reveal('app-secret')]
  return openHelpscoutStore({ id: store.id, url, appId, appSecret, locales, timezone, category, budget })
}

/** Opens a desk of stores.yaml. Nothing is called. Throws CONFIG_INVALID. */
export const openRestStore = (
  store: StoreSettings,
  spec: RestSpec,
  opening: RestOpening,
): Promise<Connector> => {
  const { budget } = opening
  switch (spec.connector) {
    case 'chatwoot':
      return openChatwoot(store, spec, budget)
    case 'zammad':
      return openZammad(store, spec, budget)
    case 'zendesk':
      return openZendesk(store, spec, opening)
    case 'intercom':
      return openIntercom(store, spec, budget)
    case 'freescout':
      return openFreescout(store, spec, budget)
    case 'helpscout':
      return openHelpscout(store, spec, budget)
    case 'freshdesk':
      return openFreshdesk(store, spec, budget)
  }
}
