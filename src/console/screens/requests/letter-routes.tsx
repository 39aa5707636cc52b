import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { sendAnswer } from '../../../requests/decisions.ts'
import { letterOf } from '../../../requests/letters.ts'
import type { QueuedMail } from '../../../requests/mails/mail-outbox.ts'
import { readAnswer, readLetter } from '../../../requests/mails/read-letter.ts'
import type { DataRequest } from '../../../requests/model.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, type Form } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addReveal } from '../../reveals.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { LetterPage, type ShownLetter, theAnswer } from './letters-part.tsx'
import { letterNameOf, pageWords } from './page-words.ts'
import { requestAt } from './request-at.ts'

/** Undefined for the answer as it would be now. */
const mailIn = async (
  { requests }: ConsoleDesk,
  form: Form,
  request: DataRequest,
): Promise<QueuedMail | undefined> => {
  const named = form.get('letter') ?? ''
  if (named === theAnswer) return undefined
  const mail = (await requests.mails.of(request.id)).find(({ id }) => id === named)
  if (!mail) throw new AppError('NOT_FOUND', `request ${request.id}: no letter of it is called that`)
  return mail
}

const letterPage = (visit: Visit, request: DataRequest, letter: ShownLetter): string => {
  const words = pageWords[visit.language]
  return pageOf(visit, {
    ...{ title: `${words.letterNames[letterNameOf(letter.letter)]}, ${request.id}`, screen: 'requests' },
    children: <LetterPage visit={visit} request={request} letter={letter} />,
  })
}

/** What letters to the person say, shown as it is once the ledger was told; and the answer sent, once more if need be. */
export const addLetters = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addReveal(app, desk, {
    url: '/requests/:id/letter',
    async what(form, { id = '' }) {
      const request = await requestAt(desk, id)
      const mail = await mailIn(desk, form, request)
      const letter = mail?.letter ?? letterOf(request)
      return { request: request.id, what: `letter ${letter}` as const, mail }
    },
    async show(visit, { mail }, { id = '' }) {
      const request = await requestAt(desk, id)
      if (!mail) return letterPage(visit, request, readAnswer(desk.requests, request))
      return letterPage(visit, request, { letter: mail.letter, ...readLetter(desk.requests, request, mail) })
    },
  })
  addForm(app, desk, {
    ...{ url: '/requests/:id/answer', needs: 'steer' },
    async act(visit, _, { id = '' }) {
      const request = await requestAt(desk, id)
      const mail = await sendAnswer(desk.requests, request.id, actorOf(visit))
      const isOnItsWay = mail === 'queued' || mail === 'told'
      if (isOnItsWay) desk.wake(request.id)
      return `/requests/${request.id}?done=${isOnItsWay ? 'answered' : 'unmailed'}`
    },
  })
}
