import { afterAll, expect, test } from 'vitest'
import { queueLetter } from '../../../src/requests/mails/queue-letter.ts'
import { readAnswer, readLetter } from '../../../src/requests/mails/read-letter.ts'
import { sendMails } from '../../../src/requests/mails/send-mails.ts'
import { createWritingWorld } from '../../support/writing-world.ts'

const world = await createWritingWorld()
afterAll(() => world[Symbol.asyncDispose]())
const { context, mails } = world

test('a letter that waits is read word for word as it goes out, and afterwards as it would be written now', async () => {
  const request = await world.add()
  await queueLetter(context, request, 'receipt', { extras: { status: 'https://example.se/status/abc' } })
  const [waiting] = await context.mails.of(request.id)
  if (!waiting) throw new Error('no letter was written down')
  const before = readLetter(context, request, waiting)
  await sendMails(context, new AbortController().signal)
  const { to, subject, text } = mails[0] ?? {}
  expect(before).toEqual({ to, subject, text, isAgain: false })
  expect(before.text).toContain('https://example.se/status/abc')

  const [sent] = await context.mails.of(request.id)
  const after = sent && readLetter(context, request, sent)
  expect(after).toMatchObject({ subject, isAgain: true })
  expect(after?.text).not.toContain('status/abc')
  expect(readAnswer(context, request)).toMatchObject({ letter: 'receipt', subject })
})

test('the link to an archive is nobody else\u2019s to see', async () => {
  const request = await world.add()
  const extras = { link: 'https://example.se/archives/secret', expires: new Date('2026-12-24T12:00:00Z') }
  await queueLetter(context, request, 'completed-access', { extras })
  const [waiting] = await context.mails.of(request.id)
  const { text = '' } = (waiting && readLetter(context, request, waiting)) ?? {}
  expect(text).toContain('•••')
  expect(text).toContain('24 december 2026')
  expect(text).not.toContain('secret')
})
