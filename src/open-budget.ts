import type { CallBudget } from './connectors/call-budget.ts'
import type { ServerOpening } from './open-servers.ts'

/** How much desks are called, counted for all processes. Connects to Redis when it is first asked. */
export const budgetFor = (
  { releases }: Pick<ServerOpening, 'releases'>,
  url: () => Promise<string>,
): CallBudget => {
  let opening: Promise<CallBudget> | undefined
  const open = async (): Promise<CallBudget> => {
    const { openCallBudget } = await import('./jobs/call-budget.ts')
    const budget = openCallBudget(await url())
    releases.push(() => budget[Symbol.asyncDispose]())
    return budget
  }
  const opened = (): Promise<CallBudget> => {
    opening ??= open().catch(error => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    take: async (...call) => (await opened()).take(...call),
    block: async (...call) => (await opened()).block(...call),
  }
}
