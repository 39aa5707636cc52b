import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { AppError } from '../../../errors.ts'
import { exportLines } from '../../../ledger/export.ts'
import { countAndKeep } from '../../../runs/kept-counts.ts'
import { planId } from '../../../runs/model.ts'
import { proveRun } from '../../../runs/prove-run.ts'
import { proveSeal } from '../../../runs/sealing/prove-seal.ts'
import { reportCsv } from '../../../statistics/report-csv.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addDownload, addForm, addPage } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addLive } from '../../live.ts'
import { Age, Table } from '../../parts.tsx'
import { storeAt } from '../../store-at.ts'
import { createTakings, type Taking, type Takings } from '../../takings.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { CertificateForm, CertificatePage, checkCertificate } from './certificate.tsx'
import type { Figures } from './figures.ts'
import { Counting, FiguresPage, mayCount } from './figures-page.tsx'
import { type CheckedLedger, checkLedger, LedgerPart, LedgerState } from './ledger-part.tsx'
import { RunProofPage, Runs, SealProofPage } from './proof-parts.tsx'
import { statisticsWords } from './words.ts'

/** Runs shown, the latest first. */
const mostRuns = 10
const reloadSeconds = 3

/** What is being read in this process: of figures by the store, and they are kept for all; of the ledger by the one name it has. */
interface Shelf {
  readonly figures: Takings<'kept'>
  readonly ledger: Takings<CheckedLedger>
}
const wholeLedger = 'ledger'

const reloading = (isUnderway: boolean): { readonly reload?: number } =>
  isUnderway ? { reload: reloadSeconds } : {}

type Moments = Awaited<ReturnType<NonNullable<ConsoleDesk['run']['counts']>['moments']>> | undefined

const Stores = ({ visit, desk, moments }: { visit: Visit; desk: ConsoleDesk; moments: Moments }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <Table
      label={words.store}
      heads={[words.store, words.counted]}
      rows={desk.requests.stores.map(store => [
        <a key="store" href={`/statistics/stores/${store}`}>
          {store}
        </a>,
        <Age key="age" look={visit} of={moments?.get(store)} never={words.never} />,
      ])}
    />
  )
}

/** What was counted last, in whatever process, and how far this one is with counting anew. */
const takingOf = async (
  desk: ConsoleDesk,
  figures: Shelf['figures'],
  store: StoreId,
): Promise<Taking<Figures>> => {
  const { taken: _, ...underway } = figures.of(store)
  const taken = await desk.figures.of(store)
  return taken ? { ...underway, taken } : underway
}

const indexPage = async (desk: ConsoleDesk, shelf: Shelf, visit: Visit): Promise<string> => {
  const [runs, moments] = await Promise.all([desk.run.runStore.runs(mostRuns), desk.run.counts?.moments()])
  const words = statisticsWords[visit.language]
  const ledger = shelf.ledger.of(wholeLedger)
  return pageOf(visit, {
    ...{ title: visit.words.navigation.statistics, screen: 'statistics' },
    ...reloading(ledger.underway !== undefined),
    children: (
      <>
        <p>{words.intro}</p>
        <h2>{words.figures}</h2>
        <Stores visit={visit} desk={desk} moments={moments} />
        <Runs visit={visit} runs={runs} />
        <LedgerPart visit={visit} taking={ledger} />
        <CertificateForm visit={visit} />
      </>
    ),
  })
}

/** What is shown of something that was pressed for, under a title of its own. */
const answerPage = (visit: Visit, title: string, children: VNode): { readonly page: string } => ({
  page: pageOf(visit, {
    ...{ title, screen: 'statistics' },
    children: (
      <>
        {children}
        <p>
          <a href="/statistics">{statisticsWords[visit.language].back}</a>
        </p>
      </>
    ),
  }),
})

const prove = async (desk: ConsoleDesk, visit: Visit, id: string): Promise<{ readonly page: string }> => {
  const title = `${statisticsWords[visit.language].proofOf} ${id}`
  const seal = await desk.run.seals?.seal(id)
  if (seal)
    return answerPage(visit, title, <SealProofPage visit={visit} proof={await proveSeal(desk.run, seal)} />)
  const proof = await proveRun(desk.run, planId(id))
  if (!proof) throw new AppError('NOT_FOUND', 'no run and no seal has this id')
  return answerPage(visit, title, <RunProofPage visit={visit} proof={proof} />)
}

