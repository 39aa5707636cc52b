import type { Policy } from '../policies/policy.ts'
import type { Plan } from '../runs/model.ts'
import type { JobsContext } from './context.ts'
import { tellable } from './failure.ts'
import { scheduler } from './may-work.ts'

const subjectOf = ({ policy, counts }: Plan): string => {
  const records = counts.redact + counts.anonymise + counts.delete + counts.contacts
  return `Gallra: ${policy} would change ${records} records`
}

/** Counts and names of settings only: it goes where mails go. */
const textOf = (plan: Plan): string => {
  const rows = plan.rows.map(({ store, kind, category, rule, action, records }) => {
    const what = kind === 'contact' ? 'people' : (category ?? 'no category')
    return `  ${store}, ${what}, rule ${rule}: ${action} ${records}`
  })
  return [
    `Policy ${plan.policy}, version ${plan.version}, is in mode notify: nothing was done, and nothing will be.`,
    `Were it enforced, this would be done by plan ${plan.id}:`,
    '',
    ...(rows.length === 0 ? ['  nothing is due'] : rows),
    '',
    `Held: ${plan.held}. To see it: gallra runs ${plan.id}`,
    '',
  ].join('\n')
}

const sendAll = async (
  { mailer, log }: JobsContext,
  { policy, plan }: { readonly policy: Policy; readonly plan: Plan },
  signal: AbortSignal,
): Promise<number> => {
  let sent = 0
  for (const [index, to] of policy.tell.entries()) {
    try {
      const mail = { to, subject: subjectOf(plan), text: textOf(plan), id: `${plan.id}-${index}` }
      await mailer?.().send(mail, signal)
      sent += mailer ? 1 : 0
    } catch (error) {
      // By its place in the policy: an address has no business in a log.
      log.error({ plan: plan.id, address: index, ...tellable(error) }, 'mail about a plan was not sent')
    }
  }
  return sent
}

/** Tells what a policy in mode `notify` would do: by mail where it says to whom, in the log, and then in the ledger. */
export const tellPlan = async (
  context: JobsContext,
  told: { readonly policy: Policy; readonly plan: Plan },
  signal: AbortSignal,
): Promise<void> => {
  const { policy, plan } = told
  const mails = await sendAll(context, told, signal)
  const { redact, anonymise, delete: deleted, contacts } = plan.counts
  context.log.info(
    {
      policy: policy.name,
      plan: plan.id,
      redact,
      anonymise,
      delete: deleted,
      contacts,
      held: plan.held,
      mails,
    },
    'the policy is in mode notify: this would be done, and is not',
  )
  await context.run.ledger.append({
    kind: 'plan-told',
    plan: plan.id,
    policy: policy.name,
    mails,
    by: scheduler,
  })
}
