import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { runTestsOf } from '../../../policies/tests/run-file.ts'
import { checkText } from '../../../runs/drafts/check-text.ts'
import {
  activateDraft,
  approveDraft,
  draftOf,
  dropDraft,
  policyNamed,
  textOf,
} from '../../../runs/drafts/keep-drafts.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addDownload, addForm, addPage, type Form, type Params } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addLive } from '../../live.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { DraftPage } from './draft-page.tsx'
import { Effect } from './effect.tsx'
import { draftDeskOf } from './load.ts'
import { policiesWords } from './words.ts'

const reloadSeconds = 3

const draftPage = async (
  desk: ConsoleDesk,
  visit: Visit,
  { name = '', id = '' }: Params,
): Promise<string> => {
  const draft = await draftOf(desk.run, name, id)
  const current = policyNamed(desk.run, name)
  const { policy: next, problems } = await checkText(desk.policyFolder, current, draft.text)
  const comparison = desk.comparisons.of(id)
  const shown = {
    ...{ draft, current, problems, fileText: await textOf(desk.run, name) },
    ...(next ? { next } : {}),
    ...(comparison ? { comparison } : {}),
    results: next ? await runTestsOf(desk.policyFolder.folder, next) : [],
  }
  return pageOf(visit, {
    ...{ title: `${policiesWords[visit.language].draft}: ${name}`, screen: 'policies' },
    ...(comparison && !comparison.outcome ? { reload: reloadSeconds } : {}),
    children: <DraftPage visit={visit} shown={shown} />,
  })
}

/** Begins to count what the draft would change, and gives the place where it is to be seen. */
export const count = async (
  desk: ConsoleDesk,
  visit: Visit,
  { name = '', id = '' }: Params,
): Promise<string> => {
  const { text } = await draftOf(desk.run, name, id)
  const before = policyNamed(desk.run, name)
  const { policy: after } = await checkText(desk.policyFolder, before, text)
  if (!after) throw new AppError('POLICY_INVALID', `policy "${name}": the draft has become wrong`)
  desk.comparisons.begin(id, { before, after, by: actorOf(visit) })
  return `/policies/${name}/drafts/${id}`
}

/** Whoever skips the boxes in the page is asked for them here. */
const demand = (visit: Visit, form: Form, boxes: readonly string[]): void => {
  if (!boxes.every(box => form.get(box) === 'yes'))
    throw new AppError('USAGE', policiesWords[visit.language].both)
}

const deedRoutes = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addForm(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/approve', needs: 'decide' },
    async act(visit, form, { name = '', id = '' }) {
      demand(visit, form, ['read'])
      await approveDraft(desk.run, name, { id, by: actorOf(visit) })
      return `/policies/${name}/drafts/${id}?done=approved`
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/activate', needs: 'edit' },
    async act(visit, form, { name = '', id = '' }) {
      demand(visit, form, ['read', 'gone'])
      await activateDraft(draftDeskOf(desk), name, { id, by: actorOf(visit) })
      return `/policies/${name}?done=activated`
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/drop', needs: 'edit' },
    async act(visit, _, { name = '', id = '' }) {
      await dropDraft(desk.run, name, { id, by: actorOf(visit) })
      return `/policies/${name}?done=dropped`
    },
  })
}

/** A draft with what it would change, approved by somebody else where the policy asks for it, and activated. */
export const draftRoutes = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, {
    ...{ url: '/policies/:name/drafts/:id', needs: 'see' },
    show: (visit, params) => draftPage(desk, visit, params),
  })
  addDownload(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/text', needs: 'see' },
    async file({ name = '', id = '' }) {
      const { text: content } = await draftOf(desk.run, name, id)
      return { name: `${name}.yaml`, type: 'application/yaml; charset=utf-8', content }
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/count', needs: 'weigh' },
    act: (visit, _, params) => count(desk, visit, params),
  })
  addLive(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/events', needs: 'see' },
    async part(visit, { id = '' }) {
      const comparison = desk.comparisons.of(id)
      return {
        node: comparison ? <Effect visit={visit} comparison={comparison} /> : <p />,
        isOver: comparison?.outcome !== undefined || !comparison,
      }
    },
  })
  deedRoutes(app, desk)
}
