import type { Command } from 'commander'
import type {
  AnswerOptions,
  DecideOptions,
  DenyOptions,
  LiftOptions,
  ReasonOptions,
  SettleOptions,
} from '../decide-request.ts'
import type { ExportOptions } from '../export-request.ts'
import { type Verb, withCommon } from '../verb.ts'

export type Run = Parameters<Verb['add']>[1]

export const withWait = (command: Command): Command =>
  command.option(
    '--wait',
    'go on until it has ended or waits for somebody: exit 0 completed, 3 in part or waiting, 1 failed, 4 refused by a rule',
  )

/** One verb on one request. */
const on = (group: Command, verb: string): Command =>
  withCommon(withWait(group.command(verb)))
    .option('--as <login>', 'who you are (default: your login name)')
    .argument('<request>', 'id or reference')

const decide = () => import('../decide-request.ts')
const recipients = () => import('../settle-recipient.ts')

const addWords = (group: Command, run: Run): void => {
  on(group, 'approve')
    .description('say yes to what a request changes, where somebody other than its maker must')
    .action((name: string, options: DecideOptions) =>
      run(async io => (await decide()).approveOne(io, name, options)),
    )
  on(group, 'deny')
    .description('refuse a request: the person is told the reason, and where to complain')
    .requiredOption(
      '--reason <code>',
      'not-identified, unfounded, excessive, not-a-customer, overriding-grounds, rights-of-others or not-possible',
    )
    .option('--note <text>', 'the person reads it')
    .action((name: string, options: DenyOptions) =>
      run(async io => (await decide()).denyOne(io, name, options)),
    )
  on(group, 'extend')
    .description('two further months, once and within the first: the person is told')
    .requiredOption('--reason <text>', 'the person reads it')
    .action((name: string, options: ReasonOptions) =>
      run(async io => (await decide()).extendOne(io, name, options)),
    )
  on(group, 'revoke')
    .description('the person takes the request back')
    .action((name: string, options: DecideOptions) =>
      run(async io => (await decide()).revokeOne(io, name, options)),
    )
  on(group, 'answer')
    .description('the letter to the person, as the request stands')
    .option('--send', 'send it, once more if it was sent before')
    .action((name: string, options: AnswerOptions) =>
      run(async io => (await decide()).answerOne(io, name, options)),
    )
}

const addLift = (group: Command, run: Run): void => {
  on(group, 'lift')
    .description('end what a restriction holds: retention goes on')
    .option('--told', 'the person was told before, as Art 18(3) wants')
    .action((name: string, options: LiftOptions) =>
      run(async io => (await decide()).liftOne(io, name, options)),
    )
}

const addProof = (group: Command, run: Run): void => {
  on(group, 'identify')
    .description('you know that it is the person')
    .requiredOption('--reason <text>', 'how you know; no personal data')
    .action((name: string, options: ReasonOptions) =>
      run(async io => (await decide()).identifyOne(io, name, options)),
    )
  on(group, 'code')
    .argument('<code>', 'as the person reads it out')
    .description('enter the code that the person was sent')
    .action((name: string, code: string, options: DecideOptions) =>
      run(async io => (await decide()).enterCode(io, name, code, options)),
    )
  on(group, 'send-code')
    .description('send the person another code, where the one before has expired')
    .action((name: string, options: DecideOptions) =>
      run(async io => (await decide()).sendCode(io, name, options)),
    )
  on(group, 'settle')
    .argument('<store/id>', 'a record in doubt, as requests show names it')
    .description('is a record in doubt the person?')
    .option('--is', 'it is')
    .option('--is-not', 'it is somebody else')
    .action((name: string, record: string, options: SettleOptions) =>
      run(async io => (await decide()).settleOne(io, name, record, options)),
    )
}

const addRecipients = (group: Command, run: Run): void => {
  on(group, 'acknowledge')
    .argument('<recipient>', 'its name in stores.yaml')
    .description('a recipient has told you that it is done')
    .action((request: string, recipient: string, options: DecideOptions) =>
      run(async io => (await recipients()).acknowledgeOne(io, { request, recipient }, options)),
    )
  on(group, 'resend')
    .argument('<recipient>', 'its name in stores.yaml')
    .description('tell a recipient again that could not be told, or did not answer')
    .action((request: string, recipient: string, options: DecideOptions) =>
      run(async io => (await recipients()).resendOne(io, { request, recipient }, options)),
    )
  on(group, 'write-off')
    .argument('<recipient>', 'its name in stores.yaml')
    .description('go on without a recipient that could not be told')
    .requiredOption('--reason <text>', 'why nothing more comes of it; no personal data')
    .action((request: string, recipient: string, options: ReasonOptions) =>
      run(async io => (await recipients()).writeOffOne(io, { request, recipient }, options)),
    )
}

export const addDecisions = (group: Command, run: Run): void => {
  addWords(group, run)
  addLift(group, run)
  addProof(group, run)
  on(group, 'retry')
    .description('go on with a request that waits for you to have looked')
    .action((name: string, options: DecideOptions) =>
      run(async io => (await decide()).retryOne(io, name, options)),
    )
  on(group, 'export')
    .requiredOption('--out <file>', 'a new file, readable by you alone')
    .description('write the archive of an access or portability request, to hand it over')
    .action((name: string, options: ExportOptions) =>
      run(async io => (await import('../export-request.ts')).exportRequest(io, name, options)),
    )
  addRecipients(group, run)
}
