import { type LetterExtras, letterOf, writeLetter } from '../letters.ts'
import type { DataRequest } from '../model.ts'
import type { QueuedMail } from './mail-outbox.ts'
import { openLetter, type WritingContext } from './queue-letter.ts'

/** A letter as people read it. */
export interface ReadLetter {
  readonly subject: string
  readonly text: string
  /** Where it goes; kept only while it waits. */
  readonly to?: string
  /** Not the words that were sent, which are kept nowhere: written once more, from the request as it is now. */
  readonly isAgain: boolean
}

/** Whoever has the link to an archive has what is in it, once: it is the person's alone. */
const hiddenLink = '•••'

/** What a letter on its way to the person says when it is sent, or of one that was sent what it would say now. */
export const readLetter = (
  context: Pick<WritingContext, 'settings' | 'answers' | 'keys' | 'run'>,
  request: DataRequest,
  { letter, sealed }: Pick<QueuedMail, 'letter' | 'sealed'>,
): ReadLetter => {
  if (sealed === undefined) return { ...writeLetter(context, request, letter), isAgain: true }
  const { to, ...extras }: { readonly to: string } & LetterExtras = openLetter(context, sealed)
  const shown = extras.link === undefined ? extras : { ...extras, link: hiddenLink }
  return { ...writeLetter(context, request, letter, shown), to, isAgain: false }
}

/** The answer as it would be given now, whether or not it can be sent. */
export const readAnswer = (
  context: Pick<WritingContext, 'settings' | 'answers' | 'keys'>,
  request: DataRequest,
): ReadLetter & { readonly letter: QueuedMail['letter'] } => {
  const letter = letterOf(request)
  return { letter, ...writeLetter(context, request, letter), isAgain: false }
}
