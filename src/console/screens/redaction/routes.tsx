import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import type { LabOutcome } from '../../../lab/ask-thread.ts'
import type { LabReading } from '../../../lab/protocol.ts'
import { isLanguage } from '../../../languages.ts'
import { decideWord, mostProposals, proposeWord, showWord } from '../../../review/proposals.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { actorOf, type Visit } from '../../visit.ts'
import { type Asked, askedIn, firstAsked, mostCharacters, questionOf } from './asked.ts'
import { examples } from './examples.ts'
import { Examples, LabFields } from './lab-form.tsx'
import { LabResult } from './lab-result.tsx'
import { DecisionPage, ProposalsPage } from './proposals-page.tsx'
import { ReportFields } from './report-fields.tsx'
import { redactionWords } from './words.ts'

const storesOf = ({ proposals }: ConsoleDesk): readonly StoreId[] => proposals.stores.map(({ id }) => id)

interface Told {
  readonly reading?: LabReading
  /** Good news. */
  readonly done?: string
  /** What is wrong with what was asked. */
  readonly problem?: string
}

const labPage = (desk: ConsoleDesk, visit: Visit, asked: Asked, { reading, done, problem }: Told): string => {
  const words = redactionWords[visit.language]
  return pageOf(visit, {
    ...{ title: visit.words.navigation.redaction, screen: 'redaction' },
    children: (
      <>
        {done === undefined ? null : <p role="status">{done}</p>}
        {problem === undefined ? null : <p role="alert">{problem}</p>}
        <p>{words.intro}</p>
        <p>
          <a href="/redaction/proposals">{words.proposals}</a>
        </p>
        <Examples look={visit} />
        <form method="post" action="/redaction">
          <Secret visit={visit} />
          <LabFields look={visit} asked={asked} stores={storesOf(desk)} />
          {reading === undefined ? null : <LabResult look={visit} text={asked.text} reading={reading} />}
          {reading === undefined ? null : <ReportFields visit={visit} text={asked.text} reading={reading} />}
        </form>
      </>
    ),
  })
}

const problemOf = (
  { language, show }: Visit,
  outcome: Exclude<LabOutcome['outcome'], 'read'> | 'empty' | 'too-long',
): string => {
  const words = redactionWords[language]
  const problems = {
    empty: words.nothingTyped,
    'too-long': show.count(words.tooLong, mostCharacters),
    'too-slow': words.slow,
    busy: words.busy,
    failed: words.failed,
  }
  return problems[outcome]
}

/** Whatever is wrong, the text is still in the form; what is longer than may be read is cut where its end is. */
const readAsked = async (desk: ConsoleDesk, visit: Visit, asked: Asked): Promise<Told> => {
  if (asked.text.trim() === '') return { problem: problemOf(visit, 'empty') }
  if (asked.text.length > mostCharacters) return { problem: problemOf(visit, 'too-long') }
  try {
    const outcome = await desk.lab.read(questionOf(asked), asked.store)
    if (outcome.outcome === 'read') return { reading: outcome.reading }
    return { problem: problemOf(visit, outcome.outcome) }
  } catch (error) {
    // Of the help desk, which is away, or of its lists.
    if (!(error instanceof AppError)) throw error
    return { problem: `${problemOf(visit, 'failed')} [${error.code}]` }
  }
}

const statusOf = ({ problem }: Told): number => (problem === undefined ? 200 : 422)

const propose = async (desk: ConsoleDesk, visit: Visit, form: Form): Promise<Told> => {
  try {
    await proposeWord(desk.proposals, {
      store: form.get('store') ?? '',
      list: form.get('list') ?? '',
      entity: form.get('is') ?? '',
      phrase: form.get('phrase') ?? '',
      by: actorOf(visit),
    })
    return { done: redactionWords[visit.language].proposed }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'USAGE')) throw error
    return { problem: error.message }
  }
}

const addProposals = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const { proposals: context } = desk
  addForm(app, desk, {
    ...{ url: '/redaction/proposals', needs: 'steer' },
    async act(visit, form) {
      const asked = askedIn(form, storesOf(desk))
      const told = await propose(desk, visit, form)
      const { reading } = await readAsked(desk, visit, asked)
      return {
        page: labPage(desk, visit, asked, { ...told, ...(reading ? { reading } : {}) }),
        status: statusOf(told),
      }
    },
  })
  addPage(app, desk, {
    ...{ url: '/redaction/proposals', needs: 'see' },
    async show(visit) {
      const waiting = await context.proposals.waiting(context.clock(), mostProposals)
      return pageOf(visit, {
        ...{ title: redactionWords[visit.language].proposals, screen: 'redaction' },
        children: <ProposalsPage visit={visit} context={context} waiting={waiting} />,
      })
    },
  })
  addForm(app, desk, {
    ...{ url: '/redaction/proposals/show', needs: 'administer' },
    async act(visit, form) {
      const shown = await showWord(context, form.get('word') ?? '', actorOf(visit))
      const back = { ...visit, path: '/redaction/proposals' }
      return {
        page: pageOf(back, {
          ...{ title: redactionWords[visit.language].proposals, screen: 'redaction' },
          children: <DecisionPage visit={visit} {...shown} />,
        }),
      }
    },
  })
  addForm(app, desk, {
    ...{ url: '/redaction/proposals/decide', needs: 'administer' },
    async act(visit, form) {
      const isAccepted = form.get('is') === 'accepted'
      await decideWord(context, { id: form.get('word') ?? '', isAccepted, by: actorOf(visit) })
      return `/redaction/proposals?done=${isAccepted ? 'accepted' : 'declined'}`
    },
  })
}

/** Where a text is tried, and what is found wrong is proposed for the lists. */
export const redactionScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, {
    ...{ url: '/redaction', needs: 'see' },
    async show(visit) {
      const asked = firstAsked('', undefined, storesOf(desk))
      // While somebody writes: a thread with its names and models takes a second to be there.
      desk.lab.prepare(asked.store).catch(() => undefined)
      return labPage(desk, visit, asked, {})
    },
  })
  addPage(app, desk, {
    ...{ url: '/redaction/examples/:id', needs: 'see' },
    async show(visit, { id }) {
      if (!isLanguage(id)) throw new AppError('NOT_FOUND', 'there is no example in this language')
      return labPage(desk, visit, firstAsked(examples[id], id, storesOf(desk)), {})
    },
  })
  addForm(app, desk, {
    ...{ url: '/redaction', needs: 'see' },
    async act(visit, form) {
      const asked = askedIn(form, storesOf(desk))
      const told = await readAsked(desk, visit, asked)
      return { page: labPage(desk, visit, asked, told), status: statusOf(told) }
    },
  })
  addProposals(app, desk)
}
