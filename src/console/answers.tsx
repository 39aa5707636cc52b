import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError, type ErrorCode, errorCodes } from '../errors.ts'
import { noteFailure, problemOf } from '../http/problem.ts'
import type { ConsoleDesk } from './desk.ts'
import { pageOf } from './layout.tsx'
import { lookOf } from './look.ts'
import { type RefusalCode, refusalWords } from './refusal-words.ts'
import type { Look } from './visit.ts'

export const sendPage = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    // Nothing of it is kept by browsers or proxies, also not behind the button that leads back.
    .header('cache-control', 'no-store')
    .send(page)

/** What went wrong on our side of a form or page; codes of `errors.ts` as HTTP has them. */
const statusOf = (error: unknown): number => {
  if (!(error instanceof AppError)) return problemOf(error).status
  if (error.code === 'NOT_FOUND') return 404
  if (error.code === 'USAGE') return 422
  if (errorCodes[error.code].exit === 4) return 409
  return problemOf(error).status
}

const plain = (look: Look, status: number): string | undefined => {
  if (status === 403) return look.words.forbidden
  if (status === 404) return look.words.notFound
  return status === 429 ? look.words.tooMany : undefined
}

const isRefusal = (code: ErrorCode): code is RefusalCode => errorCodes[code].exit === 4

/**
 * Only messages of ours are shown: they hold ids, counts and names of settings. They are English, and so what a safety rule
 * refused is said in the reader's language before.
 */
const Told = ({ look, error, status, id }: { look: Look; error: unknown; status: number; id: string }) => {
  const ours = error instanceof AppError && status < 500 ? error : undefined
  const message = ours ? `${ours.message} [${ours.code}]` : (plain(look, status) ?? look.words.failed)
  const refusal = ours && isRefusal(ours.code) ? refusalWords[look.language][ours.code] : undefined
  return (
    <>
      <p role="alert">{refusal ?? message}</p>
      {refusal === undefined ? null : (
        <p class="quiet" lang="en">
          {message}
        </p>
      )}
      {status >= 500 ? <p class="quiet">{id}</p> : null}
      <p>
        <a href="/">{look.words.back}</a>
      </p>
    </>
  )
}

/** An error as a page, in the language of whoever called. */
export const answerWithPage =
  (desk: ConsoleDesk) =>
  (error: unknown, call: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = statusOf(error)
    // What whoever called did wrong is told to them alone: it quotes what they typed, and is no failure of ours.
    if (status >= 500) noteFailure(desk.log, call, error)
    const look = lookOf(desk, call)
    const page = pageOf(look, {
      title: String(status),
      children: <Told look={look} error={error} status={status} id={call.id} />,
    })
    return sendPage(reply, page, status)
  }

/** 403, without an error of ours behind it: whose role or form this is not. */
export const refuse = (look: Look, reply: FastifyReply, because: 'forbidden' | 'formExpired'): FastifyReply =>
  sendPage(
    reply,
    pageOf(look, {
      title: '403',
      children: (
        <>
          <p role="alert">{look.words[because]}</p>
          <p>
            <a href={look.path}>{look.words.back}</a>
          </p>
        </>
      ),
    }),
    403,
  )
