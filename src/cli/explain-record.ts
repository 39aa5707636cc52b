import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { inOneLine } from '../printable.ts'
import { explainRecord } from '../runs/explain.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { momentOf } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ExplainOptions {
  readonly contact?: boolean
  readonly now?: string
}

/** What every active policy of the store says about one record. */
export const explainOne = (
  io: Io,
  store: string,
  id: string,
  options: ExplainOptions & CommonOptions,
): Promise<number> =>
  withApp({ io, options }, async ({ context }, signal) => {
    const now = options.now === undefined ? context.clock() : momentOf(options.now, '--now')
    await context.store(storeId(store))
    const policies = context.policies.filter(policy => policy.stores.includes(store))
    if (policies.length === 0) throw new AppError('NOT_FOUND', `no active policy covers the store ${store}`)
    const explanations = []
    for (const policy of policies) {
      const kind = options.contact ? 'contact' : 'ticket'
      explanations.push(
        await explainRecord(context, { policy, store: storeId(store), kind, id: recordId(id), now, signal }),
      )
    }
    if (options.json) {
      io.out(`${JSON.stringify(explanations.length === 1 ? explanations[0] : explanations)}\n`)
    } else if (!options.quiet) {
      for (const { record, text } of explanations) {
        io.out(
          `${record.kind} ${inOneLine(record.id)} in ${store}\n${text.map(line => `  ${inOneLine(line)}`).join('\n')}\n`,
        )
      }
    }
    return 0
  })
