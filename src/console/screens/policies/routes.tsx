import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { textDigest } from '../../../policies/policy-file.ts'
import { runTestsOf, type TestsFileResult } from '../../../policies/tests/run-file.ts'
import { approvePolicy } from '../../../runs/approve-policy.ts'
import { addDraft, policyNamed, textOf } from '../../../runs/drafts/keep-drafts.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { actorOf, type Visit } from '../../visit.ts'
import { count, draftRoutes } from './draft-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { PolicyList } from './list-page.tsx'
import { draftDeskOf, loadList, loadPolicyPage, versionOf, writtenText } from './load.ts'
import { PolicyPage } from './policy-page.tsx'
import { VersionPage } from './version-page.tsx'

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> =>
  pageOf(visit, {
    ...{ title: visit.words.navigation.policies, screen: 'policies' },
    children: <PolicyList visit={visit} policies={await loadList(desk)} />,
  })

const policyPage = async (
  desk: ConsoleDesk,
  visit: Visit,
  name: string,
  results?: readonly TestsFileResult[],
): Promise<string> =>
  pageOf(visit, {
    ...{ title: name, screen: 'policies' },
    children: <PolicyPage visit={visit} policy={await loadPolicyPage(desk, name)} results={results} />,
  })

const versionPage = async (
  desk: ConsoleDesk,
  visit: Visit,
  name: string,
  number: string,
): Promise<string> => {
  const version = await versionOf(desk, name, number)
  const isThere = desk.run.policies.some(each => each.name === name)
  const now = isThere ? await textOf(desk.run, name) : undefined
  return pageOf(visit, {
    ...{ title: version.id, screen: 'policies' },
    children: <VersionPage visit={visit} version={version} now={now} />,
  })
}

/** What was looked at, and nothing that has come since. */
const approve = async (desk: ConsoleDesk, visit: Visit, form: Form, name: string): Promise<string> => {
  const policy = policyNamed(desk.run, name)
  if (form.get('digest') !== policy.digest)
    throw new AppError('POLICY_CHANGED', `policy "${name}": says something else by now`)
  await approvePolicy(desk.run, { policy, by: actorOf(visit) })
  return `/policies/${name}?done=approved`
}

/** Policies: in words and as text, their versions, and another text for one, up to its activation. */
export const policiesScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, { url: '/policies', needs: 'see', show: visit => listPage(desk, visit) })
  addPage(app, desk, {
    ...{ url: '/policies/:name', needs: 'see' },
    show: (visit, { name = '' }) => policyPage(desk, visit, name),
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/tests', needs: 'see' },
    async act(visit, _, { name = '' }) {
      const results = await runTestsOf(desk.policyFolder.folder, policyNamed(desk.run, name))
      return { page: await policyPage(desk, visit, name, results) }
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/approve', needs: 'decide' },
    act: (visit, form, { name = '' }) => approve(desk, visit, form, name),
  })
  addPage(app, desk, {
    ...{ url: '/policies/:name/versions/:number', needs: 'see' },
    show: (visit, { name = '', number = '' }) => versionPage(desk, visit, name, number),
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/versions/:number/restore', needs: 'edit' },
    async act(visit, _, { name = '', number = '' }) {
      const text = writtenText(await versionOf(desk, name, number))
      const base = textDigest(await textOf(desk.run, name))
      const draft = await addDraft(draftDeskOf(desk), { policy: name, text, base, by: actorOf(visit) })
      return `${await count(desk, visit, { name, id: draft.id })}?done=saved`
    },
  })
  editRoutes(app, desk)
  draftRoutes(app, desk)
}
