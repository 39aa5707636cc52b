import type { FastifyInstance } from 'fastify'
import { textDigest } from '../../../policies/policy-file.ts'
import { checkText } from '../../../runs/drafts/check-text.ts'
import { addDraft, draftOf, policyNamed, textOf } from '../../../runs/drafts/keep-drafts.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { fragmentOf, pageOf } from '../../layout.tsx'
import { actorOf, type Visit } from '../../visit.ts'
import { count } from './draft-routes.tsx'
import { type Editing, EditPage } from './edit-page.tsx'
import { draftDeskOf } from './load.ts'
import { Problems } from './shared.tsx'
import { policiesWords } from './words.ts'

const editPage = (visit: Visit, editing: Editing): string =>
  pageOf(visit, {
    ...{ title: `${policiesWords[visit.language].edit}: ${editing.policy}`, screen: 'policies' },
    children: <EditPage visit={visit} editing={editing} />,
  })

/** Browsers send every line break as two signs (HTML, 4.10.21.4); it becomes what the file has. */
const sentText = async (desk: ConsoleDesk, form: Form, name: string): Promise<string> => {
  const text = (form.get('text') ?? '').replace(/\r\n?/g, '\n')
  const isTwo = (await textOf(desk.run, name)).includes('\r\n')
  return isTwo ? text.replaceAll('\n', '\r\n') : text
}

const checkSent = async (desk: ConsoleDesk, form: Form, name: string) => {
  const text = await sentText(desk, form, name)
  const { problems, policy } = await checkText(desk.policyFolder, policyNamed(desk.run, name), text)
  return { policy: name, text, base: form.get('base') ?? '', problems, isValid: policy !== undefined }
}

/** Kept as a draft, which is counted at once; with a mistake in it, the same page again. */
const save = async (desk: ConsoleDesk, visit: Visit, form: Form, name: string) => {
  const { isValid, ...editing } = await checkSent(desk, form, name)
  if (!isValid) return { page: editPage(visit, editing) }
  const { text, base } = editing
  const draft = await addDraft(draftDeskOf(desk), { policy: name, text, base, by: actorOf(visit) })
  return `${await count(desk, visit, { name, id: draft.id })}?done=saved`
}

/** A text is written, checked as often as somebody likes, and kept as a draft. */
export const editRoutes = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, {
    ...{ url: '/policies/:name/edit', needs: 'edit' },
    async show(visit, { name = '' }) {
      const text = await textOf(desk.run, name)
      const { problems } = await checkText(desk.policyFolder, policyNamed(desk.run, name), text)
      const told = problems.length > 0 ? { problems } : {}
      return editPage(visit, { policy: name, text, base: textDigest(text), ...told })
    },
  })
  addPage(app, desk, {
    ...{ url: '/policies/:name/drafts/:id/edit', needs: 'edit' },
    async show(visit, { name = '', id = '' }) {
      const { text, base } = await draftOf(desk.run, name, id)
      return editPage(visit, { policy: name, text, base })
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/check', needs: 'edit' },
    act: async (visit, form, { name = '' }) => ({
      page: editPage(visit, await checkSent(desk, form, name)),
    }),
  })
  // What the editor asks for while somebody writes: the same, for the script.
  addForm(app, desk, {
    ...{ url: '/policies/:name/problems', needs: 'edit' },
    async act(visit, form, { name = '' }) {
      const { problems } = await checkSent(desk, form, name)
      return {
        data: { problems, list: fragmentOf(<Problems visit={visit} problems={problems} isEditing />) },
      }
    },
  })
  addForm(app, desk, {
    ...{ url: '/policies/:name/drafts', needs: 'edit' },
    act: (visit, form, { name = '' }) => save(desk, visit, form, name),
  })
}
