import type { Needed } from './accounts/account.ts'
import type { ShellWords } from './words.ts'

export type ScreenName = keyof ShellWords['navigation']

/** The navigation, in its order. Each screen's folder has the same name. */
export const screenLinks: readonly {
  readonly name: ScreenName
  readonly path: string
  readonly needs: Needed
}[] = [
  { name: 'overview', path: '/', needs: 'see' },
  { name: 'plans', path: '/plans', needs: 'see' },
  { name: 'runs', path: '/runs', needs: 'see' },
  { name: 'requests', path: '/requests', needs: 'see' },
  { name: 'policies', path: '/policies', needs: 'see' },
  { name: 'redaction', path: '/redaction', needs: 'see' },
  { name: 'statistics', path: '/statistics', needs: 'see' },
  { name: 'inventory', path: '/inventory', needs: 'see' },
  { name: 'queues', path: '/queues', needs: ['steer', 'audit'] },
  { name: 'users', path: '/users', needs: 'administer' },
  { name: 'keys', path: '/keys', needs: 'see' },
]