const addFigures = (app: FastifyInstance, desk: ConsoleDesk, { figures }: Shelf): void => {
  const of = '/statistics/stores/:id'
  addPage(app, desk, {
    ...{ url: of, needs: 'see' },
    async show(visit, { id = '' }) {
      const store = storeAt(desk, id)
      const taking = await takingOf(desk, figures, store)
      const seals = (await desk.run.seals?.seals(store)) ?? []
      return pageOf(visit, {
        ...{ title: `${visit.words.navigation.statistics}: ${store}`, screen: 'statistics' },
        ...reloading(taking.underway !== undefined),
        children: <FiguresPage visit={visit} store={store} taking={taking} seals={seals} />,
      })
    },
  })
  addForm(app, desk, {
    ...{ url: `${of}/count`, needs: mayCount },
    async act(visit, _, { id = '' }) {
      const store = storeAt(desk, id)
      figures.begin(store, actorOf(visit), async onProgress => {
        await countAndKeep(desk.run, { store, by: actorOf(visit), signal: desk.signal, onProgress })
        return 'kept'
      })
      return `/statistics/stores/${store}`
    },
  })
  addLive(app, desk, {
    ...{ url: `${of}/events`, needs: 'see' },
    async part(visit, { id = '' }) {
      const taking = await takingOf(desk, figures, storeAt(desk, id))
      return { node: <Counting visit={visit} taking={taking} />, isOver: taking.underway === undefined }
    },
  })
  const kept = async (id: string): Promise<{ readonly report: Figures['report']; readonly name: string }> => {
    const store = storeAt(desk, id)
    const taken = await desk.figures.of(store)
    if (!taken) throw new AppError('NOT_FOUND', `store ${store} was not counted yet`)
    return { report: taken.value.report, name: `statistics-${store}-${taken.at.toISOString().slice(0, 10)}` }
  }
  addDownload(app, desk, {
    ...{ url: `${of}/figures.csv`, needs: 'see' },
    async file({ id = '' }) {
      const { report, name } = await kept(id)
      return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', content: reportCsv(report) }
    },
  })
  addDownload(app, desk, {
    ...{ url: `${of}/figures.json`, needs: 'see' },
    async file({ id = '' }) {
      const { report, name } = await kept(id)
      const content = `${JSON.stringify({ store: id, ...report })}\n`
      return { name: `${name}.json`, type: 'application/json', content }
    },
  })
}

async function* inLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

const addLedger = (app: FastifyInstance, desk: ConsoleDesk, { ledger }: Shelf): void => {
  addForm(app, desk, {
    ...{ url: '/statistics/ledger', needs: 'see' },
    async act(visit) {
      ledger.begin(wholeLedger, actorOf(visit), () => checkLedger(desk))
      return '/statistics#ledger'
    },
  })
  addLive(app, desk, {
    ...{ url: '/statistics/ledger/events', needs: 'see' },
    async part(visit) {
      const taking = ledger.of(wholeLedger)
      return { node: <LedgerState visit={visit} taking={taking} />, isOver: taking.underway === undefined }
    },
  })
  // Signed first, so that a cut tail shows, as `gallra ledger export` does.
  addDownload(app, desk, {
    ...{ url: '/statistics/ledger/export', needs: 'audit' },
    async file() {
      await desk.run.ledger.checkpoint()
      const lines = inLines(exportLines(desk.ledgerStore, desk.publicKey))
      return { name: 'ledger.jsonl', type: 'application/jsonl', content: Readable.from(lines) }
    },
  })
}

/** What is counted and what was done: figures, seals, the ledger and certificates, each with its proof. */
export const statisticsScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const shelf: Shelf = { figures: createTakings(desk), ledger: createTakings(desk) }
  addPage(app, desk, {
    ...{ url: '/statistics', needs: 'see' },
    show: visit => indexPage(desk, shelf, visit),
  })
  addFigures(app, desk, shelf)
  addLedger(app, desk, shelf)
  addForm(app, desk, {
    ...{ url: '/statistics/prove', needs: 'see' },
    act: (visit, form) => prove(desk, visit, form.get('id') ?? ''),
  })
  addForm(app, desk, {
    ...{ url: '/statistics/certificate', needs: 'see' },
    async act(visit, form) {
      const checked = await checkCertificate(desk, form)
      const title = statisticsWords[visit.language].certificate
      return answerPage(visit, title, <CertificatePage visit={visit} checked={checked} />)
    },
  })
}
