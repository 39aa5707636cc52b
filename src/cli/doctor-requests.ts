import type { App } from '../app.ts'
import type { Diagnosis } from '../connectors/connector.ts'
import type { RequestDesk } from '../open-requests.ts'
import { authorityOf } from '../requests/answers/authorities.ts'
import { isOverdue } from '../requests/deadlines.ts'
import type { DataRequest } from '../requests/model.ts'

const weekMs = 7 * 86_400_000
const mostTold = 5
const mostRead = 500

const named = (ids: readonly string[]): string =>
  ids.length <= mostTold
    ? ids.join(', ')
    : `${ids.slice(0, mostTold).join(', ')} and ${ids.length - mostTold} more`

const found = (check: string, ids: readonly string[], [none, fix]: readonly [string, string]): Diagnosis =>
  ids.length === 0
    ? { check, ok: true, detail: none }
    : { check, ok: false, detail: `${ids.length}: ${named(ids)}`, fix }

/** Where nobody sends requests and none is open, nothing has to be set up for them. */
const isUsed = async ({ senders, settings, requests }: RequestDesk): Promise<boolean> =>
  Object.keys(senders).length > 0 ||
  settings['public-url'] !== undefined ||
  (await requests.open()).length > 0

/** Who answers, and where people may complain: Art 12(4), 13(1)(a) and (2)(d). */
const whoAnswers = ({ settings }: RequestDesk): Diagnosis => {
  const { controller } = settings
  const fix = 'set name, contact and authority of requests.controller in stores.yaml'
  if (controller === undefined)
    return { check: 'controller', ok: false, detail: 'not set: letters do not say who answers', fix }
  return authorityOf(settings) === undefined
    ? { check: 'controller', ok: false, detail: 'letters name no supervisory authority', fix }
    : { check: 'controller', ok: true, detail: 'set' }
}

const waysIn = async (desk: RequestDesk): Promise<Diagnosis[]> => {
  const { senders, settings } = desk
  const names = Object.keys(senders)
  const list =
    names.length === 0 ? 'none: gallra requests submit and import are the ways in' : names.join(', ')
  const told = { check: 'senders', ok: true, detail: list }
  if (!(await isUsed(desk))) return [told]
  const url = settings['public-url']
  return [
    told,
    settings.mail === undefined
      ? {
          check: 'mail',
          ok: false,
          detail: 'not set up: nobody is sent a code or an answer',
          fix: 'set requests.mail in stores.yaml; until then gallra requests identify and answer',
        }
      : { check: 'mail', ok: true, detail: settings.mail.smtp === undefined ? 'into a folder' : 'by SMTP' },
    url?.startsWith('https:')
      ? { check: 'public-url', ok: true, detail: 'set' }
      : {
          check: 'public-url',
          ok: false,
          detail: url === undefined ? 'not set: archives are handed over by hand' : 'without TLS',
          fix: 'set requests.public-url in stores.yaml to the https address of the status page',
        },
    whoAnswers(desk),
  ]
}

const openOnes = async ({ requests, run }: RequestDesk): Promise<Diagnosis[]> => {
  const open = await requests.open()
  const now = run.clock()
  const ids = (those: readonly DataRequest[]): string[] => those.map(({ id }) => id)
  const blocked = open.flatMap(request =>
    request.blocked ? [`${request.id} (${request.blocked.code})`] : [],
  )
  return [
    found('overdue requests', ids(open.filter(request => isOverdue(request, now))), [
      `none of ${open.length} open ones`,
      'gallra requests list --overdue',
    ]),
    found('blocked requests', blocked, ['none', 'gallra requests show ID says what each waits for']),
  ]
}

const undelivered = async ({ outbox, mails }: RequestDesk): Promise<Diagnosis[]> => {
  const notices = await outbox.unsettled(['dead'], mostRead)
  const letters = await mails.dead(mostRead)
  return [
    found(
      'recipients that could not be told',
      notices.map(({ request, store, recipient }) => `${request} to ${store}/${recipient}`),
      ['none', 'gallra requests resend, acknowledge or write-off'],
    ),
    found(
      'letters that could not be sent',
      letters.map(({ request, letter }) => `${letter} of ${request}`),
      ['none', 'gallra requests answer prints it; --send tries again'],
    ),
  ]
}

const refusedLately = async ({ requests, run }: RequestDesk): Promise<Diagnosis> => {
  const since = run.clock().getTime() - weekMs
  // What strangers send over HTTP and nobody signed is no trouble of ours.
  const lately = (await requests.refused(mostRead)).filter(
    ({ at, sender, via }) => at.getTime() > since && (sender !== undefined || via !== 'http'),
  )
  const counts = new Map<string, number>()
  for (const { reason } of lately) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const check = 'messages refused in the last seven days'
  if (lately.length === 0) return { check, ok: true, detail: 'none' }
  const detail = [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return { check, ok: false, detail, fix: 'gallra requests list --refused says whose and why' }
}

/** Whether data subjects' requests come in, go out and get done. Nothing is asked of anybody else. */
export const diagnoseRequests = async (app: App): Promise<readonly Diagnosis[]> => {
  const desk = app.requests()
  return [
    ...(await waysIn(desk)),
    ...(await openOnes(desk)),
    ...(await undelivered(desk)),
    await refusedLately(desk),
  ]
}
