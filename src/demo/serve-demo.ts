import type { App } from '../app.ts'
import type { Io } from '../cli/verb.ts'
import { workersOf } from '../cli/work-here.ts'
import type { Role } from '../console/accounts/account.ts'
import { addAccount } from '../console/accounts/keep-accounts.ts'
import { inventPassword } from '../console/accounts/password.ts'
import { createConsole } from '../console/create-console.ts'
import { openConsoleDesk } from '../console/open-desk.ts'
import { listenUntil } from '../http/serve.ts'

/** Two people, since nobody approves a plan of their own. */
const people: readonly { readonly login: string; readonly roles: readonly Role[] }[] = [
  { login: 'anna', roles: ['operator', 'admin'] },
  { login: 'bo', roles: ['approver', 'auditor'] },
]

/** The console on the demo's desk, with workers and two accounts, until the signal. SERVER_FAILED when the port is taken. */
export const serveDemo = async (io: Io, app: App): Promise<void> => {
  const { accounts, context, settings } = app
  const desk = { accounts, ledger: context.ledger, clock: context.clock }
  const told: string[] = []
  for (const { login, roles } of people) {
    const password = inventPassword()
    await addAccount(desk, { login, roles, password, by: 'demo' })
    told.push(`  ${login}  ${password}  (${roles.join(', ')})`)
  }
  const console = await createConsole(await openConsoleDesk(app, io.signal))
  const announce = (address: string): void =>
    io.err(
      [
        `\nConsole on ${address}, until Ctrl-C. Sign in with`,
        ...told,
        'and let anna plan the policy "telephones", which bo may approve.\n',
      ].join('\n'),
    )
  await Promise.all([
    listenUntil([{ ...settings.http.console, app: console, what: 'console' }], announce, io.signal),
    workersOf(app, io.signal),
  ])
}
